import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chiSquaredP } from './chi-squared.ts';
import { fP } from './f.ts';
import { normalTwoSidedP } from './normal.ts';

const positive = fc.double({ min: 0.001, max: 200, noNaN: true });

describe('The chi-squared distribution', () => {
  it('has the table values', () => {
    expect(chiSquaredP(3.841458820694124, 1)).toBeCloseTo(0.05, 13);
    expect(chiSquaredP(18.307038053275146, 10)).toBeCloseTo(0.05, 13);
  });

  it('is exponential with two degrees of freedom', () => {
    fc.assert(
      fc.property(positive, (x) => {
        expect(chiSquaredP(x, 2) / Math.exp(-x / 2)).toBeCloseTo(1, 11);
      }),
    );
  });

  it('is a squared normal with one', () => {
    fc.assert(
      fc.property(positive, (x) => {
        expect(chiSquaredP(x, 1)).toBeCloseTo(normalTwoSidedP(Math.sqrt(x)), 13);
      }),
    );
  });

  it('is what F becomes with many degrees of freedom', () => {
    expect(fP(2.5, 4, 1e9)).toBeCloseTo(chiSquaredP(10, 4), 7);
  });

  it('is everything above 0 and nothing above infinity', () => {
    expect(chiSquaredP(0, 3)).toBe(1);
    expect(chiSquaredP(Number.POSITIVE_INFINITY, 3)).toBe(0);
    expect(fP(0, 3, 4)).toBe(1);
    expect(fP(Number.POSITIVE_INFINITY, 3, 4)).toBe(0);
  });
});
