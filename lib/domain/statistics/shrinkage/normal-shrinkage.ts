/**
 * Estimates with known standard errors pulled towards their mean: the normal-normal model, between
 * variance by REML and by DerSimonian & Laird (1986), as `metafor::rma` and its `blup`.
 */
import { chiSquaredP } from '#lib/domain/statistics/distributions/chi-squared.ts';
import { sum } from '#lib/domain/statistics/numerics/sum.ts';

export interface ShrunkEstimate {
  readonly estimate: number;
  /** Includes the uncertainty of the overall mean. */
  readonly se: number;
  /** Share of the estimate that is the unit's own data. */
  readonly weight: number;
}

export interface NormalShrinkage {
  readonly mean: number;
  readonly meanSe: number;
  /** Between variance by REML; 0 = units don't differ beyond chance. */
  readonly tau2: number;
  readonly tau2DerSimonianLaird: number;
  readonly q: number;
  readonly qP: number;
  /** Share of the variation that is between units, in percent. */
  readonly i2: number;
  readonly units: readonly ShrunkEstimate[];
}

/** Null with fewer than two units or a standard error that is not positive. */
export function normalShrinkage(
  y: readonly number[],
  se: readonly number[],
): NormalShrinkage | null {
  const k = y.length;
  const v = se.map((value) => value * value);
  if (k < 2 || !v.every((value) => value > 0)) return null;
  const fixed = weigh(y, v, 0);
  const spread = fixed.total - fixed.squares / fixed.total;
  const tau2 = reml(y, v);
  const { mean, total } = weigh(y, v, tau2);
  const typical = (k - 1) / spread;
  return {
    mean,
    meanSe: Math.sqrt(1 / total),
    tau2,
    tau2DerSimonianLaird: Math.max(0, (fixed.q - (k - 1)) / spread),
    q: fixed.q,
    qP: chiSquaredP(fixed.q, k - 1),
    i2: (100 * tau2) / (typical + tau2),
    units: y.map((value, i) => {
      const own = v[i] ?? 0;
      const weight = tau2 / (tau2 + own);
      return {
        estimate: weight * value + (1 - weight) * mean,
        se: Math.sqrt(weight * own + (1 - weight) ** 2 / total),
        weight,
      };
    }),
  };
}

function weigh(y: readonly number[], v: readonly number[], tau2: number) {
  const w = v.map((value) => 1 / (value + tau2));
  const total = sum(w);
  const mean = sum(w.map((weight, i) => weight * (y[i] ?? 0))) / total;
  const deviation = y.map((value) => (value - mean) ** 2);
  return {
    mean,
    total,
    squares: sum(w.map((weight) => weight * weight)),
    q: sum(w.map((weight, i) => weight * (deviation[i] ?? 0))),
    /** Twice the derivative of the REML log-likelihood by τ². */
    score:
      sum(w.map((weight, i) => weight * weight * (deviation[i] ?? 0))) -
      total +
      sum(w.map((weight) => weight * weight)) / total,
    logLikelihood:
      -(
        sum(v.map((value) => Math.log(value + tau2))) +
        Math.log(total) +
        sum(w.map((weight, i) => weight * (deviation[i] ?? 0)))
      ) / 2,
  };
}

/** The best of τ² = 0 and every place where the score turns from rising to falling. */
function reml(y: readonly number[], v: readonly number[]): number {
  const scale = Math.max(...y) - Math.min(...y);
  const smallest = Math.min(...v);
  let best = 0;
  let low = 0;
  const last = Math.max(scale * scale, smallest) * 4;
  for (let high = smallest * 1e-6; low < last; high *= 1.5) {
    if (weigh(y, v, low).score > 0 && weigh(y, v, high).score <= 0) {
      let [a, b] = [low, high];
      while (b - a > 1e-14 * b) {
        const middle = (a + b) / 2;
        if (middle === a || middle === b) break;
        if (weigh(y, v, middle).score > 0) a = middle;
        else b = middle;
      }
      if (weigh(y, v, b).logLikelihood > weigh(y, v, best).logLikelihood) best = b;
    }
    low = high;
  }
  return best;
}
