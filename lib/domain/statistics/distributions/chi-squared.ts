/** The chi-squared distribution. */
import { gammaUpperTail } from './gamma.ts';

/** P(X > x) with `df` degrees of freedom. */
export function chiSquaredP(x: number, df: number): number {
  return gammaUpperTail(df / 2, x / 2);
}
