import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betaLowerTail, betaQuantile, betaUpperTail } from './beta.ts';

const shape = fc.double({ min: 0.1, max: 500, noNaN: true });
const open = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });

describe('The beta distribution', () => {
  it('is a power of x when the second shape is 1', () => {
    fc.assert(
      fc.property(open, fc.double({ min: 0.1, max: 50, noNaN: true }), (x, a) => {
        expect(betaLowerTail(x, a, 1)).toBeCloseTo(x ** a, 12);
      }),
    );
  });

  it('is the same seen from the other end', () => {
    fc.assert(
      fc.property(open, shape, shape, (x, a, b) => {
        expect(betaLowerTail(x, a, b, 1 - x)).toBeCloseTo(betaUpperTail(1 - x, b, a, x), 12);
      }),
    );
  });

  it('has quantiles that undo its tails', () => {
    fc.assert(
      fc.property(open, shape, shape, (p, a, b) => {
        const x = betaQuantile(p, a, b);
        const y = betaQuantile(p, a, b, 'upper');
        // Where x is next to 0 or 1 the spacing of numbers limits what can be reached.
        fc.pre(x > 1e-12 && x < 1 - 1e-6 && y > 1e-12 && y < 1 - 1e-6);
        expect(betaLowerTail(x, a, b)).toBeCloseTo(p, 9);
        expect(betaUpperTail(y, a, b)).toBeCloseTo(p, 9);
      }),
    );
  });

  it('sums binomial probabilities', () => {
    // P(X >= 3) for 5 fair coins = 16/32.
    expect(betaLowerTail(0.5, 3, 3)).toBeCloseTo(0.5, 14);
    // P(X >= 8) for 10 fair coins = 56/1024.
    expect(betaLowerTail(0.5, 8, 3)).toBeCloseTo(56 / 1024, 14);
  });

  it('keeps its digits for a hundred thousand sessions', () => {
    const x = betaQuantile(0.025, 22278.5, 77720.5);
    expect(x).toBeCloseTo(0.220213418202765, 13);
  });

  it('has no quantile outside 0 to 1', () => {
    expect(betaQuantile(-0.1, 2, 2)).toBeNaN();
    expect(betaQuantile(0, 2, 2)).toBe(0);
    expect(betaQuantile(0, 2, 2, 'upper')).toBe(1);
  });
});
