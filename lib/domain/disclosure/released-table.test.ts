import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { releaseTable } from './released-table.ts';
import { maskOf } from './suppression-table.ts';

const K = 5;
const table = (rows: number, columns: number, max: number) =>
  fc.array(fc.array(fc.integer({ min: 0, max }), { minLength: columns, maxLength: columns }), {
    minLength: rows,
    maxLength: rows,
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
