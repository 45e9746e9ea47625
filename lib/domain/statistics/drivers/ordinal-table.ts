/** Score counts for every combination of levels of some factors, as ordinal models take them. */
export interface OrdinalTable {
  /** Number of levels of each factor. */
  readonly levels: readonly number[];
  /** Index of the level of each factor, and the counts per score category. */
  readonly cells: readonly { readonly at: readonly number[]; readonly counts: readonly number[] }[];
  /** Which of the given categories are used; the others were dropped. */
  readonly used: readonly number[];
  readonly n: number;
}

/** Nested counts: `counts[level of 1st factor][level of 2nd]…[score category]`. */
export type NestedCounts = readonly (number | NestedCounts)[];

/** Flattens nested counts, leaves out empty cells and score categories that nobody used. */
export function ordinalTable(counts: NestedCounts): OrdinalTable {
  const levels: number[] = [];
  const cells: { at: number[]; counts: number[] }[] = [];
  const visit = (part: NestedCounts, at: number[]): void => {
    if (part.every((value) => typeof value === 'number')) {
      cells.push({ at, counts: [...part] });
      return;
    }
    levels[at.length] = part.length;
    part.forEach((inner, index) => {
      if (typeof inner !== 'number') visit(inner, [...at, index]);
    });
  };
  visit(counts, []);
  const categories = Math.max(0, ...cells.map((cell) => cell.counts.length));
  const used = Array.from({ length: categories }, (_, category) => category).filter((category) =>
    cells.some((cell) => (cell.counts[category] ?? 0) > 0),
  );
  const kept = cells
    .map(({ at, counts: all }) => ({ at, counts: used.map((category) => all[category] ?? 0) }))
    .filter((cell) => cell.counts.some((n) => n > 0));
  return {
    levels,
    cells: kept,
    used,
    n: kept.flatMap((cell) => cell.counts).reduce((a, b) => a + b, 0),
  };
}

/** Share of the ratings at each level of a factor. */
export function levelShares({ levels, cells, n }: OrdinalTable, factor: number): number[] {
  const shares = Array.from({ length: levels[factor] ?? 0 }, () => 0);
  for (const { at, counts } of cells) {
    const level = at[factor] ?? 0;
    shares[level] = (shares[level] ?? 0) + counts.reduce((a, b) => a + b, 0) / n;
  }
  return shares;
}
