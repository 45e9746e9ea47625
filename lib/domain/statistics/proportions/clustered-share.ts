/**
 * A share whose observations come in groups (sessions of managers): the ratio estimator's variance,
 * the design effect (Kish) and the effective number of observations.
 */
import { sum } from '#lib/domain/statistics/numerics/sum.ts';

export interface ClusteredShare {
  readonly share: number;
  readonly n: number;
  readonly groups: number;
  /** Standard error over groups; null with fewer than two groups. */
  readonly se: number | null;
  /** Variance relative to a simple random sample; null where that has none (share 0 or 1). */
  readonly designEffect: number | null;
  /** n / max(1, design effect); n where the design effect is not available. */
  readonly effectiveN: number;
}

/** `x[g]` of `n[g]` observations of group g; groups without observations don't count. */
export function clusteredShare(x: readonly number[], n: readonly number[]): ClusteredShare {
  const total = sum(n);
  const share = sum(x) / total;
  const groups = n.filter((size) => size > 0).length;
  if (groups < 2) {
    return { share, n: total, groups, se: null, designEffect: null, effectiveN: total };
  }
  const squares = sum(x.map((count, g) => (count - share * (n[g] ?? 0)) ** 2));
  const variance = ((groups / (groups - 1)) * squares) / (total * total);
  const simple = (share * (1 - share)) / total;
  const designEffect = simple > 0 ? variance / simple : null;
  return {
    share,
    n: total,
    groups,
    se: Math.sqrt(variance),
    designEffect,
    effectiveN: total / Math.max(1, designEffect ?? 1),
  };
}
