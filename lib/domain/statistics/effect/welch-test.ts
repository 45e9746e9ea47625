/** Two means that need not vary alike (Welch 1947; `t.test` of R). */
import { tOf, tTwoSidedP } from '#lib/domain/statistics/distributions/student-t.ts';
import { mean } from '#lib/domain/statistics/numerics/sum.ts';

export interface WelchTest {
  /** mean(one) - mean(other). */
  readonly estimate: number;
  /** Null with fewer than two values on a side; so are all that follow. */
  readonly se: number | null;
  /** Null when nothing varies; so are all that follow. */
  readonly t: number | null;
  readonly df: number | null;
  readonly p: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

/** Sample variance, from deviations. */
export function variance(values: readonly number[]): number {
  const centre = mean(values);
  return values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (values.length - 1);
}

export function welchTest(
  one: readonly number[],
  other: readonly number[],
  confidence = 0.95,
): WelchTest {
  const estimate = mean(one) - mean(other);
  const nothing = { t: null, df: null, p: null, lower: null, upper: null };
  if (one.length < 2 || other.length < 2) return { estimate, se: null, ...nothing };
  const v1 = variance(one) / one.length;
  const v2 = variance(other) / other.length;
  const se = Math.sqrt(v1 + v2);
  const size = Math.max(Math.abs(mean(one)), Math.abs(mean(other)), Number.MIN_VALUE);
  if (!(se > 1e-13 * size)) return { estimate, se: 0, ...nothing };
  const df = (v1 + v2) ** 2 / (v1 ** 2 / (one.length - 1) + v2 ** 2 / (other.length - 1));
  const t = estimate / se;
  const half = tOf(confidence, df) * se;
  return {
    estimate,
    se,
    t,
    df,
    p: tTwoSidedP(t, df),
    lower: estimate - half,
    upper: estimate + half,
  };
}
