/**
 * The one table that screen, chart and export are made from: held-back cells have no value in it,
 * so that nothing downstream can leak one.
 */
import { suppress } from './complementary-suppression.ts';
import { auditSuppression } from './suppression-audit.ts';
import type { Counts, Mask } from './suppression-table.ts';

export interface ReleasedTable {
  /** null = not shown ("—"): too few people, nobody, or protecting another cell. */
  readonly cells: readonly (readonly (number | null)[])[];
  /** Totals of the rows and columns shown; null = the whole row or column is left out. */
  readonly rowTotals: readonly (number | null)[];
  readonly columnTotals: readonly (number | null)[];
  readonly total: number | null;
}

const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

/**
 * Counts of people, with totals. Rows and columns of fewer than k people are left out, and their
 * people counted nowhere. `keep` is the pattern of an earlier release of the same period: its cells
 * stay held back. When no safe pattern exists nothing is released.
 */
export function releaseTable(counts: Counts, k: number, keep?: Mask): ReleasedTable {
  const { rows, columns } = largeEnough(counts, k);
  const inner = rows.map((r) => columns.map((c) => counts[r]?.[c] ?? 0));
  const kept = (r: number, c: number) => keep?.[rows[r] ?? -1]?.[columns[c] ?? -1] === true;
  const mask = suppress(inner, k)?.mask.map((row, r) =>
    row.map((hidden, c) => hidden || kept(r, c)),
  );
  const safe = mask !== undefined && rows.length > 0 && auditSuppression(inner, mask, k).safe;
  const total = safe ? sum(inner.map(sum)) : null;
  const at = (index: number, shown: readonly number[]) => (safe ? shown.indexOf(index) : -1);
  return {
    cells: counts.map((row, r) =>
      row.map((count, c) => {
        const [i, j] = [at(r, rows), at(c, columns)];
        return i < 0 || j < 0 || count === 0 || mask?.[i]?.[j] ? null : count;
      }),
    ),
    rowTotals: counts.map((_, r) => (at(r, rows) < 0 ? null : sum(inner[at(r, rows)] ?? []))),
    columnTotals: (counts[0] ?? []).map((_, c) => {
      const j = at(c, columns);
      return j < 0 ? null : sum(inner.map((row) => row[j] ?? 0));
    }),
    total,
  };
}

/** Rows and columns that have at least k people in what is left. */
function largeEnough(counts: Counts, k: number) {
  let rows = [...counts.keys()];
  let columns = [...(counts[0] ?? []).keys()];
  for (;;) {
    const nextRows = rows.filter((r) => sum(columns.map((c) => counts[r]?.[c] ?? 0)) >= k);
    const nextColumns = columns.filter((c) => sum(nextRows.map((r) => counts[r]?.[c] ?? 0)) >= k);
    if (nextRows.length === rows.length && nextColumns.length === columns.length) {
      return { rows, columns };
    }
    rows = nextRows;
    columns = nextColumns;
  }
}
