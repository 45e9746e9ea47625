import { betaQuantile } from '#lib/domain/statistics/distributions/beta.ts';
import type { Interval } from './interval.ts';

export interface DirichletShare extends Interval {
  readonly mean: number;
}

/**
 * Posterior shares under a Dirichlet prior of `prior` in every category: mean and equal-tailed
 * beta interval. For tables under about 30 sessions, where "0 %" must not read as "none".
 */
export function dirichletShares(
  counts: readonly number[],
  prior = 0.5,
  confidence = 0.95,
): DirichletShare[] {
  const total = counts.reduce((sum, count) => sum + count + prior, 0);
  const tail = (1 - confidence) / 2;
  return counts.map((count) => {
    const a = count + prior;
    const b = total - a;
    return {
      mean: a / total,
      lower: b > 0 ? betaQuantile(tail, a, b) : 1,
      upper: b > 0 ? betaQuantile(tail, a, b, 'upper') : 1,
    };
  });
}
