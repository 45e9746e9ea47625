import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factorise, inverse, logDeterminant, solve } from './cholesky.ts';

/** X'X of a matrix given by rows. */
function crossProduct(rows: readonly (readonly number[])[], size: number): Float64Array {
  const cross = new Float64Array(size * size);
  for (const row of rows) {
    for (let i = 0; i < size; i += 1) {
      for (let j = 0; j < size; j += 1) {
        cross[i * size + j] = (cross[i * size + j] ?? 0) + (row[i] ?? 0) * (row[j] ?? 0);
      }
    }
  }
  return cross;
}

describe('The Cholesky factor', () => {
  it('solves normal equations', () => {
    const value = fc.integer({ min: -5, max: 5 });
    const rows = fc.array(fc.tuple(value, value, value), { minLength: 5, maxLength: 12 });
    fc.assert(
      fc.property(rows, (matrix) => {
        const cross = crossProduct(matrix, 3);
        const factor = factorise(cross, 3);
        fc.pre(factor.rank === 3);
        const x = solve(factor, Float64Array.of(1, -2, 3));
        const back = [0, 1, 2].map((i) =>
          x.reduce((sum, xj, j) => sum + xj * (cross[i * 3 + j] ?? 0), 0),
        );
        [1, -2, 3].forEach((b, i) => {
          expect(back[i]).toBeCloseTo(b, 6);
        });
      }),
    );
  });

  it('leaves out a column that is the sum of two others', () => {
    const rows = [
      [1, 0, 1],
      [0, 1, 1],
      [2, 1, 3],
    ];
    const factor = factorise(crossProduct(rows, 3), 3);
    expect([...factor.kept]).toEqual([1, 1, 0]);
    expect(factor.rank).toBe(2);
    expect(solve(factor, Float64Array.of(1, 1, 2))[2]).toBe(0);
    expect([...inverse(factor).subarray(6)]).toEqual([0, 0, 0]);
  });

  it('knows determinant and inverse of a matrix of two rows', () => {
    const factor = factorise(Float64Array.of(4, 2, 2, 3), 2);
    expect(Math.exp(logDeterminant(factor))).toBeCloseTo(8, 12);
    const expected = [3 / 8, -2 / 8, -2 / 8, 4 / 8];
    inverse(factor).forEach((value, i) => {
      expect(value).toBeCloseTo(expected[i] ?? Number.NaN, 12);
    });
  });
});
