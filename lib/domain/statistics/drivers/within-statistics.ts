/**
 * What each manager adds to a regression of score on topic and expected response with the manager
 * always in the model: cross products of the dummies and of the score, centred within the manager
 * (Frisch & Waugh 1933). Small enough to be added up again for every bootstrap sample.
 */
import type { RatingCells } from './rating-cells.ts';

export interface WithinStatistics {
  readonly cells: RatingCells;
  /** Columns of the design: topics, then expected responses. */
  readonly columns: number;
  /** Where the cells of group g begin; `starts[groups]` is their number. */
  readonly starts: Int32Array;
  /** Centred cross products of the columns, `columns²` per group, row-major. */
  readonly cross: Float64Array;
  /** Centred products of columns and score, `columns` per group. */
  readonly products: Float64Array;
  /** Ratings, sum of (score - centre) and of its square, per group. */
  readonly n: Float64Array;
  readonly sum: Float64Array;
  readonly squares: Float64Array;
}

/** Scores are taken from their overall mean first, so that nothing cancels. */
export function withinStatistics(cells: RatingCells): WithinStatistics {
  const { groups, topics, expectations } = cells;
  const columns = topics + expectations;
  const total = cells.n.reduce((all, n) => all + n, 0);
  const centre = cells.sum.reduce((all, sum) => all + sum, 0) / total;
  const starts = new Int32Array(groups + 1);
  for (const g of cells.group) starts[g + 1] = (starts[g + 1] ?? 0) + 1;
  for (let g = 0; g < groups; g += 1) starts[g + 1] = (starts[g + 1] ?? 0) + (starts[g] ?? 0);
  const statistics: WithinStatistics = {
    cells,
    columns,
    starts,
    cross: new Float64Array(groups * columns * columns),
    products: new Float64Array(groups * columns),
    n: new Float64Array(groups),
    sum: new Float64Array(groups),
    squares: new Float64Array(groups),
  };
  for (let g = 0; g < groups; g += 1) addGroup(statistics, g, centre);
  return statistics;
}

function addGroup(statistics: WithinStatistics, g: number, centre: number): void {
  const { cells, columns, starts } = statistics;
  const cross = statistics.cross.subarray(g * columns ** 2, (g + 1) * columns ** 2);
  const products = statistics.products.subarray(g * columns, (g + 1) * columns);
  const counts = new Float64Array(columns);
  let n = 0;
  let sum = 0;
  let squares = 0;
  for (let i = starts[g] ?? 0; i < (starts[g + 1] ?? 0); i += 1) {
    const count = cells.n[i] ?? 0;
    const scores = (cells.sum[i] ?? 0) - count * centre;
    const t = cells.topic[i] ?? 0;
    const e = cells.topics + (cells.expectation[i] ?? 0);
    n += count;
    sum += scores;
    squares += (cells.squares[i] ?? 0) - 2 * centre * (cells.sum[i] ?? 0) + count * centre * centre;
    for (const column of [t, e]) {
      counts[column] = (counts[column] ?? 0) + count;
      products[column] = (products[column] ?? 0) + scores;
      cross[column * columns + column] = (cross[column * columns + column] ?? 0) + count;
    }
    cross[t * columns + e] = (cross[t * columns + e] ?? 0) + count;
    cross[e * columns + t] = (cross[e * columns + t] ?? 0) + count;
  }
  statistics.n[g] = n;
  statistics.sum[g] = sum;
  statistics.squares[g] = squares;
  if (n === 0) return;
  for (let i = 0; i < columns; i += 1) {
    const share = (counts[i] ?? 0) / n;
    products[i] = (products[i] ?? 0) - share * sum;
    for (let j = 0; j < columns; j += 1) {
      cross[i * columns + j] = (cross[i * columns + j] ?? 0) - share * (counts[j] ?? 0);
    }
  }
}
