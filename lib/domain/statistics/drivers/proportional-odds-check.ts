import { fitCumulativeLogit } from './cumulative-logit.ts';
import { ordinalDesign } from './ordinal-design.ts';
import type { OrdinalTable } from './ordinal-table.ts';
import {
  type LikelihoodRatioTest,
  likelihoodRatioTest,
  proportionalOdds,
} from './proportional-odds.ts';

/**
 * Is one factor's effect the same at every threshold? LR test against thresholds of its own at each
 * of its levels (`clm(nominal = ~ factor)`). Null where that model has no finite estimate, as is
 * common in sparse tables.
 */
export function proportionalOddsCheck(
  table: OrdinalTable,
  factor: number,
): LikelihoodRatioTest | null {
  const all = [...table.levels.keys()];
  const proportional = proportionalOdds(table, all);
  if (proportional.status !== 'ok') return null;
  const others = all.filter((other) => other !== factor);
  const { cells, start } = ordinalDesign(table, others, factor);
  const partial = fitCumulativeLogit(cells, start);
  if (partial.status !== 'ok') return null;
  const parameters = proportional.fit.thresholds.length + proportional.fit.df;
  return likelihoodRatioTest(
    partial.logLikelihood,
    proportional.fit.logLikelihood,
    start.length - parameters,
  );
}
