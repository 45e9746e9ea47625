/**
 * Maximum likelihood of the Dirichlet-multinomial in mean shares p and overdispersion θ = 1 / Σα:
 * l = Σ_j Σ_k A_jk log(p_j + kθ) - Σ_k C_k log(1 + kθ), where A_jk managers have more than k in
 * category j (Griffiths 1973). No gamma functions, so nothing cancels as θ goes to 0, where it is
 * the multinomial.
 */
export interface DirichletMaximum {
  /** Mean shares; 0 for categories that nobody used. */
  readonly mean: readonly number[];
  /** 1 / Σα; 0 = managers don't differ, Infinity = each manager has one category only. */
  readonly theta: number;
  /** Log-likelihood less that of the multinomial with the pooled shares. */
  readonly gain: number;
}

interface Tails {
  readonly categories: readonly Float64Array[];
  readonly totals: Float64Array;
}

/** `counts[manager][category]`, integers. */
export function maximiseDirichlet(counts: readonly (readonly number[])[]): DirichletMaximum {
  const width = counts[0]?.length ?? 0;
  const sums = Array.from({ length: width }, (_, j) =>
    counts.reduce((sum, row) => sum + (row[j] ?? 0), 0),
  );
  const total = sums.reduce((a, b) => a + b, 0);
  const pooled = sums.map((value) => value / total);
  const tails: Tails = {
    categories: sums.map((_, j) => tailCounts(counts.map((row) => row[j] ?? 0))),
    totals: tailCounts(counts.map((row) => row.reduce((a, b) => a + b, 0))),
  };
  const base = logLikelihood(tails, pooled, 0);
  const at = (theta: number) => profile(tails, pooled, theta);
  let best: DirichletMaximum = { mean: pooled, theta: 0, gain: 0 };
  const consider = (theta: number) => {
    const { mean } = at(theta);
    const gain = logLikelihood(tails, mean, theta) - base;
    if (gain > best.gain + 1e-12) best = { mean, theta, gain };
  };
  let low = 0;
  let rising = slopeAtZero(counts, pooled) > 1e-9 * total;
  for (let exponent = -8; exponent <= 4; exponent += 0.25) {
    const high = 10 ** exponent;
    const stillRising = at(high).slope > 0;
    if (rising && !stillRising) consider(rootBetween(low, high, (theta) => at(theta).slope));
    rising = stillRising;
    low = high;
  }
  if (rising) {
    const { mean } = at(low);
    const gain = logLikelihood(tails, mean, low) - base;
    if (gain > best.gain) best = { mean, theta: Number.POSITIVE_INFINITY, gain };
  }
  return best;
}

/** result[k] = how many values are larger than k. */
function tailCounts(values: readonly number[]): Float64Array {
  const tails = new Float64Array(Math.max(0, ...values));
  for (const value of values) if (value > 0) tails[value - 1] = (tails[value - 1] ?? 0) + 1;
  for (let k = tails.length - 2; k >= 0; k -= 1) tails[k] = (tails[k] ?? 0) + (tails[k + 1] ?? 0);
  return tails;
}

function logLikelihood({ categories, totals }: Tails, mean: readonly number[], theta: number) {
  let value = 0;
  categories.forEach((tails, j) => {
    for (let k = 0; k < tails.length; k += 1) {
      value += (tails[k] ?? 0) * Math.log((mean[j] ?? 0) + k * theta);
    }
  });
  for (let k = 0; k < totals.length; k += 1) value -= (totals[k] ?? 0) * Math.log1p(k * theta);
  return value;
}

/** dl/dθ at θ = 0 and the pooled shares: the numerator of Tarone's test. */
function slopeAtZero(counts: readonly (readonly number[])[], pooled: readonly number[]): number {
  return counts.reduce((slope, row) => {
    const n = row.reduce((a, b) => a + b, 0);
    const within = row.reduce(
      (sum, x, j) => (x > 0 ? sum + (x * (x - 1)) / (pooled[j] ?? 1) : sum),
      0,
    );
    return slope + (within - n * (n - 1)) / 2;
  }, 0);
}

/** The best shares for a given θ (concave: Newton on the simplex), and dl/dθ there. */
function profile(tails: Tails, pooled: readonly number[], theta: number) {
  let mean = [...pooled];
  for (let step = 0; step < 100; step += 1) {
    const first = mean.map((p, j) => sumOver(tails.categories[j], (k) => 1 / (p + k * theta)));
    const second = mean.map((p, j) =>
      sumOver(tails.categories[j], (k) => 1 / (p + k * theta) ** 2),
    );
    const used = mean.map((p) => p > 0);
    const inverse = second.map((value, j) => (used[j] ? 1 / value : 0));
    const weight = inverse.reduce((a, b) => a + b, 0);
    const lambda = inverse.reduce((sum, value, j) => sum + value * (first[j] ?? 0), 0) / weight;
    const move = mean.map((_, j) => (inverse[j] ?? 0) * ((first[j] ?? 0) - lambda));
    let factor = 1;
    while (mean.some((p, j) => used[j] && p + factor * (move[j] ?? 0) <= p / 10)) factor /= 2;
    mean = mean.map((p, j) => p + factor * (move[j] ?? 0));
    if (move.every((value, j) => Math.abs(value) <= 1e-14 * (mean[j] ?? 0) + 1e-300)) break;
  }
  const slope =
    mean.reduce(
      (sum, p, j) => sum + (p > 0 ? sumOver(tails.categories[j], (k) => k / (p + k * theta)) : 0),
      0,
    ) - sumOver(tails.totals, (k) => k / (1 + k * theta));
  return { mean, slope };
}

function sumOver(tails: Float64Array | undefined, term: (k: number) => number): number {
  let sum = 0;
  tails?.forEach((count, k) => {
    sum += count * term(k);
  });
  return sum;
}

/** Bisection for a function that is positive at `low` and not at `high`. */
function rootBetween(low: number, high: number, f: (x: number) => number): number {
  let [a, b] = [low, high];
  for (let step = 0; step < 200 && b - a > 1e-13 * b; step += 1) {
    const middle = (a + b) / 2;
    if (f(middle) > 0) a = middle;
    else b = middle;
  }
  return (a + b) / 2;
}
