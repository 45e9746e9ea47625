/** Is a pattern of held-back cells safe against subtraction (design, E 3)? */
import { type CellBounds, cellBounds } from './cell-bounds.ts';
import {
  type Cell,
  type Counts,
  cellsWhere,
  type ImplicitSum,
  implicitSums,
  type Mask,
  primaryCells,
} from './suppression-table.ts';

export interface AuditedCell extends Cell, Omit<CellBounds, 'widenedBy'> {
  /** An attacker knows it to less than k. */
  readonly exposed: boolean;
}

export interface SuppressionAudit {
  readonly cells: readonly AuditedCell[];
  readonly sums: readonly ImplicitSum[];
  /**
   * True iff every small cell is held back and known to no less than k, and no published total
   * gives away a sum of 1 to k - 1.
   */
  readonly safe: boolean;
}

export function auditSuppression(counts: Counts, mask: Mask, k: number): SuppressionAudit {
  const cells = cellsWhere(counts, (_, row, column) => mask[row]?.[column] === true).map((cell) => {
    const { lower, upper } = cellBounds(counts, mask, cell);
    return { ...cell, lower, upper, exposed: upper - lower < k };
  });
  const sums = implicitSums(counts, mask);
  const protectedCell = ({ row, column }: Cell) =>
    cells.some((cell) => cell.row === row && cell.column === column && !cell.exposed);
  return {
    cells,
    sums,
    safe:
      primaryCells(counts, k).every(protectedCell) &&
      sums.every(({ sum }) => sum === 0 || sum >= k),
  };
}
