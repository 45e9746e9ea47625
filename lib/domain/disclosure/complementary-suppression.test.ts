import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellBounds } from './cell-bounds.ts';
import { suppress } from './complementary-suppression.ts';
import { releaseTable } from './released-table.ts';
import { auditSuppression } from './suppression-audit.ts';
import {
  type Cell,
  type Counts,
  cellsWhere,
  type Mask,
  maskOf,
  primaryCells,
} from './suppression-table.ts';

const K = 5;
const table = (rows: number, columns: number, max: number) =>
  fc.array(fc.array(fc.integer({ min: 0, max }), { minLength: columns, maxLength: columns }), {
    minLength: rows,
    maxLength: rows,
  });

/** Every table of whole numbers that agrees with what is published, by trying. */
function agreeing(counts: Counts, mask: Mask): number[][][] {
  const hidden = cellsWhere(counts, (_, r, c) => mask[r]?.[c] === true);
  const sums = (values: readonly (readonly number[])[]) => [
    ...values.map((row) => row.reduce((a, b) => a + b, 0)),
    ...(values[0] ?? []).map((_, c) => values.reduce((sum, row) => sum + (row[c] ?? 0), 0)),
  ];
  const wanted = sums(counts);
  const found: number[][][] = [];
  const fill = (at: number, values: number[][]): void => {
    const cell = hidden[at];
    if (!cell) {
      if (sums(values).every((sum, i) => sum === wanted[i])) found.push(values);
      return;
    }
    for (let guess = 0; guess <= (wanted[cell.row] ?? 0); guess += 1) {
      fill(
        at + 1,
        values.map((row, r) =>
          row.map((v, c) => (r === cell.row && c === cell.column ? guess : v)),
        ),
      );
    }
  };
  fill(
    0,
    counts.map((row) => [...row]),
  );
  return found;
}

describe('What can be worked out of a held-back cell', () => {
  it('is what every agreeing table says, found by trying them all', () => {
    const small = table(2, 3, 4);
    const masks = fc.array(fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }), {
      minLength: 2,
      maxLength: 2,
    });
    fc.assert(
      fc.property(small, masks, (counts, mask) => {
        const possible = agreeing(counts, mask);
        for (const cell of cellsWhere(counts, (_, r, c) => mask[r]?.[c] === true)) {
          const values = possible.map((one) => one[cell.row]?.[cell.column] ?? -1);
          expect(cellBounds(counts, mask, cell)).toMatchObject({
            lower: Math.min(...values),
            upper: Math.max(...values),
          });
        }
      }),
      { numRuns: 40 },
    );
  });

  it('is everything when nothing else is held back in its row', () => {
    const counts = [
      [12, 3],
      [8, 7],
    ];
    const mask = maskOf(counts, [{ row: 0, column: 1 }]);
    expect(auditSuppression(counts, mask, K)).toMatchObject({
      safe: false,
      cells: [{ lower: 3, upper: 3, exposed: true }],
    });
  });
});

describe('Holding other cells back', () => {
  /** The least cost of all safe patterns, by trying every one. */
  function leastCost(counts: Counts): number | null {
    const primary = primaryCells(counts, K);
    const rest = cellsWhere(counts, (count) => count >= K);
    let best: number | null = null;
    for (let bits = 0; bits < 2 ** rest.length; bits += 1) {
      const added = rest.filter((_, i) => Math.floor(bits / 2 ** i) % 2 === 1);
      const cost = added.reduce(
        (sum, { row, column }: Cell) => sum + (counts[row]?.[column] ?? 0),
        0,
      );
      if (best !== null && cost >= best) continue;
      if (auditSuppression(counts, maskOf(counts, [...primary, ...added]), K).safe) best = cost;
    }
    return best;
  }

  it('costs as little as any safe pattern, or finds none when there is none', () => {
    fc.assert(
      fc.property(table(3, 3, 12), (counts) => {
        const suppression = suppress(counts, K);
        expect(suppression?.cost ?? null).toBe(leastCost(counts));
        expect(!suppression || auditSuppression(counts, suppression.mask, K).safe).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('holds nothing back when every cell is large or empty', () => {
    expect(
      suppress(
        [
          [9, 0],
          [7, 8],
        ],
        K,
      ),
    ).toMatchObject({ complementary: [], cost: 0 });
  });

  it('stays safe and quick for a table of managers by topics', () => {
    const counts = Array.from({ length: 9 }, (_, r) =>
      Array.from({ length: 7 }, (__, c) => ((r * 31 + c * 17) % 23) + (r + c === 4 ? 0 : 3)),
    );
    const suppression = suppress(counts, K);
    expect(suppression && auditSuppression(counts, suppression.mask, K).safe).toBe(true);
  });
});

describe('A released table', () => {
  it('shows no number of 1 to k - 1, and none can be worked out', () => {
    fc.assert(
      fc.property(table(3, 4, 15), (counts) => {
        const { cells, rowTotals, columnTotals, total } = releaseTable(counts, K);
        const shown = [...cells.flat(), ...rowTotals, ...columnTotals, total].filter(
          (v) => v !== null,
        );
        for (const value of shown) expect(value).toBeGreaterThanOrEqual(K);
        rowTotals.forEach((sum, r) => {
          if (sum === null) return;
          const open = (cells[r] ?? []).reduce<number>((all, value) => all + (value ?? 0), 0);
          const remainder = sum - open;
          expect(remainder === 0 || remainder >= K).toBe(true);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('keeps back what an earlier release of the period kept back', () => {
    const counts = [
      [20, 30, 40],
      [50, 60, 70],
      [80, 90, 100],
    ];
    const keep = maskOf(counts, [
      { row: 0, column: 0 },
      { row: 0, column: 1 },
      { row: 1, column: 0 },
      { row: 1, column: 1 },
    ]);
    expect(releaseTable(counts, K).cells).toEqual(counts);
    expect(releaseTable(counts, K, keep).cells[0]).toEqual([null, null, 40]);
  });

  it('leaves out a row of too few people, and counts them nowhere', () => {
    const { cells, rowTotals, total } = releaseTable(
      [
        [3, 1],
        [9, 8],
      ],
      K,
    );
    expect(cells).toEqual([
      [null, null],
      [9, 8],
    ]);
    expect(rowTotals).toEqual([null, 17]);
    expect(total).toBe(17);
  });

  it('is empty when there are too few people', () => {
    expect(
      releaseTable(
        [
          [1, 1],
          [1, 1],
        ],
        K,
      ),
    ).toMatchObject({ total: null, rowTotals: [null, null] });
  });
});
