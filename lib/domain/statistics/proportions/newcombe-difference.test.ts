import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newcombeDifference } from './newcombe-difference.ts';

describe('The difference of two shares', () => {
  it('has the limits of Newcombe 1998, table II, method 10', () => {
    const first = newcombeDifference(56, 70, 48, 80);
    expect(first.lower).toBeCloseTo(0.0524, 4);
    expect(first.upper).toBeCloseTo(0.3339, 4);
    const second = newcombeDifference(9, 10, 3, 10);
    expect(second.lower).toBeCloseTo(0.1705, 4);
    expect(second.upper).toBeCloseTo(0.809, 4);
  });

  it('changes its sign, and nothing else, when the groups change places', () => {
    const sample = fc
      .integer({ min: 1, max: 300 })
      .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
    fc.assert(
      fc.property(sample, sample, ([x1, n1], [x2, n2]) => {
        const one = newcombeDifference(x1, n1, x2, n2);
        const other = newcombeDifference(x2, n2, x1, n1);
        expect(one.estimate).toBeCloseTo(-other.estimate, 12);
        expect(one.lower).toBeCloseTo(-other.upper, 12);
        expect(one.lower).toBeGreaterThanOrEqual(-1);
        expect(one.upper).toBeLessThanOrEqual(1);
      }),
    );
  });
});
