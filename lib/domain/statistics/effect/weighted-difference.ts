/**
 * The difference of mean changes weighted by head-count: weighted least squares with the CR2
 * variance and Satterthwaite's degrees of freedom (Pustejovsky & Tipton 2018). Working model: all
 * changes vary alike, the default of `clubSandwich::vcovCR(lm(…, weights), type = "CR2")`.
 */
import { tOf, tTwoSidedP } from '#lib/domain/statistics/distributions/student-t.ts';
import type { WeightedUnit } from './permutation-test.ts';

export interface WeightedDifference {
  readonly estimate: number;
  /** Null with fewer than two teams in an arm; so are the next two. */
  readonly se: number | null;
  readonly df: number | null;
  readonly p: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

/** Null with an empty arm. */
export function weightedDifference(
  teams: readonly WeightedUnit[],
  confidence = 0.95,
): WeightedDifference | null {
  const one = arm(teams.filter(({ treated }) => treated));
  const other = arm(teams.filter(({ treated }) => !treated));
  if (one.size === 0 || other.size === 0) return null;
  const estimate = one.mean - other.mean;
  if (one.size < 2 || other.size < 2) {
    return { estimate, se: null, df: null, p: null, lower: null, upper: null };
  }
  const se = Math.sqrt(one.variance + other.variance);
  const df = (one.expected + other.expected) ** 2 / (one.halfVariance + other.halfVariance);
  const half = tOf(confidence, df) * se;
  const p = se > 0 ? tTwoSidedP(estimate / se, df) : null;
  return { estimate, se, df, p, lower: estimate - half, upper: estimate + half };
}

/**
 * Within an arm with shares q = w / W and S = Σ q², residuals have working covariance
 * (i = j) - q_i - q_j + S; CR2 divides each squared residual by its own variance. Satterthwaite's
 * df of the sum: E² / (half its variance).
 */
function arm(teams: readonly WeightedUnit[]) {
  const total = teams.reduce((sum, { weight }) => sum + weight, 0);
  const mean = teams.reduce((sum, { weight, change }) => sum + weight * change, 0) / total;
  const shares = teams.map(({ weight }) => weight / total);
  const squares = shares.reduce((sum, q) => sum + q * q, 0);
  const own = (q: number) => 1 - 2 * q + squares;
  const variance = teams.reduce((sum, { change }, i) => {
    const q = shares[i] ?? 0;
    return sum + (q * q * (change - mean) ** 2) / own(q);
  }, 0);
  const halfVariance = shares.reduce((sum, a, i) => {
    const row = shares.reduce((part, b, j) => {
      const covariance = Number(i === j) - a - b + squares;
      return part + (b * b * covariance ** 2) / own(b);
    }, 0);
    return sum + (a * a * row) / own(a);
  }, 0);
  return { size: teams.length, mean, variance, expected: squares, halfVariance };
}
