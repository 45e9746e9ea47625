import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalCdf, normalQuantile, normalTwoSidedP, zOf } from './normal.ts';

describe('The normal distribution', () => {
  it('has the table values', () => {
    expect(normalCdf(1.96)).toBeCloseTo(0.9750021048517795, 14);
    expect(normalCdf(-1)).toBeCloseTo(0.15865525393145707, 14);
    expect(zOf(0.95)).toBeCloseTo(1.959963984540054, 13);
    expect(zOf(0.99)).toBeCloseTo(2.5758293035489004, 13);
  });

  it('keeps its digits far out in the tail', () => {
    expect(normalCdf(-8) / 6.22096057427178e-16).toBeCloseTo(1, 11);
    expect(normalTwoSidedP(8) / (2 * 6.22096057427178e-16)).toBeCloseTo(1, 11);
    expect(normalQuantile(1e-10)).toBeCloseTo(-6.361340902404056, 12);
  });

  it('has quantiles that undo it', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-12, max: 1 - 1e-9, noNaN: true }), (p) => {
        expect(normalCdf(normalQuantile(p)) / p).toBeCloseTo(1, 9);
      }),
    );
  });

  it('reaches infinity at 0 and 1 and nothing beyond', () => {
    expect(normalQuantile(0)).toBe(Number.NEGATIVE_INFINITY);
    expect(normalQuantile(1)).toBe(Number.POSITIVE_INFINITY);
    expect(normalQuantile(1.1)).toBeNaN();
  });
});
