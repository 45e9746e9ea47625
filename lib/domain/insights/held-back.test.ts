import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heldBack } from './held-back.ts';

const K = 5;
const few = (count: number) => count < K;

describe('Rows that are held back', () => {
  it('can’t be worked out from the total: two or more, with k people behind them, or all', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30), { minLength: 1, maxLength: 8 }), (counts) => {
        const hidden = heldBack(counts, few, K);
        const behind = counts.filter((_, row) => hidden[row]);
        const shown = counts.filter((count, row) => !hidden[row] && count > 0);
        expect(shown.every((count) => count >= K)).toBe(true);
        const safe = behind.length >= 2 && behind.reduce((a, b) => a + b, 0) >= K;
        expect(behind.length === 0 || safe || shown.length === 0).toBe(true);
      }),
    );
  });

  it('are none where none is too small', () => {
    expect(heldBack([5, 0, 9], few, K)).toEqual([false, false, false]);
  });
});
