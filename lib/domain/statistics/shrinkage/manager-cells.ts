import type { RatingCells } from '#lib/domain/statistics/drivers/rating-cells.ts';

/** Ratings per manager and item (expected response or topic): what the random effects are fit to. */
export interface ManagerCell {
  readonly manager: number;
  readonly item: number;
  readonly n: number;
  readonly mean: number;
}

export interface ManagerCells {
  readonly managers: number;
  readonly items: number;
  /** Cells with ratings, sorted by manager and item. */
  readonly cells: readonly ManagerCell[];
  readonly n: number;
  /** Sum of squares of the scores around their cells' means. */
  readonly within: number;
}

export interface ManagerRating {
  readonly manager: number;
  readonly item: number;
  readonly score: number;
  readonly n: number;
}

/** Adds ratings up; indices from 0. */
export function managerCells(
  ratings: Iterable<ManagerRating>,
  managers: number,
  items: number,
): ManagerCells {
  const all = [...ratings];
  const table = means(all, managers, items);
  const within = all.reduce((sum, { manager, item, score, n }) => {
    return n > 0 ? sum + n * (score - (table.mean[manager * items + item] ?? 0)) ** 2 : sum;
  }, 0);
  return { ...table.cells, within };
}

/** The same from counts of ratings: by expected response, or by topic. */
export function managerCellsOf(rated: RatingCells, by: 'topic' | 'expectation'): ManagerCells {
  const items = by === 'topic' ? rated.topics : rated.expectations;
  const rows = Array.from(rated.n, (n, i) => ({
    manager: rated.group[i] ?? 0,
    item: rated[by][i] ?? 0,
    score: (rated.sum[i] ?? 0) / n,
    n,
  }));
  const table = means(rows, rated.groups, items);
  const within = rows.reduce((sum, { manager, item, score, n }, i) => {
    const mean = table.mean[manager * items + item] ?? 0;
    return sum + (rated.squares[i] ?? 0) - n * score * score + n * (score - mean) ** 2;
  }, 0);
  return { ...table.cells, within };
}

function means(ratings: readonly ManagerRating[], managers: number, items: number) {
  const count = new Float64Array(managers * items);
  const sum = new Float64Array(managers * items);
  for (const { manager, item, score, n } of ratings) {
    const key = manager * items + item;
    count[key] = (count[key] ?? 0) + n;
    sum[key] = (sum[key] ?? 0) + n * score;
  }
  const mean = sum.map((value, key) => value / (count[key] ?? 0));
  const cells = [...count.keys()]
    .filter((key) => (count[key] ?? 0) > 0)
    .map((key): ManagerCell => {
      const [n, average] = [count[key] ?? 0, mean[key] ?? 0];
      return { manager: Math.floor(key / items), item: key % items, n, mean: average };
    });
  return { mean, cells: { managers, items, cells, n: count.reduce((a, b) => a + b, 0) } };
}
