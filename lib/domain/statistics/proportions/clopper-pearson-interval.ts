import { betaQuantile } from '#lib/domain/statistics/distributions/beta.ts';
import type { Interval } from './interval.ts';

/** The exact interval of Clopper & Pearson (1934) for `x` of `n`, as `binom.test` of R. */
export function clopperPearsonInterval(x: number, n: number, confidence = 0.95): Interval {
  const tail = (1 - confidence) / 2;
  return {
    lower: x === 0 ? 0 : betaQuantile(tail, x, n - x + 1),
    upper: x === n ? 1 : betaQuantile(tail, x + 1, n - x, 'upper'),
  };
}
