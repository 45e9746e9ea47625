import { zOf } from '#lib/domain/statistics/distributions/normal.ts';
import type { Interval } from './interval.ts';

/** The interval of Agresti & Coull (1998) for `x` of `n`; not cut at 0 and 1. */
export function agrestiCoullInterval(x: number, n: number, confidence = 0.95): Interval {
  const z = zOf(confidence);
  const size = n + z * z;
  const p = (x + (z * z) / 2) / size;
  const half = z * Math.sqrt((p * (1 - p)) / size);
  return { lower: p - half, upper: p + half };
}
