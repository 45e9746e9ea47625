/**
 * What an attacker can work out about a cell that is held back: the least and the largest count
 * that agree with everything published. With row and column totals this is a flow problem: a cell
 * can shrink by as much as other held-back cells can take over along cycles, so each bound is one
 * maximum flow (exact, in integers) instead of a linear program.
 */
import type { Cell, Counts, Mask } from './suppression-table.ts';

export interface CellBounds {
  readonly lower: number;
  readonly upper: number;
  /** Published cells of which at least one would have to be held back for a wider interval. */
  readonly widenedBy: readonly Cell[];
}

/** Bounds of one held-back cell. */
export function cellBounds(counts: Counts, mask: Mask, cell: Cell): CellBounds {
  const rows = counts.length;
  const columns = counts[0]?.length ?? 0;
  const value = counts[cell.row]?.[cell.column] ?? 0;
  const down = maximumFlow(counts, mask, cell, cell.row, rows + cell.column, value);
  const up = maximumFlow(
    counts,
    mask,
    cell,
    rows + cell.column,
    cell.row,
    Number.POSITIVE_INFINITY,
  );
  const widenedBy: Cell[] = [];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      if (mask[row]?.[column] || (counts[row]?.[column] ?? 0) === 0) continue;
      const crosses = ({ reached }: Flow) => reached[row] !== reached[rows + column];
      if (crosses(down) || crosses(up)) widenedBy.push({ row, column });
    }
  }
  return { lower: value - down.flow, upper: value + up.flow, widenedBy };
}

interface Flow {
  readonly flow: number;
  /** Nodes (rows, then columns) on the source's side of the cut. */
  readonly reached: readonly boolean[];
}

/**
 * From node to node over held-back cells other than `cell`: a row sends to a column without limit
 * (the cell grows), a column to a row up to the cell's count (it shrinks). Edmonds & Karp (1972).
 */
function maximumFlow(
  counts: Counts,
  mask: Mask,
  cell: Cell,
  source: number,
  sink: number,
  limit: number,
): Flow {
  const rows = counts.length;
  const now = counts.map((row) => [...row]);
  const open = (row: number, column: number) =>
    mask[row]?.[column] === true && !(row === cell.row && column === cell.column);
  const capacity = (from: number, to: number) =>
    from < rows ? Number.POSITIVE_INFINITY : (now[to]?.[from - rows] ?? 0);
  const neighbours = (node: number) =>
    node < rows
      ? (counts[node] ?? []).flatMap((_, column) => (open(node, column) ? [rows + column] : []))
      : counts.flatMap((_, row) => (open(row, node - rows) ? [row] : []));
  let flow = 0;
  for (;;) {
    const from = new Map<number, number>([[source, source]]);
    for (const node of from.keys()) {
      for (const next of neighbours(node)) {
        if (!from.has(next) && capacity(node, next) > 0) from.set(next, node);
      }
    }
    const size = rows + (counts[0]?.length ?? 0);
    const reached = Array.from({ length: size }, (_, node) => from.has(node));
    if (!from.has(sink) || flow >= limit) return { flow, reached };
    const path: [from: number, to: number][] = [];
    for (let node = sink; node !== source; ) {
      const previous = from.get(node) ?? source;
      path.push([previous, node]);
      node = previous;
    }
    const room = Math.min(limit - flow, ...path.map(([one, other]) => capacity(one, other)));
    if (room === Number.POSITIVE_INFINITY) return { flow: room, reached };
    for (const [one, other] of path) {
      const [row, column, sign] = one < rows ? [one, other - rows, 1] : [other, one - rows, -1];
      const values = now[row];
      if (values) values[column] = (values[column] ?? 0) + sign * room;
    }
    flow += room;
  }
}
