/** The beta distribution: both tails and quantiles. Lentz's continued fraction on Loader's prefix. */
import { binomialProbability } from './saddle-point.ts';

const EPSILON = 1e-16;
const TINY = 1e-300;
const MAX_TERMS = 100_000;

/** Press et al., Numerical Recipes, 6.4; converges fast for x < (a+1)/(a+b+2). */
function continuedFraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 - ((a + b) * x) / (a + 1);
  d = 1 / (Math.abs(d) < TINY ? TINY : d);
  let h = d;
  for (let m = 1; m < MAX_TERMS; m += 1) {
    for (const term of [
      (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m)),
      (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1)),
    ]) {
      d = 1 + term * d;
      d = 1 / (Math.abs(d) < TINY ? TINY : d);
      c = 1 + term / c;
      c = Math.abs(c) < TINY ? TINY : c;
      h *= d * c;
    }
    if (Math.abs(d * c - 1) <= EPSILON) break;
  }
  return h;
}

/** [P(X <= x), P(X > x)] where y = 1 - x is passed for its digits. */
function bothTails(x: number, y: number, a: number, b: number): [lower: number, upper: number] {
  if (Number.isNaN(x + y + a + b)) return [Number.NaN, Number.NaN];
  if (x <= 0) return [0, 1];
  if (y <= 0) return [1, 0];
  const density = binomialProbability(a, a + b, x, y) / (a + b);
  if (x < (a + 1) / (a + b + 2)) {
    const lower = density * b * continuedFraction(x, a, b);
    return [lower, 1 - lower];
  }
  const upper = density * a * continuedFraction(y, b, a);
  return [1 - upper, upper];
}

/** P(X <= x) for X ~ Beta(a, b). */
export function betaLowerTail(x: number, a: number, b: number, y = 1 - x): number {
  return bothTails(x, y, a, b)[0];
}

/** P(X > x) for X ~ Beta(a, b). */
export function betaUpperTail(x: number, a: number, b: number, y = 1 - x): number {
  return bothTails(x, y, a, b)[1];
}

/** The x with P(X <= x) = p, or, of the upper tail, with P(X > x) = p: Newton held by bisection. */
export function betaQuantile(
  p: number,
  a: number,
  b: number,
  tail: 'lower' | 'upper' = 'lower',
): number {
  if (!(p >= 0 && p <= 1 && a > 0 && b > 0)) return Number.NaN;
  if (p === 0) return tail === 'lower' ? 0 : 1;
  if (p === 1) return tail === 'lower' ? 1 : 0;
  let low = 0;
  let high = 1;
  let x = a / (a + b);
  for (let step = 0; step < 400; step += 1) {
    const [lower, upper] = bothTails(x, 1 - x, a, b);
    const excess = tail === 'lower' ? lower - p : p - upper;
    if (excess === 0) return x;
    if (excess > 0) high = x;
    else low = x;
    const slope = (binomialProbability(a, a + b, x, 1 - x) * a * b) / ((a + b) * x * (1 - x));
    const newton = x - excess / slope;
    // Bisection of the exponent where the bracket still spans orders of magnitude.
    const middle = low > 0 && high / low > 4 ? Math.sqrt(low * high) : (low + high) / 2;
    const next = newton > low && newton < high ? newton : middle;
    if (Math.abs(next - x) <= 4e-16 * x || high - low <= 4e-16 * x) return next;
    x = next;
  }
  return x;
}
