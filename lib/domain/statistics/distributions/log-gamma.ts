/** Logarithm of the gamma function, and the error of Stirling's formula (Loader 2000). */

const HALF_LOG_TWO_PI = 0.9189385332046727;
/** From here on the series below is exact to the last bit. */
const SERIES_FROM = 16;

/** The Stirling series' correction for x >= 16: 1/(12x) - 1/(360x^3) + … */
function stirlingSeries(x: number): number {
  const square = 1 / (x * x);
  return (
    (1 / 12 -
      (1 / 360 -
        (1 / 1260 - (1 / 1680 - (1 / 1188 - (691 / 360360) * square) * square) * square) * square) *
        square) /
    x
  );
}

/** log Γ(x) for x > 0; `Infinity` at 0, `NaN` below. */
export function logGamma(x: number): number {
  if (!(x > 0)) return x === 0 ? Number.POSITIVE_INFINITY : Number.NaN;
  let shifted = x;
  let product = 1;
  while (shifted < SERIES_FROM) {
    product *= shifted;
    shifted += 1;
  }
  return (
    (shifted - 0.5) * Math.log(shifted) -
    shifted +
    HALF_LOG_TWO_PI +
    stirlingSeries(shifted) -
    Math.log(product)
  );
}

/** log Γ(x + 1) minus Stirling's approximation of it, without cancellation for large x > 0. */
export function stirlingError(x: number): number {
  if (x >= SERIES_FROM) return stirlingSeries(x);
  return logGamma(x + 1) - (x + 0.5) * Math.log(x) + x - HALF_LOG_TWO_PI;
}

/** log of "n choose k" for integers 0 <= k <= n. */
export function logChoose(n: number, k: number): number {
  return logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
}
