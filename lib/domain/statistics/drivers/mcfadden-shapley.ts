/** The factors' Shapley values of McFadden's R²: the check of the LMG on the ordinal scale. */
import type { OrdinalTable } from './ordinal-table.ts';
import { type ProportionalOdds, proportionalOdds } from './proportional-odds.ts';

export interface McFaddenShapley {
  readonly total: number;
  /** Per factor of the table (topic, expected response); they add up to `total`. */
  readonly raw: readonly number[];
  /** With value 1 - (logLik - number of effects) / logLik₀; may be negative. */
  readonly adjusted: readonly number[];
  /** Of the model with these factors only, in any order. */
  readonly logLikelihood: (factors: readonly number[]) => number;
}

/** Every subset of the factors is fitted. */
const MOST_FACTORS = 6;

/** Null where one of the models is not estimable; throws with more than six factors. */
export function mcFaddenShapley(table: OrdinalTable): McFaddenShapley | null {
  const factors = [...table.levels.keys()];
  if (factors.length > MOST_FACTORS) throw new Error(`more than ${MOST_FACTORS} factors`);
  const fits: ProportionalOdds[] = [];
  for (let subset = 0; subset < 2 ** factors.length; subset += 1) {
    const result = proportionalOdds(
      table,
      factors.filter((factor) => subset & (1 << factor)),
    );
    if (result.status !== 'ok') return null;
    fits.push(result.fit);
  }
  const l0 = fits[0]?.logLikelihood ?? 0;
  const all = fits.at(-1)?.logLikelihood ?? 0;
  const share = (value: (fit: ProportionalOdds) => number) =>
    factors.map((factor) => shapleyValue(fits.map(value), factor, factors.length));
  return {
    total: 1 - all / l0,
    raw: share((fit) => 1 - fit.logLikelihood / l0),
    adjusted: share((fit) => 1 - (fit.logLikelihood - fit.df) / l0),
    logLikelihood: (chosen) =>
      fits[chosen.reduce((subset, factor) => subset | (1 << factor), 0)]?.logLikelihood ??
      Number.NaN,
  };
}

/** `values[subset]`, subsets as bits: what a player adds, averaged over all orders of joining. */
function shapleyValue(values: readonly number[], player: number, players: number): number {
  const weights = [1 / players];
  for (let size = 1; size < players; size += 1) {
    weights[size] = ((weights[size - 1] ?? 0) * size) / (players - size);
  }
  let sum = 0;
  values.forEach((value, subset) => {
    if (subset & (1 << player)) return;
    const size = subset.toString(2).replaceAll('0', '').length;
    sum += (weights[size] ?? 0) * ((values[subset | (1 << player)] ?? 0) - value);
  });
  return sum;
}
