/** Student's t distribution with any positive number of degrees of freedom. */
import { betaQuantile, betaUpperTail } from './beta.ts';

/** P(|T| >= |t|). */
export function tTwoSidedP(t: number, df: number): number {
  if (!Number.isFinite(t)) return Number.isNaN(t) ? Number.NaN : 0;
  const square = t * t;
  return betaUpperTail(square / (df + square), 0.5, df / 2, df / (df + square));
}

/** The t of a two-sided interval: 2.228 for 0.95 and 10 degrees of freedom. */
export function tOf(confidence: number, df: number): number {
  const x = betaQuantile(1 - confidence, 0.5, df / 2, 'upper');
  if (x < 0.5) return Math.sqrt((df * x) / (1 - x));
  const y = betaQuantile(1 - confidence, df / 2, 0.5);
  return Math.sqrt((df * (1 - y)) / y);
}
