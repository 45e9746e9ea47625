/** Fisher's F distribution. */
import { betaUpperTail } from './beta.ts';

/** P(F > f) with `df1` and `df2` degrees of freedom. */
export function fP(f: number, df1: number, df2: number): number {
  if (!(f > 0)) return Number.isNaN(f) ? Number.NaN : 1;
  if (f === Number.POSITIVE_INFINITY) return 0;
  const scaled = df1 * f;
  return betaUpperTail(scaled / (df2 + scaled), df1 / 2, df2 / 2, df2 / (df2 + scaled));
}
