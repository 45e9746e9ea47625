/**
 * Ratings as counts: one cell per manager, topic and expected response that occurs, as columns of
 * typed arrays, sorted by manager. Everything about drivers is computed from these.
 */
export interface Rating {
  /** Indices from 0. */
  readonly group: number;
  readonly topic: number;
  readonly expectation: number;
  readonly score: number;
  /** How many such ratings. */
  readonly n: number;
}

export interface Sizes {
  readonly groups: number;
  readonly topics: number;
  readonly expectations: number;
}

export interface RatingCells extends Sizes {
  readonly cells: number;
  readonly group: Int32Array;
  readonly topic: Int32Array;
  readonly expectation: Int32Array;
  readonly n: Float64Array;
  /** Sum of the scores in a cell. */
  readonly sum: Float64Array;
  /** Sum of the squared scores in a cell. */
  readonly squares: Float64Array;
}

/** Adds ratings up to cells; rows with n = 0 are left out. */
export function ratingCells(ratings: Iterable<Rating>, sizes: Sizes): RatingCells {
  const dense = denseCells(sizes);
  for (const { group, topic, expectation, score, n } of ratings) {
    dense.add(group, topic, expectation, n, n * score, n * score * score);
  }
  return dense.compact();
}

/** The same cells with all managers as one group: the analysis "without managers". */
export function withoutGroups(cells: RatingCells): RatingCells {
  const dense = denseCells({ ...cells, groups: 1 });
  for (let i = 0; i < cells.cells; i += 1) {
    dense.add(
      0,
      cells.topic[i] ?? 0,
      cells.expectation[i] ?? 0,
      cells.n[i] ?? 0,
      cells.sum[i] ?? 0,
      cells.squares[i] ?? 0,
    );
  }
  return dense.compact();
}

function denseCells({ groups, topics, expectations }: Sizes) {
  const size = groups * topics * expectations;
  const [n, sum, squares] = [0, 0, 0].map(() => new Float64Array(size)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  return {
    add(g: number, t: number, e: number, count: number, scores: number, squared: number): void {
      const key = (g * topics + t) * expectations + e;
      n[key] = (n[key] ?? 0) + count;
      sum[key] = (sum[key] ?? 0) + scores;
      squares[key] = (squares[key] ?? 0) + squared;
    },
    compact(): RatingCells {
      const keys = Int32Array.from(n.keys()).filter((key) => (n[key] ?? 0) > 0);
      const column = (values: Float64Array) => Float64Array.from(keys, (key) => values[key] ?? 0);
      return {
        groups,
        topics,
        expectations,
        cells: keys.length,
        group: keys.map((key) => Math.floor(key / (topics * expectations))),
        topic: keys.map((key) => Math.floor(key / expectations) % topics),
        expectation: keys.map((key) => key % expectations),
        n: column(n),
        sum: column(sum),
        squares: column(squares),
      };
    },
  };
}
