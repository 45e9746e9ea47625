import { zOf } from '#lib/domain/statistics/distributions/normal.ts';
import type { Interval } from './interval.ts';
import { wilsonFromShare } from './wilson-interval.ts';

/** Goodman's simultaneous intervals (1965) for the shares of a table: Wilson's at alpha / K; null of an empty table. */
export function goodmanIntervals(counts: readonly number[], confidence = 0.95): Interval[] | null {
  const n = counts.reduce((total, count) => total + count, 0);
  if (n === 0) return null;
  const z = zOf(1 - (1 - confidence) / counts.length);
  return counts.map((count) => wilsonFromShare(count / n, n, z));
}
