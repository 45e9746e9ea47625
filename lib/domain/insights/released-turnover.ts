/** Question 5, turnover: who is still there, in both groups. */
import { zOf } from '#lib/domain/statistics/distributions/normal.ts';
import type { EffectVerdict } from '#lib/domain/statistics/effect/sales-effect.ts';
import type { Interval } from '#lib/domain/statistics/proportions/interval.ts';
import { coxRegression } from '#lib/domain/statistics/turnover/cox-regression.ts';
import {
  type KaplanMeier,
  kaplanMeier,
  survivalAt,
} from '#lib/domain/statistics/turnover/kaplan-meier.ts';
import { logRank } from '#lib/domain/statistics/turnover/log-rank.ts';
import {
  groupSizeForPower,
  powerOfDifference,
} from '#lib/domain/statistics/turnover/power-of-difference.ts';
import {
  hasEnoughLeavers,
  type RateRatio,
  rateRatio,
} from '#lib/domain/statistics/turnover/rate-ratio.ts';
import {
  restrictedMean,
  restrictedMeanDifference,
} from '#lib/domain/statistics/turnover/restricted-mean.ts';
import type { Person } from '#lib/domain/statistics/turnover/roster.ts';
import type { Assignment } from './released-sales.ts';

/** The curve at a month, and how many stand behind it. */
export interface ReleasedRetention {
  readonly month: number;
  readonly retention: number;
  readonly interval: Interval | null;
  readonly atRisk: number;
  /** Up to this month. */
  readonly left: number;
  readonly censored: number;
}

export interface ReleasedTurnoverArm {
  readonly using: boolean;
  readonly people: number;
  readonly leavers: number;
  readonly personMonths: number;
  readonly teams: number;
  readonly months: readonly ReleasedRetention[];
  /** Every step of the curve. */
  readonly steps: readonly {
    readonly time: number;
    readonly retention: number;
    readonly interval: Interval | null;
  }[];
}

export interface ReleasedTurnover {
  readonly assignment: Assignment;
  readonly arms: readonly [ReleasedTurnoverArm, ReleasedTurnoverArm];
  /** Retention at 12 months, using minus not using; null when not observed so long. */
  readonly difference: { readonly estimate: number; readonly interval: Interval | null } | null;
  /** Months stayed of the first 12, on average, using minus not using (restricted mean). */
  readonly monthsStayed: ({ readonly estimate: number } & Interval) | null;
  readonly logRankP: number | null;
  /** Null with fewer than five leavers in a group: only counts are shown. */
  readonly ratio: RateRatio | null;
  /** Secondary; its interval respects teams. Null where it can't be estimated. */
  readonly hazardRatio: ({ readonly estimate: number } & Interval) | null;
  /** Power to see a quarter fewer leavers, and people a group needed for 80 %. */
  readonly power: { readonly now: number; readonly needed: number | null } | null;
  readonly verdict: EffectVerdict;
}

const YEAR = 12;
const FEWEST_TEAMS = 4;
const QUARTER_FEWER = 0.75;

/** Null when a group has nobody. */
export function releasedTurnover(
  people: readonly Person[],
  assignment: Assignment,
): ReleasedTurnover | null {
  const using = people.filter(({ treated }) => treated);
  const notUsing = people.filter(({ treated }) => !treated);
  if (using.length === 0 || notUsing.length === 0) return null;
  const arms = [armOf(using, true), armOf(notUsing, false)] as const;
  const [one, other] = arms;
  const enough = hasEnoughLeavers(one, other);
  const cox = enough ? coxRegression(people) : null;
  const logRankP = logRank(people).p;
  const difference = differenceAt(using, notUsing);
  return {
    assignment,
    arms: [...arms],
    difference,
    monthsStayed: difference && monthsStayed(using, notUsing),
    logRankP,
    ratio: enough ? rateRatio(one, other) : null,
    hazardRatio: cox && hazardOf(cox.logHazardRatio, cox.robustSe ?? cox.se),
    power: powerOf(one, other),
    verdict: verdictOf(one, other, enough, logRankP, difference?.interval ?? null),
  };
}

