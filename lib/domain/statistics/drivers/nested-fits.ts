/** The four nested regressions G, GT, GE and GTE (G = manager, T = topic, E = expected response). */
import { type CholeskyFactor, factorise, solve } from '#lib/domain/statistics/numerics/cholesky.ts';
import type { WithinStatistics } from './within-statistics.ts';

/** One value for each of the four models. */
export interface Nested<T> {
  readonly g: T;
  readonly gt: T;
  readonly ge: T;
  readonly gte: T;
}

export interface Fit {
  readonly factor: CholeskyFactor;
  readonly coefficients: Float64Array;
}

export interface NestedFits {
  readonly n: number;
  /** Groups with ratings, each as often as its weight says. */
  readonly groups: number;
  /** Total sum of squares of the score around its mean. */
  readonly sst: number;
  readonly gt: Fit;
  readonly ge: Fit;
  readonly gte: Fit;
  readonly r2: Nested<number>;
  /** Parameters of each model: groups plus the rank of its dummies. */
  readonly parameters: Nested<number>;
}

/** Fits all four; `weights[g]` says how often group g counts (all once, when left out). */
export function nestedFits(statistics: WithinStatistics, weights?: Float64Array): NestedFits {
  const { cells, columns } = statistics;
  const cross = new Float64Array(columns * columns);
  const products = new Float64Array(columns);
  let n = 0;
  let sum = 0;
  let squares = 0;
  let between = 0;
  let groups = 0;
  for (let g = 0; g < cells.groups; g += 1) {
    const weight = weights ? (weights[g] ?? 0) : 1;
    const size = statistics.n[g] ?? 0;
    if (weight === 0 || size === 0) continue;
    groups += weight;
    n += weight * size;
    sum += weight * (statistics.sum[g] ?? 0);
    squares += weight * (statistics.squares[g] ?? 0);
    between += (weight * (statistics.sum[g] ?? 0) ** 2) / size;
    accumulate(cross, statistics.cross, g * columns * columns, weight);
    accumulate(products, statistics.products, g * columns, weight);
  }
  const sst = squares - (sum * sum) / n;
  const r2G = (between - (sum * sum) / n) / sst;
  const gt = fitColumns(cross, products, columns, 0, cells.topics);
  const ge = fitColumns(cross, products, columns, cells.topics, columns);
  const gte = fitColumns(cross, products, columns, 0, columns);
  const explained = ({ coefficients }: Fit) =>
    r2G + coefficients.reduce((all, b, i) => all + b * (products[i] ?? 0), 0) / sst;
  return {
    n,
    groups,
    sst,
    gt,
    ge,
    gte,
    r2: { g: r2G, gt: explained(gt), ge: explained(ge), gte: explained(gte) },
    parameters: {
      g: groups,
      gt: groups + gt.factor.rank,
      ge: groups + ge.factor.rank,
      gte: groups + gte.factor.rank,
    },
  };
}

function accumulate(into: Float64Array, from: Float64Array, offset: number, weight: number): void {
  for (let i = 0; i < into.length; i += 1) {
    into[i] = (into[i] ?? 0) + weight * (from[offset + i] ?? 0);
  }
}

/** Regression on the columns from `first` to before `last`; the other coefficients are 0. */
function fitColumns(
  cross: Float64Array,
  products: Float64Array,
  columns: number,
  first: number,
  last: number,
): Fit {
  const part = new Float64Array(columns * columns);
  for (let i = first; i < last; i += 1) {
    for (let j = first; j < last; j += 1) {
      part[i * columns + j] = cross[i * columns + j] ?? 0;
    }
  }
  const factor = factorise(part, columns);
  return { factor, coefficients: solve(factor, products) };
}
