/**
 * Wald test of one factor in the model manager + topic + expected response, with a variance that
 * respects that a manager's sessions belong together (CR1 of Liang & Zeger 1986, Cameron & Miller
 * 2015): p = F_{m, G-m}(W (G-m) / (m (G-1))).
 */
import { fP } from '#lib/domain/statistics/distributions/f.ts';
import { factorise, inverse, solve } from '#lib/domain/statistics/numerics/cholesky.ts';
import type { NestedFits } from './nested-fits.ts';
import type { WithinStatistics } from './within-statistics.ts';

export interface ClusterRobustWald {
  readonly wald: number;
  /** Coefficients tested. */
  readonly m: number;
  readonly groups: number;
  /** Null with no more groups than coefficients. */
  readonly p: number | null;
}

/** Null where the factor has no coefficient or the variance no full rank. */
export function clusterRobustWald(
  statistics: WithinStatistics,
  { gte, groups, parameters }: NestedFits,
  tested: 'topic' | 'expectation',
): ClusterRobustWald | null {
  const { cells, columns } = statistics;
  if (groups < 2) return null;
  const variance = clusterVariance(statistics, gte.coefficients, inverse(gte.factor), groups);
  const isTested = (column: number) => column < cells.topics === (tested === 'topic');
  const chosen = indicesOf(gte.factor.kept).filter(isTested);
  // One dummy of each factor is aliased within managers already. Fewer degrees of freedom than
  // dummies left: topics and expected responses can't be told apart in these data.
  const m = chosen.length;
  if (m === 0 || m !== parameters.gte - (tested === 'topic' ? parameters.ge : parameters.gt)) {
    return null;
  }
  const block = new Float64Array(m * m);
  const effects = new Float64Array(m);
  chosen.forEach((column, i) => {
    effects[i] = gte.coefficients[column] ?? 0;
    chosen.forEach((other, j) => {
      block[i * m + j] = variance[column * columns + other] ?? 0;
    });
  });
  const factor = factorise(block, m);
  if (factor.rank < m) return null;
  const wald = solve(factor, effects).reduce((all, x, i) => all + x * (effects[i] ?? 0), 0);
  const p = groups > m ? fP((wald * (groups - m)) / (m * (groups - 1)), m, groups - m) : null;
  return { wald, m, groups, p };
}

function clusterVariance(
  { cells, columns, cross, products, n }: WithinStatistics,
  coefficients: Float64Array,
  bread: Float64Array,
  groups: number,
): Float64Array {
  const result = new Float64Array(columns * columns);
  for (let g = 0; g < cells.groups; g += 1) {
    if ((n[g] ?? 0) === 0) continue;
    const score = new Float64Array(columns);
    for (let i = 0; i < columns; i += 1) {
      let value = products[g * columns + i] ?? 0;
      const row = (g * columns + i) * columns;
      for (let j = 0; j < columns; j += 1) value -= (cross[row + j] ?? 0) * (coefficients[j] ?? 0);
      score[i] = value;
    }
    const moved = new Float64Array(columns);
    for (let i = 0; i < columns; i += 1) {
      let value = 0;
      for (let j = 0; j < columns; j += 1) value += (bread[i * columns + j] ?? 0) * (score[j] ?? 0);
      moved[i] = value;
    }
    for (let i = 0; i < columns; i += 1) {
      for (let j = 0; j < columns; j += 1) {
        result[i * columns + j] =
          (result[i * columns + j] ?? 0) + (moved[i] ?? 0) * (moved[j] ?? 0);
      }
    }
  }
  return result.map((value) => (value * groups) / (groups - 1));
}

function indicesOf(kept: Uint8Array): number[] {
  return [...kept.keys()].filter((column) => kept[column] === 1);
}
