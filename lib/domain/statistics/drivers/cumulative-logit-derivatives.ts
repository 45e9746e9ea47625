/** Log-likelihood, gradient and observed information of a cumulative logit model, cell by cell. */
import type { OrdinalCell } from './cumulative-logit.ts';

export interface Derivatives {
  /** Log-likelihood less a penalty: what is maximised. */
  value: number;
  logLikelihood: number;
  readonly gradient: Float64Array;
  readonly information: Float64Array;
}

export function derivatives(size: number): Derivatives {
  return {
    value: 0,
    logLikelihood: 0,
    gradient: new Float64Array(size),
    information: new Float64Array(size * size),
  };
}

function logistic(x: number): number {
  return x >= 0 ? 1 / (1 + Math.exp(-x)) : Math.exp(x) / (1 + Math.exp(x));
}

/** F(upper) - F(lower), with its digits in both tails. */
export function logisticBetween(lower: number, upper: number): number {
  return lower > 0 ? logistic(-lower) - logistic(-upper) : logistic(upper) - logistic(lower);
}

export function addCell(into: Derivatives, cell: OrdinalCell, parameters: Float64Array): void {
  const size = parameters.length;
  const { counts, effects, thresholds } = cell;
  const eta = effects.reduce((sum, index) => sum + (parameters[index] ?? 0), 0);
  counts.forEach((n, category) => {
    if (n === 0) return;
    const last = category === counts.length - 1;
    const upper = last ? Number.POSITIVE_INFINITY : (parameters[thresholds + category] ?? 0) - eta;
    const lower =
      category === 0
        ? Number.NEGATIVE_INFINITY
        : (parameters[thresholds + category - 1] ?? 0) - eta;
    const probability = logisticBetween(lower, upper);
    // Thresholds out of order have no likelihood.
    into.logLikelihood += probability > 0 ? n * Math.log(probability) : Number.NEGATIVE_INFINITY;
    if (!(probability > 0)) return;
    const fUpper = last ? 0 : logistic(upper) * logistic(-upper);
    const fLower = category === 0 ? 0 : logistic(lower) * logistic(-lower);
    const a = fUpper / probability;
    const b = fLower / probability;
    const slopeUpper = a * (logistic(-upper) - logistic(upper));
    const slopeLower = b * (logistic(-lower) - logistic(lower));
    // Second derivatives of -log P by (upper, lower).
    const uu = a * a - (last ? 0 : slopeUpper);
    const ll = b * b + (category === 0 ? 0 : slopeLower);
    const ul = -a * b;
    const touched: [index: number, byUpper: number, byLower: number][] = [];
    if (!last) touched.push([thresholds + category, 1, 0]);
    if (category > 0) touched.push([thresholds + category - 1, 0, 1]);
    for (const index of effects) touched.push([index, -1, -1]);
    for (const [i, iu, il] of touched) {
      into.gradient[i] = (into.gradient[i] ?? 0) + n * (a * iu - b * il);
      for (const [j, ju, jl] of touched) {
        const second = uu * iu * ju + ll * il * jl + ul * (iu * jl + il * ju);
        into.information[i * size + j] = (into.information[i * size + j] ?? 0) + n * second;
      }
    }
  });
}
