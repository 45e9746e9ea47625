import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellBounds } from './cell-bounds.ts';
import { auditSuppression } from './suppression-audit.ts';
import { type Counts, cellsWhere, type Mask, maskOf } from './suppression-table.ts';

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
