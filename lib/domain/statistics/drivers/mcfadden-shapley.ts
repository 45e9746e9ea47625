/** The two factors' Shapley values of McFadden's R²: the check of the LMG on the ordinal scale. */
import type { TwoFactors } from './lmg.ts';
import type { OrdinalTable } from './ordinal-table.ts';
import { type ProportionalOdds, proportionalOdds } from './proportional-odds.ts';

export interface McFaddenShapley {
  readonly total: number;
  readonly raw: TwoFactors;
  /** With value 1 - (logLik - number of effects) / logLik₀; may be negative. */
  readonly adjusted: TwoFactors;
  readonly logLikelihood: { readonly none: number; readonly both: number } & TwoFactors;
}

/** Of a table of topic × expected response; null where one of the four models is not estimable. */
export function mcFaddenShapley(table: OrdinalTable): McFaddenShapley | null {
  const [none, topic, expectation, both] = [[], [0], [1], [0, 1]].map((factors) => {
    const result = proportionalOdds(table, factors);
    return result.status === 'ok' ? result.fit : null;
  });
  if (!none || !topic || !expectation || !both) return null;
  const l0 = none.logLikelihood;
  const split = (value: (fit: ProportionalOdds) => number): TwoFactors => ({
    topic: (value(topic) + value(both) - value(expectation)) / 2,
    expectation: (value(expectation) + value(both) - value(topic)) / 2,
  });
  return {
    total: 1 - both.logLikelihood / l0,
    raw: split((fit) => 1 - fit.logLikelihood / l0),
    adjusted: split((fit) => 1 - (fit.logLikelihood - fit.df) / l0),
    logLikelihood: {
      none: l0,
      topic: topic.logLikelihood,
      expectation: expectation.logLikelihood,
      both: both.logLikelihood,
    },
  };
}
