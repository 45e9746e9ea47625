/** The regularised incomplete gamma function: both tails, each with its own digits. */
import { poissonProbability } from './saddle-point.ts';

const EPSILON = 1e-16;
const TINY = 1e-300;
const MAX_TERMS = 100_000;

function lowerSeries(shape: number, x: number): number {
  let term = 1;
  let sum = 1;
  for (let n = 1; n < MAX_TERMS && term > sum * EPSILON; n += 1) {
    term *= x / (shape + n);
    sum += term;
  }
  return sum * poissonProbability(shape, x);
}

/** Lentz's continued fraction (Press et al., Numerical Recipes, 6.2). */
function upperFraction(shape: number, x: number): number {
  let b = x + 1 - shape;
  let c = 1 / TINY;
  let d = 1 / b;
  let h = d;
  for (let i = 1; i < MAX_TERMS; i += 1) {
    const an = -i * (i - shape);
    b += 2;
    d = an * d + b;
    d = 1 / (Math.abs(d) < TINY ? TINY : d);
    c = b + an / c;
    c = Math.abs(c) < TINY ? TINY : c;
    h *= d * c;
    if (Math.abs(d * c - 1) <= EPSILON) break;
  }
  return h * poissonProbability(shape, x) * shape;
}

/** P(X <= x) for a gamma variable of this shape (scale 1). */
export function gammaLowerTail(shape: number, x: number): number {
  if (Number.isNaN(x)) return Number.NaN;
  if (x <= 0) return 0;
  if (x === Number.POSITIVE_INFINITY) return 1;
  return x < shape + 1 ? lowerSeries(shape, x) : 1 - upperFraction(shape, x);
}

/** P(X > x) for a gamma variable of this shape (scale 1). */
export function gammaUpperTail(shape: number, x: number): number {
  if (Number.isNaN(x)) return Number.NaN;
  if (x <= 0) return 1;
  if (x === Number.POSITIVE_INFINITY) return 0;
  return x < shape + 1 ? 1 - lowerSeries(shape, x) : upperFraction(shape, x);
}
