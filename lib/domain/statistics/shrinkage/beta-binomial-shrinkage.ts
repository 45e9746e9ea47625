/**
 * Managers' shares (such as of ratings of 4 or 5) pulled towards the company's: beta-binomial by
 * maximum likelihood, posterior Beta(α + x, β + n - x) (empirical Bayes; Efron & Morris 1975).
 */
import { betaQuantile, betaUpperTail } from '#lib/domain/statistics/distributions/beta.ts';
import { logChoose } from '#lib/domain/statistics/distributions/log-gamma.ts';
import { normalCdf } from '#lib/domain/statistics/distributions/normal.ts';
import { maximiseDirichlet } from './dirichlet-likelihood.ts';

export interface ShrunkShare {
  readonly raw: number;
  readonly mean: number;
  readonly lower: number;
  readonly upper: number;
  /** How much of the estimate is the manager's own data: n / (n + α + β). */
  readonly weight: number;
  /** P(the manager's true share is above the company's mean). */
  readonly probabilityAbove: number;
}

export interface BetaBinomial {
  readonly alpha: number;
  readonly beta: number;
  readonly mean: number;
  /** α + β: how many ratings the company's mean is worth. */
  readonly concentration: number;
  /** Correlation of two ratings of one manager: 1 / (α + β + 1). */
  readonly rho: number;
  readonly lrVsBinomial: number;
  readonly managers: readonly ShrunkShare[];
}

export interface BetaBinomialResult {
  readonly pooled: number;
  readonly logLikelihoodBinomial: number;
  readonly logLikelihood: number;
  /** Tarone's test (1979) for more variation than binomial; null where it can't be computed. */
  readonly taroneZ: number | null;
  readonly taroneP: number | null;
  /**
   * Null: managers don't differ beyond chance (pull everybody to `pooled`, label nobody), or, with
   * `allOrNothing`, each has only one answer.
   */
  readonly fit: BetaBinomial | null;
  readonly allOrNothing: boolean;
}

/** `x[i]` of `n[i]` ratings; managers without ratings get the company's distribution. */
export function betaBinomialShrinkage(
  x: readonly number[],
  n: readonly number[],
  confidence = 0.9,
): BetaBinomialResult {
  const total = n.reduce((a, b) => a + b, 0);
  const pooled = x.reduce((a, b) => a + b, 0) / total;
  const sizes = x.map((count, i) => ({ x: count, n: n[i] ?? 0 }));
  const logLikelihoodBinomial = sizes.reduce(
    (sum, { x: hits, n: size }) =>
      sum + logChoose(size, hits) + term(hits, pooled) + term(size - hits, 1 - pooled),
    0,
  );
  const pairs = sizes.reduce((sum, { n: size }) => sum + size * (size - 1), 0);
  const squares = sizes.reduce((sum, { x: hits, n: size }) => sum + (hits - size * pooled) ** 2, 0);
  const varied = pairs > 0 && pooled > 0 && pooled < 1;
  const taroneZ = varied
    ? (squares / (pooled * (1 - pooled)) - total) / Math.sqrt(2 * pairs)
    : null;
  const best = maximiseDirichlet(sizes.map(({ x: hits, n: size }) => [hits, size - hits]));
  const finite = best.theta > 0 && best.theta < Number.POSITIVE_INFINITY;
  return {
    pooled,
    logLikelihoodBinomial,
    logLikelihood: logLikelihoodBinomial + best.gain,
    taroneZ,
    taroneP: taroneZ === null ? null : normalCdf(-taroneZ),
    fit: finite ? describe(sizes, best.mean[0] ?? 0, 1 / best.theta, best.gain, confidence) : null,
    allOrNothing: best.theta === Number.POSITIVE_INFINITY,
  };
}

const term = (count: number, p: number) => (count === 0 ? 0 : count * Math.log(p));

function describe(
  sizes: readonly { readonly x: number; readonly n: number }[],
  mean: number,
  concentration: number,
  gain: number,
  confidence: number,
): BetaBinomial {
  const alpha = mean * concentration;
  const beta = concentration - alpha;
  const tail = (1 - confidence) / 2;
  return {
    alpha,
    beta,
    mean,
    concentration,
    rho: 1 / (concentration + 1),
    lrVsBinomial: 2 * gain,
    managers: sizes.map(({ x, n }) => {
      const a = alpha + x;
      const b = beta + n - x;
      return {
        raw: x / n,
        mean: a / (a + b),
        lower: betaQuantile(tail, a, b),
        upper: betaQuantile(tail, a, b, 'upper'),
        weight: n / (n + concentration),
        probabilityAbove: betaUpperTail(mean, a, b),
      };
    }),
  };
}
