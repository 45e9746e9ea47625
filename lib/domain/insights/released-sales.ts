/** Question 5, sales: the two groups month by month, and whether they came to differ. */

import type { ExplainingAway } from '#lib/domain/statistics/effect/explaining-away.ts';
import { indexPanel } from '#lib/domain/statistics/effect/index-panel.ts';
import { type EffectVerdict, salesEffect } from '#lib/domain/statistics/effect/sales-effect.ts';
import { byArm, type TeamMonth, type TeamPanel } from '#lib/domain/statistics/effect/team-panel.ts';
import { weightedDifference } from '#lib/domain/statistics/effect/weighted-difference.ts';
import type { WelchTest } from '#lib/domain/statistics/effect/welch-test.ts';
import { randomStream } from '#lib/domain/statistics/numerics/seeded-random.ts';
import { mean } from '#lib/domain/statistics/numerics/sum.ts';

/** How the groups came about: decides which words are allowed. */
export type Assignment = 'random' | 'chosen' | 'volunteered' | 'unknown';

export interface ReleasedSalesMonth {
  /** From the start; negative = before. */
  readonly month: number;
  /** Mean index, 100 = the same month of the year before (from month 12: of the last year before). */
  readonly using: number | null;
  readonly notUsing: number | null;
  /** Difference against the mean before the start, with its 95 % interval. */
  readonly difference: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

export interface ReleasedSales {
  readonly assignment: Assignment;
  readonly teams: { readonly using: number; readonly notUsing: number };
  /** Teams without months on both sides of the start. */
  readonly incomplete: number;
  /** In how many different months teams began to use it. */
  readonly starts: number;
  readonly months: readonly ReleasedSalesMonth[];
  /** Faint lines: `[team][month of months]`. */
  readonly lines: readonly {
    readonly using: boolean;
    readonly values: readonly (number | null)[];
  }[];
  readonly did: Pick<WelchTest, 'estimate' | 'lower' | 'upper'>;
  /** The same with each team counting by its people; null when they are not known of every team. */
  readonly weighted: Pick<WelchTest, 'estimate' | 'lower' | 'upper'> | null;
  /** Permutation of the groups over teams, studentised; null with fewer than four teams a group. */
  readonly p: number | null;
  readonly smallestP: number | null;
  readonly gapBefore: Pick<WelchTest, 'estimate' | 'lower' | 'upper'> | null;
  readonly withoutOne: { readonly smallest: number; readonly largest: number } | null;
  readonly explainedBy: ExplainingAway | null;
  readonly verdict: EffectVerdict;
}

const LAST_SHOWN_MONTH = 17;
const PERMUTATION_STREAM = 60;
const FEWEST_TEAMS = 4;

/**
 * Null when a group has no team with months on both sides of the start. `people`: how many each
 * team had when it began.
 */
export function releasedSales(
  sales: readonly TeamMonth[],
  assignment: Assignment,
  people: ReadonlyMap<string, number> = new Map(),
): ReleasedSales | null {
  const effect = salesEffect(sales, randomStream(1, PERMUTATION_STREAM));
  if (effect === null) return null;
  const { did, permutation, study, gapBefore, withoutOne, explainedBy, verdict } = effect;
  const { treated, control } = byArm(effect.panel, ({ change }) => change);
  const shown = indexPanel(sales, undefined, LAST_SHOWN_MONTH);
  const studied = new Map(study.map((month) => [month.month, month]));
  const armMean = (month: number, using: boolean) => {
    const values = shown.teams
      .filter((team) => team.treated === using)
      .flatMap(({ values: byMonth }) => byMonth.get(month) ?? []);
    return values.length > 0 ? mean(values) : null;
  };
  const enough = Math.min(treated.length, control.length) >= FEWEST_TEAMS;
  return {
    assignment,
    teams: { using: treated.length, notUsing: control.length },
    incomplete: effect.panel.incomplete.length,
    starts: effect.panel.starts.length,
    months: shown.months.map((month) => ({
      month,
      using: armMean(month, true),
      notUsing: armMean(month, false),
      difference: studied.get(month)?.estimate ?? null,
      lower: studied.get(month)?.lower ?? null,
      upper: studied.get(month)?.upper ?? null,
    })),
    lines: shown.teams.map(({ treated: using, values }) => ({
      using,
      values: shown.months.map((month) => values.get(month) ?? null),
    })),
    did: { estimate: did.estimate, lower: did.lower, upper: did.upper },
    weighted: weightedOf(effect.panel, people),
    p: enough ? (permutation?.pStudentized ?? null) : null,
    smallestP: permutation?.smallestP ?? null,
    gapBefore: gapBefore && {
      estimate: gapBefore.estimate,
      lower: gapBefore.lower,
      upper: gapBefore.upper,
    },
    withoutOne: withoutOne && { smallest: withoutOne.smallest, largest: withoutOne.largest },
    explainedBy,
    verdict,
  };
}

function weightedOf({ teams }: TeamPanel, people: ReadonlyMap<string, number>) {
  const units = teams.map(({ team, treated, change }) => {
    return { treated, change, weight: people.get(team) ?? 0 };
  });
  if (!units.every(({ weight }) => weight > 0)) return null;
  const weighted = weightedDifference(units);
  return weighted && { estimate: weighted.estimate, lower: weighted.lower, upper: weighted.upper };
}
