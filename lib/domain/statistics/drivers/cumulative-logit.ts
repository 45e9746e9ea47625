/**
 * Maximum likelihood for cumulative logits, logit P(Y <= j) = θ_j - x'β, from grouped counts
 * (McCullagh 1980). The log-likelihood is concave, so Newton's steps, halved when they go too far,
 * find the maximum; where it lies at infinity (separation) that is found out and said.
 */
import { factorise, inverse, solve } from '#lib/domain/statistics/numerics/cholesky.ts';
import { addCell, type Derivatives, derivatives } from './cumulative-logit-derivatives.ts';

export interface OrdinalCell {
  /** Index of the first of this cell's thresholds among the parameters. */
  readonly thresholds: number;
  /** Indices of the effects that apply (dummies), among the parameters. */
  readonly effects: readonly number[];
  /** Ratings per score category; the number of categories is the same in every cell. */
  readonly counts: readonly number[];
}

export interface CumulativeLogitFit {
  readonly parameters: Float64Array;
  /** Without the penalty. */
  readonly logLikelihood: number;
  /** Inverse of the observed information (with the penalty), row-major. */
  readonly covariance: Float64Array;
  /** `separated`: the estimate is infinite, the parameters are not to be shown. */
  readonly status: 'ok' | 'separated';
}

/** A quadratic penalty on the parameters: its matrix, row-major (the log prior is -½ x'Px). */
export type Penalty = Float64Array;

const MAX_STEPS = 200;
/** A standard error beyond this, in logits, is one of an estimate on its way to infinity. */
const INFINITE = 100;

/** `start` must have increasing thresholds for every cell. */
export function fitCumulativeLogit(
  cells: readonly OrdinalCell[],
  start: Float64Array,
  penalty?: Penalty,
): CumulativeLogitFit {
  const size = start.length;
  let parameters = start;
  let current = evaluate(cells, parameters, penalty);
  for (let step = 0; step < MAX_STEPS; step += 1) {
    const direction = solve(factorise(current.information, size), current.gradient);
    const decrement = direction.reduce((sum, d, i) => sum + d * (current.gradient[i] ?? 0), 0);
    if (!(decrement > 1e-18)) break;
    let next: Derivatives | null = null;
    let candidate = parameters;
    for (let factor = 1; factor > 1e-8; factor /= 2) {
      candidate = parameters.map((x, i) => x + factor * (direction[i] ?? 0));
      const tried = evaluate(cells, candidate, penalty);
      if (tried.value >= current.value) {
        next = tried;
        break;
      }
    }
    if (next === null) break;
    parameters = candidate;
    const done = decrement < 1e-12 && next.value - current.value < 1e-13 * Math.abs(current.value);
    current = next;
    if (done) break;
  }
  const factor = factorise(current.information, size);
  const covariance = inverse(factor);
  const infinite = parameters.some((_, i) => (covariance[i * size + i] ?? 0) > INFINITE ** 2);
  return {
    parameters,
    logLikelihood: current.logLikelihood,
    covariance,
    status: factor.rank < size || infinite ? 'separated' : 'ok',
  };
}

function evaluate(
  cells: readonly OrdinalCell[],
  parameters: Float64Array,
  penalty?: Penalty,
): Derivatives {
  const result = derivatives(parameters.length);
  for (const cell of cells) addCell(result, cell, parameters);
  result.value = result.logLikelihood;
  if (penalty) {
    const size = parameters.length;
    for (let i = 0; i < size; i += 1) {
      let pull = 0;
      for (let j = 0; j < size; j += 1) {
        const weight = penalty[i * size + j] ?? 0;
        pull += weight * (parameters[j] ?? 0);
        result.information[i * size + j] = (result.information[i * size + j] ?? 0) + weight;
      }
      result.gradient[i] = (result.gradient[i] ?? 0) - pull;
      result.value -= (pull * (parameters[i] ?? 0)) / 2;
    }
  }
  return result;
}
