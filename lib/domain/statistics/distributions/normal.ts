/** The standard normal distribution. */
import { gammaLowerTail, gammaUpperTail } from './gamma.ts';

/** P(Z <= z). */
export function normalCdf(z: number): number {
  const square = (z * z) / 2;
  if (z < 0) return gammaUpperTail(0.5, square) / 2;
  return z < 1 ? 0.5 + gammaLowerTail(0.5, square) / 2 : 1 - gammaUpperTail(0.5, square) / 2;
}

/** P(|Z| >= |z|). */
export function normalTwoSidedP(z: number): number {
  return gammaUpperTail(0.5, (z * z) / 2);
}

/** The z with P(Z <= z) = p: Abramowitz & Stegun 26.2.23, then Halley's steps to full precision. */
export function normalQuantile(p: number): number {
  if (!(p >= 0 && p <= 1)) return Number.NaN;
  if (p === 0.5) return 0;
  const tail = Math.min(p, 1 - p);
  if (tail === 0) return p === 0 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  const t = Math.sqrt(-2 * Math.log(tail));
  const numerator = 2.515517 + t * (0.802853 + t * 0.010328);
  const denominator = 1 + t * (1.432788 + t * (0.189269 + t * 0.001308));
  let z = t - numerator / denominator;
  for (let step = 0; step < 4; step += 1) {
    const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
    const newton = (normalCdf(-z) - tail) / density;
    z += newton / (1 - (z * newton) / 2);
  }
  return p < 0.5 ? -z : z;
}

/** The z of a two-sided interval: 1.96 for 0.95. */
export function zOf(confidence: number): number {
  return -normalQuantile((1 - confidence) / 2);
}
