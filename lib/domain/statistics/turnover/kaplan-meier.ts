/**
 * Share still there over time (Kaplan & Meier 1958), with delayed entry and Greenwood's variance;
 * limits on the log-log scale, as `survival::survfit(conf.type = "log-log")`.
 */
import { zOf } from '#lib/domain/statistics/distributions/normal.ts';
import { atRisk, type Person, riskTable } from './roster.ts';

export interface KaplanMeierStep {
  readonly time: number;
  readonly atRisk: number;
  readonly left: number;
  /** From this time on. */
  readonly survival: number;
  /** Greenwood's sum: variance of survival / survival². */
  readonly greenwood: number;
}

export interface KaplanMeier {
  readonly n: number;
  readonly left: number;
  /** One step per time at which somebody left. */
  readonly steps: readonly KaplanMeierStep[];
  /** The end of observation of each person, ascending. */
  readonly times: Float64Array;
}

export interface SurvivalAt {
  readonly time: number;
  /** At risk when the next observation ends, at this time or later. */
  readonly atRisk: number;
  readonly survival: number;
  /** Null when survival is 0. */
  readonly se: number | null;
  /** Null when survival is 0, or 1 after somebody's observation has ended. */
  readonly lower: number | null;
  readonly upper: number | null;
}

export function kaplanMeier(people: readonly Person[]): KaplanMeier {
  let survival = 1;
  let greenwood = 0;
  const steps = riskTable(people).map(({ time, atRisk: n, left }) => {
    survival *= 1 - left / n;
    greenwood += left / (n * (n - left));
    return { time, atRisk: n, left, survival, greenwood };
  });
  return {
    n: people.length,
    left: people.filter(({ left }) => left).length,
    steps,
    times: Float64Array.from(people, ({ time }) => time).sort(),
  };
}

/** The curve at a time. */
export function survivalAt(
  curve: KaplanMeier,
  people: readonly Person[],
  time: number,
  confidence = 0.95,
): SurvivalAt {
  const step = curve.steps.findLast((candidate) => candidate.time <= time);
  const next = curve.times.find((end) => end >= time);
  const base = { time, atRisk: next === undefined ? 0 : atRisk(people, next) };
  if (!step) {
    const limit = (curve.times[0] ?? Number.POSITIVE_INFINITY) <= time ? null : 1;
    return { ...base, survival: 1, se: 0, lower: limit, upper: limit };
  }
  const { survival, greenwood } = step;
  if (!(survival > 0)) return { ...base, survival: 0, se: null, lower: null, upper: null };
  const log = Math.log(survival);
  const half = (zOf(confidence) * Math.sqrt(greenwood)) / log;
  return {
    ...base,
    survival,
    se: survival * Math.sqrt(greenwood),
    lower: Math.exp(log * Math.exp(-half)),
    upper: Math.exp(log * Math.exp(half)),
  };
}

/** The time at which half are left; the middle of the plateau when it is exactly half; else null. */
export function medianSurvival({ steps }: KaplanMeier): number | null {
  const tolerance = 1.5e-8;
  const first = steps.find(({ survival }) => survival < 0.5 + tolerance);
  if (!first) return null;
  if (Math.abs(first.survival - 0.5) >= tolerance) return first.time;
  const next = steps.find(({ survival }) => survival < first.survival);
  return next ? (first.time + next.time) / 2 : first.time;
}