function hazardOf(log: number, se: number) {
  const half = zOf(0.95) * se;
  return { estimate: Math.exp(log), lower: Math.exp(log - half), upper: Math.exp(log + half) };
}

function armOf(people: readonly Person[], using: boolean): ReleasedTurnoverArm {
  const curve = kaplanMeier(people);
  const last = curve.times.at(-1) ?? 0;
  const marks = [...Array(Math.floor(last / 3) + 1).keys()].map((quarter) => quarter * 3);
  return {
    using,
    people: people.length,
    leavers: curve.left,
    personMonths: people.reduce((sum, { entry, time }) => sum + time - entry, 0),
    teams: new Set(people.map(({ team }) => team)).size,
    months: marks.map((month) => retentionAt(curve, people, month)),
    steps: curve.steps.map(({ time }) => {
      const { survival, lower, upper } = survivalAt(curve, people, time);
      return { time, retention: survival, interval: intervalOf(lower, upper) };
    }),
  };
}

function retentionAt(
  curve: KaplanMeier,
  people: readonly Person[],
  month: number,
): ReleasedRetention {
  const { survival, lower, upper } = survivalAt(curve, people, month);
  const past = people.filter(({ time }) => time <= month);
  const left = past.filter((person) => person.left).length;
  return {
    month,
    retention: survival,
    interval: month === 0 ? null : intervalOf(lower, upper),
    // Somebody who joins at this very moment is counted from now on.
    atRisk: people.filter(({ entry, time }) => entry <= month && time > month).length,
    left,
    censored: past.length - left,
  };
}

const intervalOf = (lower: number | null, upper: number | null): Interval | null =>
  lower === null || upper === null ? null : { lower, upper };

function differenceAt(using: readonly Person[], notUsing: readonly Person[]) {
  const [one, other] = [using, notUsing].map((people) => {
    const curve = kaplanMeier(people);
    return (curve.times.at(-1) ?? 0) >= YEAR ? survivalAt(curve, people, YEAR) : null;
  });
  if (!one || !other) return null;
  const estimate = one.survival - other.survival;
  if (one.se === null || other.se === null) return { estimate, interval: null };
  const half = zOf(0.95) * Math.hypot(one.se, other.se);
  return { estimate, interval: { lower: estimate - half, upper: estimate + half } };
}

function monthsStayed(using: readonly Person[], notUsing: readonly Person[]) {
  const [one, other] = [using, notUsing].map((people) => restrictedMean(kaplanMeier(people), YEAR));
  if (!one || !other) return null;
  const { mean, lower, upper } = restrictedMeanDifference(one, other);
  return { estimate: mean, lower, upper };
}

function powerOf(one: ReleasedTurnoverArm, other: ReleasedTurnoverArm) {
  const annual = 1 - Math.exp((-YEAR * other.leavers) / other.personMonths);
  if (!(annual > 0 && annual < 1)) return null;
  const size = Math.min(one.people, other.people);
  return {
    now: powerOfDifference(size, annual, annual * QUARTER_FEWER),
    needed: groupSizeForPower(0.8, annual, annual * QUARTER_FEWER),
  };
}

function verdictOf(
  one: ReleasedTurnoverArm,
  other: ReleasedTurnoverArm,
  enough: boolean,
  p: number | null,
  interval: Interval | null,
): EffectVerdict {
  if (Math.min(one.teams, other.teams) < FEWEST_TEAMS) {
    return { state: 'assumption-failed', reasons: ['few-teams'] };
  }
  const away = interval === null || interval.lower > 0 || interval.upper < 0;
  return { state: enough && p !== null && p < 0.05 && away ? 'difference' : 'unclear' };
}
