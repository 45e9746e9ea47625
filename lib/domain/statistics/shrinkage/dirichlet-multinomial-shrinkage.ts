/**
 * Managers' whole score histograms pulled towards the company's: Dirichlet-multinomial by maximum
 * likelihood, posterior Dirichlet(α + counts).
 */
import { logGamma } from '#lib/domain/statistics/distributions/log-gamma.ts';
import { maximiseDirichlet } from './dirichlet-likelihood.ts';

export interface ShrunkHistogram {
  readonly shares: readonly number[];
  /** Posterior mean and standard deviation of the manager's mean score. */
  readonly meanScore: number;
  readonly sdScore: number;
  /** Posterior share of the two best scores. */
  readonly topTwo: number;
}

export interface DirichletMultinomialResult {
  readonly logLikelihoodMultinomial: number;
  readonly logLikelihood: number;
  /** Company's shares. */
  readonly pooled: readonly number[];
  /** Null: managers don't differ beyond chance, or each has one score only (`allOrNothing`). */
  readonly fit: {
    readonly alpha: readonly number[];
    readonly concentration: number;
    readonly managers: readonly ShrunkHistogram[];
  } | null;
  readonly allOrNothing: boolean;
}

/** `counts[manager][score index]`; `scores` are the values of the categories (1, 2, … by default). */
export function dirichletMultinomialShrinkage(
  counts: readonly (readonly number[])[],
  scores: readonly number[] = (counts[0] ?? []).map((_, index) => index + 1),
): DirichletMultinomialResult {
  const sums = scores.map((_, j) => counts.reduce((sum, row) => sum + (row[j] ?? 0), 0));
  const total = sums.reduce((a, b) => a + b, 0);
  const pooled = sums.map((value) => value / total);
  const logLikelihoodMultinomial = counts.reduce((sum, row) => {
    const n = row.reduce((a, b) => a + b, 0);
    return row.reduce(
      (part, x, j) => part - logGamma(x + 1) + (x > 0 ? x * Math.log(pooled[j] ?? 1) : 0),
      sum + logGamma(n + 1),
    );
  }, 0);
  const { mean, theta, gain } = maximiseDirichlet(counts);
  const finite = theta > 0 && theta < Number.POSITIVE_INFINITY;
  const concentration = 1 / theta;
  const alpha = mean.map((p) => p * concentration);
  return {
    logLikelihoodMultinomial,
    logLikelihood: logLikelihoodMultinomial + gain,
    pooled,
    fit: finite
      ? { alpha, concentration, managers: counts.map((row) => posterior(row, alpha, scores)) }
      : null,
    allOrNothing: theta === Number.POSITIVE_INFINITY,
  };
}

function posterior(
  row: readonly number[],
  alpha: readonly number[],
  scores: readonly number[],
): ShrunkHistogram {
  const weights = alpha.map((a, j) => a + (row[j] ?? 0));
  const total = weights.reduce((a, b) => a + b, 0);
  const shares = weights.map((weight) => weight / total);
  const meanScore = shares.reduce((sum, p, j) => sum + p * (scores[j] ?? 0), 0);
  const square = shares.reduce((sum, p, j) => sum + p * ((scores[j] ?? 0) - meanScore) ** 2, 0);
  return {
    shares,
    meanScore,
    sdScore: Math.sqrt(square / (total + 1)),
    topTwo: shares.slice(-2).reduce((a, b) => a + b, 0),
  };
}
