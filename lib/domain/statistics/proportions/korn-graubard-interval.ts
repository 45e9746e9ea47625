import { betaQuantile } from '#lib/domain/statistics/distributions/beta.ts';
import { tOf } from '#lib/domain/statistics/distributions/student-t.ts';
import type { ClusteredShare } from './clustered-share.ts';
import type { Interval } from './interval.ts';

/**
 * The Clopper-Pearson analogue for clustered data (Korn & Graubard 1998), as
 * `survey::svyciprop(method = "beta")`; null where the clustered variance is not available or 0.
 */
export function kornGraubardInterval(
  { share, n, groups, se }: ClusteredShare,
  confidence = 0.95,
): Interval | null {
  if (se === null || se === 0) return null;
  const degrees = (tOf(confidence, n - 1) / tOf(confidence, groups - 1)) ** 2;
  const effective = ((share * (1 - share)) / (se * se)) * degrees;
  const tail = (1 - confidence) / 2;
  return {
    lower: betaQuantile(tail, effective * share, effective * (1 - share) + 1),
    upper: betaQuantile(tail, effective * share + 1, effective * (1 - share), 'upper'),
  };
}
