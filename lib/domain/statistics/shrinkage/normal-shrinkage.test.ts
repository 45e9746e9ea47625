import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalShrinkage } from './normal-shrinkage.ts';

/** Log relative risks of 13 trials of the BCG vaccine (Colditz et al. 1994), variances beside them. */
const BCG = [
  [-0.8893, 0.3256],
  [-1.5854, 0.1946],
  [-1.3481, 0.4154],
  [-1.4416, 0.02],
  [-0.2175, 0.0512],
  [-0.7861, 0.0069],
  [-1.6209, 0.223],
  [0.012, 0.004],
  [-0.4694, 0.0564],
  [-1.3713, 0.073],
  [-0.3394, 0.0124],
  [0.4459, 0.5325],
  [-0.0173, 0.0714],
] as const;

describe('Estimates pulled towards their mean', () => {
  it('have the published values of the BCG trials (Viechtbauer 2010)', () => {
    const result = normalShrinkage(
      BCG.map(([y]) => y),
      BCG.map(([, v]) => Math.sqrt(v)),
    );
    expect(result?.tau2).toBeCloseTo(0.3132, 3);
    expect(result?.mean).toBeCloseTo(-0.7145, 3);
    expect(result?.meanSe).toBeCloseTo(0.1798, 3);
    expect(result?.i2).toBeCloseTo(92.2, 0);
    expect(result?.q).toBeCloseTo(152.2, 0);
    expect(result?.tau2DerSimonianLaird).toBeCloseTo(0.3088, 3);
  });

  it('find no difference between the eight schools (Rubin 1981)', () => {
    const result = normalShrinkage([28, 8, -3, 7, -1, 1, 18, 12], [15, 10, 16, 11, 9, 11, 10, 18]);
    expect(result?.tau2).toBe(0);
    expect(result?.mean).toBeCloseTo(7.686, 3);
    expect(result?.q).toBeCloseTo(4.707, 2);
    for (const { estimate, weight } of result?.units ?? []) {
      expect(estimate).toBeCloseTo(7.686, 3);
      expect(weight).toBe(0);
    }
  });

  it('lie between the own value and the mean', () => {
    const unit = fc.tuple(
      fc.double({ min: -5, max: 5, noNaN: true }),
      fc.double({ min: 0.05, max: 2, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(unit, { minLength: 2, maxLength: 12 }), (units) => {
        const result = normalShrinkage(
          units.map(([y]) => y),
          units.map(([, se]) => se),
        );
        units.forEach(([y], i) => {
          const { estimate = Number.NaN } = result?.units[i] ?? {};
          const mean = result?.mean ?? Number.NaN;
          expect(estimate).toBeGreaterThanOrEqual(Math.min(y, mean) - 1e-9);
          expect(estimate).toBeLessThanOrEqual(Math.max(y, mean) + 1e-9);
        });
      }),
    );
  });

  it('need two units and positive standard errors', () => {
    expect(normalShrinkage([1], [1])).toBeNull();
    expect(normalShrinkage([1, 2], [1, 0])).toBeNull();
  });
});
