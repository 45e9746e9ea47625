import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fP } from './f.ts';
import { tOf, tTwoSidedP } from './student-t.ts';

describe("Student's t distribution", () => {
  it('has the table values', () => {
    expect(tOf(0.95, 1)).toBeCloseTo(1 / Math.tan(Math.PI / 40), 12);
    expect(tOf(0.95, 10)).toBeCloseTo(2.2281388519862744, 12);
    expect(tOf(0.99, 30)).toBeCloseTo(2.749995653567225, 12);
  });

  it("is Cauchy's with one degree of freedom", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1000, noNaN: true }), (t) => {
        expect(tTwoSidedP(t, 1)).toBeCloseTo(1 - (2 / Math.PI) * Math.atan(t), 12);
      }),
    );
  });

  it('squared is F with one and as many degrees of freedom', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 20, noNaN: true }),
        fc.double({ min: 0.5, max: 1000, noNaN: true }),
        (t, df) => {
          expect(tTwoSidedP(t, df)).toBeCloseTo(fP(t * t, 1, df), 12);
        },
      ),
    );
  });

  it('has quantiles that undo its tails, also for few degrees of freedom', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 0.9999, noNaN: true }),
        fc.double({ min: 0.5, max: 1e6, noNaN: true }),
        (confidence, df) => {
          expect(tTwoSidedP(tOf(confidence, df), df)).toBeCloseTo(1 - confidence, 9);
        },
      ),
    );
  });

  it('says that an infinite t is impossible by chance', () => {
    expect(tTwoSidedP(Number.POSITIVE_INFINITY, 5)).toBe(0);
  });
});
