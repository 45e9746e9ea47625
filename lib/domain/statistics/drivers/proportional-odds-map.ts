/**
 * Proportional odds with a weak prior, for tables in which maximum likelihood is infinite: effects,
 * centred by their plain mean, are N(0, 1.5²).
 */
import { fitCumulativeLogit } from './cumulative-logit.ts';
import { ordinalDesign } from './ordinal-design.ts';
import type { OrdinalTable } from './ordinal-table.ts';

export interface ProportionalOddsMap {
  readonly thresholds: readonly number[];
  /** Per factor and level, centred by their plain mean; null for levels without ratings. */
  readonly effects: readonly (readonly (number | null)[])[];
  /** -log likelihood + Σ effect² / (2 sd²). */
  readonly penalisedNll: number;
}

/** Null when fewer than two score categories are in use. */
export function proportionalOddsMap(
  table: OrdinalTable,
  priorSd = 1.5,
): ProportionalOddsMap | null {
  if (table.used.length < 2) return null;
  const { cells, start, parameter, thresholds } = ordinalDesign(table, [...table.levels.keys()]);
  const size = start.length;
  const penalty = new Float64Array(size * size);
  for (const levels of parameter) {
    const present = levels.filter((index) => index !== null);
    // Σ (β_l - mean)² = β'(I - 11'/L)β over the present levels, the reference's β being 0.
    for (const i of present) {
      for (const j of present) {
        if (i < 0 || j < 0) continue;
        penalty[i * size + j] = (Number(i === j) - 1 / present.length) / priorSd ** 2;
      }
    }
  }
  const { parameters, logLikelihood } = fitCumulativeLogit(cells, start, penalty);
  const valueOf = (index: number) => (index < 0 ? 0 : (parameters[index] ?? 0));
  const means = parameter.map((levels) => {
    const present = levels.filter((index) => index !== null);
    return present.reduce((sum, index) => sum + valueOf(index), 0) / Math.max(1, present.length);
  });
  const effects = parameter.map((levels, factor) =>
    levels.map((index) => (index === null ? null : valueOf(index) - (means[factor] ?? 0))),
  );
  const shift = means.reduce((sum, mean) => sum + mean, 0);
  const squares = effects.flat().reduce<number>((sum, effect) => sum + (effect ?? 0) ** 2, 0);
  return {
    thresholds: Array.from(parameters.subarray(0, thresholds), (theta) => theta - shift),
    effects,
    penalisedNll: squares / (2 * priorSd ** 2) - logLikelihood,
  };
}
