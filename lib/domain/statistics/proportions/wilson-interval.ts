import { zOf } from '#lib/domain/statistics/distributions/normal.ts';
import type { Interval } from './interval.ts';

/**
 * Wilson's score interval (1927) for a share `p` of `n` (which may be an effective, fractional
 * number), as `prop.test(correct = FALSE)` of R. `z` is that of the confidence.
 */
export function wilsonFromShare(p: number, n: number, z: number): Interval {
  const square = z * z;
  const centre = p + square / (2 * n);
  const half = z * Math.sqrt((p * (1 - p)) / n + square / (4 * n * n));
  const scale = 1 + square / n;
  return {
    lower: p === 0 ? 0 : Math.max(0, (centre - half) / scale),
    upper: p === 1 ? 1 : Math.min(1, (centre + half) / scale),
  };
}

/** Wilson's interval for `x` of `n` (n > 0). */
export function wilsonInterval(x: number, n: number, confidence = 0.95): Interval {
  return wilsonFromShare(x / n, n, zOf(confidence));
}
