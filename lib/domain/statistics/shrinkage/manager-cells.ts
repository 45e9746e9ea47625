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
  const count = new Float64Array(managers * items);
  const sum = new Float64Array(managers * items);
  for (const { manager, item, score, n } of all) {
    const key = manager * items + item;
    count[key] = (count[key] ?? 0) + n;
    sum[key] = (sum[key] ?? 0) + n * score;
  }
  const mean = sum.map((value, key) => value / (count[key] ?? 0));
  let within = 0;
  for (const { manager, item, score, n } of all) {
    if (n > 0) within += n * (score - (mean[manager * items + item] ?? 0)) ** 2;
  }
  const cells = [...count.keys()]
    .filter((key) => (count[key] ?? 0) > 0)
    .map((key) => ({
      manager: Math.floor(key / items),
      item: key % items,
      n: count[key] ?? 0,
      mean: mean[key] ?? 0,
    }));
  return { managers, items, cells, n: count.reduce((a, b) => a + b, 0), within };
}
