import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskFrom, monthIndex, pooledAddition, type Score, teamAddition } from './accumulator.ts';
import { POOLED_BITS, pooledCellFrom } from './pooled-cell.ts';

const score = fc.constantFrom<Score>(1, 2, 3, 4, 5);
const mask = fc.uint8Array({ minLength: 5, maxLength: 5 }).map(maskFrom);
const bitsOf = (value: number) =>
  Array.from({ length: POOLED_BITS }, (_, k) => Math.floor(value / 2 ** k) % 2 === 1);

describe('What ratings add', () => {
  it('gives back count and sum of a team once the masks are taken away', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(score, mask), { minLength: 1, maxLength: 800 }), (ratings) => {
        const added = ratings.map(([rating, r]) => teamAddition(rating, r));
        const packed =
          added.reduce((sum, { a }) => sum + a, 0) - added.reduce((sum, { b }) => sum + b, 0);
        expect(Math.floor(packed / 4096)).toBe(ratings.length);
        expect(packed % 4096).toBe(ratings.reduce((sum, [rating]) => sum + rating, 0));
      }),
      { numRuns: 50 },
    );
  });

  it('gives back count, sum and sum of squares of 4,000 raters, and the lanes', () => {
    const ratings = Array.from({ length: 4000 }, (_, i) => ((i * 7) % 5) + 1) as Score[];
    const added = ratings.map((rating, i) => pooledAddition(rating, (i % 3) as 0 | 1 | 2, 3 * i));
    const of = (name: 'a' | 'b' | 'l') => added.reduce((sum, one) => sum + one[name], 0);
    expect(pooledCellFrom(bitsOf(of('a') - of('b')))).toEqual({
      n: 4000,
      sum: ratings.reduce((sum, rating) => sum + rating, 0),
      sumOfSquares: ratings.reduce((sum, rating) => sum + rating ** 2, 0),
    });
    expect((of('l') - of('b')) % 4096).toBe(1334);
  });

  it('masks with 40 bits', () => {
    expect(maskFrom(new Uint8Array(5).fill(255))).toBe(2 ** 40 - 1);
    expect(maskFrom(new Uint8Array([0, 0, 0, 1, 2]))).toBe(258);
  });

  it('counts months as the rules do', () => {
    expect(monthIndex(Date.UTC(2026, 10, 30, 23, 59))).toBe(2026 * 12 + 10);
    expect(monthIndex(Date.UTC(2026, 11, 1))).toBe(2026 * 12 + 11);
  });

  it('takes bits for no cell that raters cannot have made', () => {
    expect(pooledCellFrom(bitsOf(0))).toBeNull();
    expect(pooledCellFrom(bitsOf(10 * 2 ** 34 + 9 * 2 ** 18 + 9))).toBeNull();
    expect(pooledCellFrom(bitsOf(10 * 2 ** 34 + 30 * 2 ** 18 + 80))).toBeNull();
  });
});
