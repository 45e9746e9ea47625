import { zOf } from '#lib/domain/statistics/distributions/normal.ts';
import { clopperPearsonInterval } from './clopper-pearson-interval.ts';
import { type ClusteredShare, clusteredShare } from './clustered-share.ts';
import type { Interval } from './interval.ts';
import { wilsonFromShare } from './wilson-interval.ts';

export interface ShareEstimate extends ClusteredShare, Interval {
  readonly count: number;
  readonly method: 'wilson' | 'clopper-pearson';
}

/** Below this many effective observations the exact interval is shown. */
const FEW = 30;

/**
 * What a page shows for one category: its share of all sessions with an interval that respects
 * groups. Wilson's with the effective n; the exact one for few sessions and for 0 or all of them.
 * For shares of one table, `n[g]` are all sessions of group g; never force shares to add to 100.
 */
export function shareEstimate(
  x: readonly number[],
  n: readonly number[],
  confidence = 0.95,
): ShareEstimate {
  const clustered = clusteredShare(x, n);
  const { share, effectiveN } = clustered;
  const count = x.reduce((total, value) => total + value, 0);
  const exact = effectiveN < FEW || count === 0 || count === clustered.n;
  const interval = exact
    ? clopperPearsonInterval(share * effectiveN, effectiveN, confidence)
    : wilsonFromShare(share, effectiveN, zOf(confidence));
  return { ...clustered, ...interval, count, method: exact ? 'clopper-pearson' : 'wilson' };
}
