import { describe, expect, it } from 'vitest';
import { compare } from './compare.ts';

const within = (tolerance: number) => () => tolerance;

describe('Comparing with a vector file', () => {
  it('finds the field that is farthest off, in units of its tolerance', () => {
    const expected = { a: 1, b: { c: [2, 3] }, note: 'for people' };
    const got = { a: 1.0005, b: { c: [2.002, 3] } };
    expect(compare(expected, got, within(0.01))).toEqual({
      ok: true,
      worst: { field: 'b.c[0]', got: 2.002, expected: 2, tolerance: 0.01 },
    });
    expect(compare(expected, got, (path) => (path === 'a' ? 1e-6 : 1)).ok).toBe(false);
  });

  it.each([
    ['a missing number', { a: 1 }, {}],
    ['a number where there is none', { a: null }, { a: 0 }],
    ['not a number', { a: 1 }, { a: Number.NaN }],
    ['a list of another length', { a: [1, 2] }, { a: [1] }],
    ['another answer', { a: true }, { a: false }],
    ['another status', { a: 'ok' }, { a: 'separated' }],
    ['nothing at all', { a: { b: 1 } }, null],
    ['nothing to compare', {}, { a: 1 }],
  ])('does not accept %s', (_, expected, got) => {
    expect(compare(expected, got, within(1)).ok).toBe(false);
  });

  it('takes "not available" for null, and the first word of a status', () => {
    expect(
      compare({ a: null, b: 'not_estimable (why)' }, { b: 'not_estimable' }, within(0)).ok,
    ).toBe(true);
  });

  it("takes a list of one for its element, as R's JSON does", () => {
    expect(compare({ a: 3 }, { a: [3] }, within(0))).toMatchObject({ ok: true });
    expect(compare({ a: 3 }, { a: [3, 3] }, within(0)).ok).toBe(false);
  });

  it('asks no more digits than the file has', () => {
    expect(compare({ a: 1596696.12345678 }, { a: 1596696.123456784 }, within(1e-9)).ok).toBe(true);
    expect(compare({ a: 1596696.12345678 }, { a: 1596696.1234568 }, within(1e-9)).ok).toBe(false);
  });

  it('takes a tolerance of 0 for equal', () => {
    expect(compare({ a: 3 }, { a: 3 }, within(0)).ok).toBe(true);
    expect(compare({ a: 3 }, { a: 3.1 }, within(0)).ok).toBe(false);
  });
});
