import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suppress } from './complementary-suppression.ts';
import { auditSuppression } from './suppression-audit.ts';
import { type Cell, type Counts, cellsWhere, maskOf, primaryCells } from './suppression-table.ts';

const K = 5;
const table = (rows: number, columns: number, max: number) =>
  fc.array(fc.array(fc.integer({ min: 0, max }), { minLength: columns, maxLength: columns }), {
    minLength: rows,
    maxLength: rows,
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
