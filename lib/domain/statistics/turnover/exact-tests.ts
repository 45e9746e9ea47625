/** Two-sided exact p-values by small probabilities: the sum of all outcomes no likelier than the one seen. */
import { logChoose } from '#lib/domain/statistics/distributions/log-gamma.ts';
import { binomialProbability } from '#lib/domain/statistics/distributions/saddle-point.ts';

/** R's allowance for rounding. */
const NO_LIKELIER = 1 + 1e-7;

function sumNoLikelier(probabilities: readonly number[], seen: number): number {
  const total = probabilities
    .filter((probability) => probability <= seen * NO_LIKELIER)
    .reduce((sum, probability) => sum + probability, 0);
  return Math.min(1, total);
}

/** `binom.test(x, n, share)$p.value`. */
export function exactBinomialP(x: number, n: number, share: number): number {
  const probabilities = Array.from({ length: n + 1 }, (_, k) =>
    binomialProbability(k, n, share, 1 - share),
  );
  return sumNoLikelier(probabilities, probabilities[x] ?? 0);
}

/** `fisher.test` of x1 of n1 against x2 of n2 (hypergeometric given the margins). */
export function fisherExactP(x1: number, n1: number, x2: number, n2: number): number {
  const total = x1 + x2;
  const first = Math.max(0, total - n2);
  const last = Math.min(n1, total);
  const probability = (k: number) =>
    Math.exp(logChoose(n1, k) + logChoose(n2, total - k) - logChoose(n1 + n2, total));
  const probabilities = Array.from({ length: last - first + 1 }, (_, i) => probability(first + i));
  return sumNoLikelier(probabilities, probability(x1));
}
