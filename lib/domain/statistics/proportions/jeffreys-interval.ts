import { betaQuantile } from '#lib/domain/statistics/distributions/beta.ts';
import type { Interval } from './interval.ts';

/** Jeffreys' interval for `x` of `n`; its limits are 0 at x = 0 and 1 at x = n (Brown, Cai & DasGupta 2001). */
export function jeffreysInterval(x: number, n: number, confidence = 0.95): Interval {
  const tail = (1 - confidence) / 2;
  return {
    lower: x === 0 ? 0 : betaQuantile(tail, x + 0.5, n - x + 0.5),
    upper: x === n ? 1 : betaQuantile(tail, x + 0.5, n - x + 0.5, 'upper'),
  };
}
