import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logChoose, logGamma, stirlingError } from './log-gamma.ts';
import { binomialProbability, poissonProbability } from './saddle-point.ts';

describe('The gamma function', () => {
  it('is the factorial', () => {
    expect(logGamma(1)).toBeCloseTo(0, 14);
    expect(logGamma(2)).toBeCloseTo(0, 14);
    expect(logGamma(11)).toBeCloseTo(Math.log(3628800), 13);
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 14);
  });

  it('grows by its argument at every step', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-3, max: 1e5, noNaN: true }), (x) => {
        const scale = 1 + Math.abs(logGamma(x));
        expect((logGamma(x + 1) - logGamma(x) - Math.log(x)) / scale).toBeCloseTo(0, 13);
      }),
    );
  });

  it('has a Stirling error without a step where the series begins', () => {
    expect(stirlingError(16)).toBeCloseTo(stirlingError(16 - 1e-9), 11);
  });

  it('counts choices', () => {
    expect(Math.exp(logChoose(10, 3))).toBeCloseTo(120, 10);
  });
});

describe('Probabilities by saddle point', () => {
  it('add up to one', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200 }),
        fc.double({ min: 0.001, max: 0.999, noNaN: true }),
        (n, p) => {
          let total = 0;
          for (let k = 0; k <= n; k += 1) total += binomialProbability(k, n, p, 1 - p);
          expect(total).toBeCloseTo(1, 12);
        },
      ),
    );
  });

  it('are those of the textbook', () => {
    expect(binomialProbability(3, 10, 0.5, 0.5)).toBeCloseTo(120 / 1024, 14);
    expect(poissonProbability(2, 3)).toBeCloseTo(4.5 * Math.exp(-3), 14);
    expect(binomialProbability(0, 5, 0, 1)).toBe(1);
    expect(binomialProbability(5, 5, 1, 0)).toBe(1);
  });
});
