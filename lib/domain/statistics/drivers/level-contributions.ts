/**
 * Which items: the additive level decomposition of a factor's LMG,
 * c_j = ½ Σ_{i in j} [(f_GE - f_G)² + (f_GTE - f_GT)²] / SST for expected responses (topics alike).
 * Never negative, adds up to the factor's share, and does not depend on a reference level.
 */
import type { NestedFits } from './nested-fits.ts';
import type { WithinStatistics } from './within-statistics.ts';

/** Contributions of all topics, then of all expected responses; NaN when every score is equal. */
export function levelContributions(
  { cells, columns, starts }: WithinStatistics,
  { gt, ge, gte, sst }: NestedFits,
  weights?: Float64Array,
): Float64Array {
  const { topics } = cells;
  const alone = ge.coefficients.map((b, i) => (i < topics ? (gt.coefficients[i] ?? 0) : b));
  const both = gte.coefficients;
  const result = new Float64Array(columns);
  for (let g = 0; g < cells.groups; g += 1) {
    const weight = weights ? (weights[g] ?? 0) : 1;
    if (weight === 0) continue;
    const from = starts[g] ?? 0;
    const to = starts[g + 1] ?? 0;
    // Means within the manager, of what is added by: T alone, E alone, T after E, E after T.
    let n = 0;
    const means = [0, 0, 0, 0];
    for (let i = from; i < to; i += 1) {
      const count = cells.n[i] ?? 0;
      const t = cells.topic[i] ?? 0;
      const e = topics + (cells.expectation[i] ?? 0);
      const all = (both[t] ?? 0) + (both[e] ?? 0);
      n += count;
      means[0] = (means[0] ?? 0) + count * (alone[t] ?? 0);
      means[1] = (means[1] ?? 0) + count * (alone[e] ?? 0);
      means[2] = (means[2] ?? 0) + count * (all - (alone[e] ?? 0));
      means[3] = (means[3] ?? 0) + count * (all - (alone[t] ?? 0));
    }
    const [meanT = 0, meanE = 0, meanTAfterE = 0, meanEAfterT = 0] = means;
    for (let i = from; i < to; i += 1) {
      const t = cells.topic[i] ?? 0;
      const e = topics + (cells.expectation[i] ?? 0);
      const all = (both[t] ?? 0) + (both[e] ?? 0);
      const half = (weight * (cells.n[i] ?? 0)) / (2 * sst);
      const topic = (alone[t] ?? 0) - meanT / n;
      const topicAfter = all - (alone[e] ?? 0) - meanTAfterE / n;
      const expectation = (alone[e] ?? 0) - meanE / n;
      const expectationAfter = all - (alone[t] ?? 0) - meanEAfterT / n;
      result[t] = (result[t] ?? 0) + half * (topic ** 2 + topicAfter ** 2);
      result[e] = (result[e] ?? 0) + half * (expectation ** 2 + expectationAfter ** 2);
    }
  }
  return result;
}
