import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clusteredShare } from './clustered-share.ts';
import { dirichletShares } from './dirichlet-shares.ts';
import { goodmanIntervals } from './goodman-intervals.ts';
import { kornGraubardInterval } from './korn-graubard-interval.ts';
import { shareEstimate } from './share-estimate.ts';
import { wilsonInterval } from './wilson-interval.ts';

describe('A share over managers', () => {
  it('is as sure as single sessions when each manager has one', () => {
    const x = Array.from({ length: 400 }, (_, g) => Number(g % 4 === 0));
    const { designEffect, effectiveN } = clusteredShare(
      x,
      x.map(() => 1),
    );
    expect(designEffect).toBeCloseTo(400 / 399, 12);
    expect(effectiveN).toBeCloseTo(399, 9);
  });

  it('counts managers, not sessions, when a manager has only one topic', () => {
    const x = Array.from({ length: 40 }, (_, g) => (g % 2 === 0 ? 25 : 0));
    const { effectiveN, n } = clusteredShare(
      x,
      x.map(() => 25),
    );
    expect(n).toBe(1000);
    expect(effectiveN).toBeCloseTo(39, 9);
  });

  it('takes no credit for less variation than chance', () => {
    const x = Array.from({ length: 40 }, () => 5);
    const { designEffect, effectiveN } = clusteredShare(
      x,
      x.map(() => 10),
    );
    expect(designEffect).toBe(0);
    expect(effectiveN).toBe(400);
  });

  it('says that one manager can show no variation', () => {
    const { se, designEffect, effectiveN } = clusteredShare([3], [10]);
    expect([se, designEffect, effectiveN]).toEqual([null, null, 10]);
    expect(kornGraubardInterval(clusteredShare([3], [10]))).toBeNull();
  });

  it('is shown with the exact interval for few sessions and for none', () => {
    expect(shareEstimate([1, 2], [10, 9]).method).toBe('clopper-pearson');
    const none = shareEstimate([0, 0, 0], [50, 60, 70]);
    expect([none.method, none.lower]).toEqual(['clopper-pearson', 0]);
    expect(none.upper).toBeCloseTo(1 - 0.025 ** (1 / 180), 12);
    const all = shareEstimate([50, 60], [50, 60]);
    expect([all.method, all.upper]).toEqual(['clopper-pearson', 1]);
  });

  it("is shown with Wilson's interval for many", () => {
    const estimate = shareEstimate([30, 20, 40, 25], [100, 90, 110, 95]);
    expect(estimate.method).toBe('wilson');
    expect(estimate.count).toBe(115);
    expect(estimate.lower).toBeLessThan(estimate.share);
  });
});

describe('Shares of a whole table', () => {
  const table = fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 2, maxLength: 9 });

  it('add up to one under a Dirichlet prior, and none is 0', () => {
    fc.assert(
      fc.property(table, (counts) => {
        const shares = dirichletShares(counts);
        expect(shares.reduce((sum, { mean }) => sum + mean, 0)).toBeCloseTo(1, 12);
        for (const { mean, lower, upper } of shares) {
          expect(lower).toBeGreaterThan(0);
          expect(lower).toBeLessThan(mean);
          expect(upper).toBeGreaterThan(mean);
        }
      }),
    );
  });

  it('are wider together than one by one', () => {
    fc.assert(
      fc.property(table, (counts) => {
        const n = counts.reduce((a, b) => a + b, 0);
        fc.pre(n > 0);
        goodmanIntervals(counts)?.forEach(({ lower, upper }, i) => {
          const alone = wilsonInterval(counts[i] ?? 0, n);
          expect(lower).toBeLessThanOrEqual(alone.lower);
          expect(upper).toBeGreaterThanOrEqual(alone.upper);
        });
      }),
    );
  });

  it('are not available for an empty table', () => {
    expect(goodmanIntervals([0, 0, 0])).toBeNull();
  });
});
