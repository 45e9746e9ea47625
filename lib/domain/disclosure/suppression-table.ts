/**
 * A table of counts with published row and column totals, and which inner cells are held back.
 * Zero cells are published. Rows and columns are indices from 0.
 */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

export type Counts = readonly (readonly number[])[];

/** `mask[row][column]`: true = held back. */
export type Mask = readonly (readonly boolean[])[];

/** Cells that must not be shown by themselves: from 1 to k - 1 people. */
export function primaryCells(counts: Counts, k: number): Cell[] {
  return cellsWhere(counts, (count) => count > 0 && count < k);
}

export function cellsWhere(
  counts: Counts,
  condition: (count: number, row: number, column: number) => boolean,
): Cell[] {
  return counts.flatMap((values, row) =>
    values.flatMap((count, column) => (condition(count, row, column) ? [{ row, column }] : [])),
  );
}

export function maskOf(counts: Counts, cells: readonly Cell[]): boolean[][] {
  const mask = counts.map((row) => row.map(() => false));
  for (const { row, column } of cells) {
    const values = mask[row];
    if (values) values[column] = true;
  }
  return mask;
}

/** What can be derived of a published total: how many cells it hides and their sum. */
export interface ImplicitSum {
  readonly kind: 'row' | 'column';
  readonly index: number;
  readonly cells: number;
  readonly sum: number;
}

/** Of every row and column with something held back. */
export function implicitSums(counts: Counts, mask: Mask): ImplicitSum[] {
  const columns = counts[0]?.map((_, column) => column) ?? [];
  const sumUp = (kind: ImplicitSum['kind'], index: number, cells: readonly Cell[]) => {
    const hidden = cells.filter(({ row, column }) => mask[row]?.[column]);
    const sum = hidden.reduce((all, { row, column }) => all + (counts[row]?.[column] ?? 0), 0);
    return { kind, index, cells: hidden.length, sum };
  };
  return [
    ...counts.map((_, row) =>
      sumUp(
        'row',
        row,
        columns.map((column) => ({ row, column })),
      ),
    ),
    ...columns.map((column) =>
      sumUp(
        'column',
        column,
        counts.map((_, row) => ({ row, column })),
      ),
    ),
  ].filter(({ cells }) => cells > 0);
}
