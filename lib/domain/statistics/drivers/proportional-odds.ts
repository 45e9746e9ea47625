/**
 * Proportional odds (McCullagh 1980), as `ordinal::clm` and `MASS::polr`: is the answer an artefact
 * of treating 1 to 5 as numbers? logit P(Y <= j) = θ_j - Σ effects, first level in use = 0.
 */
import { chiSquaredP } from '#lib/domain/statistics/distributions/chi-squared.ts';
import { fitCumulativeLogit } from './cumulative-logit.ts';
import { ordinalDesign } from './ordinal-design.ts';
import type { OrdinalTable } from './ordinal-table.ts';

/** An estimate in logits with its standard error; null where there is nothing to estimate. */
export interface LogitEffect {
  readonly estimate: number | null;
  readonly se: number | null;
}

export interface ProportionalOdds {
  /** One per score category in use, less one, increasing. */
  readonly thresholds: readonly { readonly estimate: number; readonly se: number }[];
  /** Per factor of the table and level; of factors left out, all null. */
  readonly effects: readonly (readonly LogitEffect[])[];
  readonly logLikelihood: number;
  /** Number of effects estimated. */
  readonly df: number;
  /** Linear combination's standard error: `weights` per factor and level. */
  readonly seOf: (weights: readonly (readonly number[])[]) => number;
}

export type ProportionalOddsResult =
  | { readonly status: 'ok'; readonly fit: ProportionalOdds }
  /** A level has only the best (or worst) scores: no finite estimate; use the MAP estimate. */
  | { readonly status: 'separated' }
  /** Fewer than two score categories in use. */
  | { readonly status: 'no-variation' };

/** Fits the model with these factors of the table (all by default). */
export function proportionalOdds(
  table: OrdinalTable,
  factors: readonly number[] = [...table.levels.keys()],
): ProportionalOddsResult {
  if (table.used.length < 2) return { status: 'no-variation' };
  const design = ordinalDesign(table, factors);
  const { status, parameters, covariance, logLikelihood } = fitCumulativeLogit(
    design.cells,
    design.start,
  );
  if (status === 'separated') return { status };
  const size = parameters.length;
  const se = (index: number) => Math.sqrt(covariance[index * size + index] ?? Number.NaN);
  const effects = design.parameter.map((levels) =>
    levels.map((index) => {
      if (index === null) return { estimate: null, se: null };
      if (index === -1) return { estimate: 0, se: 0 };
      return { estimate: parameters[index] ?? 0, se: se(index) };
    }),
  );
  const seOf = (weights: readonly (readonly number[])[]) => {
    const contrast = new Float64Array(size);
    design.parameter.forEach((levels, factor) => {
      levels.forEach((index, level) => {
        if (index !== null && index >= 0) contrast[index] = weights[factor]?.[level] ?? 0;
      });
    });
    let variance = 0;
    for (let i = 0; i < size; i += 1) {
      for (let j = 0; j < size; j += 1) {
        variance += (contrast[i] ?? 0) * (contrast[j] ?? 0) * (covariance[i * size + j] ?? 0);
      }
    }
    return Math.sqrt(Math.max(0, variance));
  };
  const thresholds = Array.from({ length: design.thresholds }, (_, j) => ({
    estimate: parameters[j] ?? 0,
    se: se(j),
  }));
  return {
    status: 'ok',
    fit: { thresholds, effects, logLikelihood, df: size - design.thresholds, seOf },
  };
}

export interface LikelihoodRatioTest {
  readonly chiSquared: number;
  readonly df: number;
  /** Null when the larger model has no more parameters. */
  readonly p: number | null;
}

/** Twice the difference of two log-likelihoods of nested models. */
export function likelihoodRatioTest(more: number, less: number, df: number): LikelihoodRatioTest {
  const chiSquared = Math.max(0, 2 * (more - less));
  return { chiSquared, df, p: df > 0 ? chiSquaredP(chiSquared, df) : null };
}

/** LR test of one factor given the others; null where a model is not estimable. */
export function factorLikelihoodRatio(
  table: OrdinalTable,
  factor: number,
): LikelihoodRatioTest | null {
  const all = [...table.levels.keys()];
  const more = proportionalOdds(table, all);
  const less = proportionalOdds(
    table,
    all.filter((other) => other !== factor),
  );
  if (more.status !== 'ok' || less.status !== 'ok') return null;
  return likelihoodRatioTest(
    more.fit.logLikelihood,
    less.fit.logLikelihood,
    more.fit.df - less.fit.df,
  );
}
