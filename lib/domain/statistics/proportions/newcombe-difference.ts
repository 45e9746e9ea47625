import { zOf } from '#lib/domain/statistics/distributions/normal.ts';
import type { Interval } from './interval.ts';
import { wilsonFromShare } from './wilson-interval.ts';

export interface Difference extends Interval {
  readonly estimate: number;
}

/** x1/n1 - x2/n2 with the hybrid score interval, method 10 of Newcombe (1998, Stat Med 17:873). */
export function newcombeDifference(
  x1: number,
  n1: number,
  x2: number,
  n2: number,
  confidence = 0.95,
): Difference {
  const z = zOf(confidence);
  const p1 = x1 / n1;
  const p2 = x2 / n2;
  const first = wilsonFromShare(p1, n1, z);
  const second = wilsonFromShare(p2, n2, z);
  const estimate = p1 - p2;
  return {
    estimate,
    lower: estimate - Math.hypot(p1 - first.lower, second.upper - p2),
    upper: estimate + Math.hypot(first.upper - p1, p2 - second.lower),
  };
}
