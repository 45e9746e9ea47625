import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mcFaddenShapley } from './mcfadden-shapley.ts';
import { ordinalTable } from './ordinal-table.ts';
import { factorLikelihoodRatio, proportionalOdds } from './proportional-odds.ts';
import { proportionalOddsCheck } from './proportional-odds-check.ts';
import { averagePredictedShare, shareCentredEffects } from './proportional-odds-effects.ts';
import { proportionalOddsMap } from './proportional-odds-map.ts';

/** Bitterness of wine (Randall 1989) by temperature and contact, as in the vignette of `ordinal`. */
const wine = ordinalTable([
  [
    [4, 9, 5, 0, 0],
    [1, 7, 8, 2, 0],
  ],
  [
    [0, 5, 8, 3, 2],
    [0, 1, 5, 7, 5],
  ],
]);

function fitted(table: ReturnType<typeof ordinalTable>) {
  const result = proportionalOdds(table);
  if (result.status !== 'ok') throw new Error(result.status);
  return result.fit;
}

describe('Proportional odds', () => {
  it('has the published estimates for the wine data (Christensen, clm)', () => {
    const { thresholds, effects, logLikelihood } = fitted(wine);
    const shown = (values: readonly (number | null | undefined)[]) =>
      values.map((value) => Number(value?.toFixed(4)));
    expect(shown(thresholds.map(({ estimate }) => estimate))).toEqual([
      -1.3444, 1.2508, 3.4669, 5.0064,
    ]);
    expect(shown([effects[0]?.[1]?.estimate, effects[1]?.[1]?.estimate])).toEqual([2.5031, 1.5278]);
    expect(shown([effects[0]?.[1]?.se, effects[1]?.[1]?.se])).toEqual([0.5287, 0.4766]);
    expect(logLikelihood).toBeCloseTo(-86.49, 2);
  });

  it('has the published likelihood ratio for contact', () => {
    expect(factorLikelihoodRatio(wine, 1)).toMatchObject({ df: 1 });
    expect(factorLikelihoodRatio(wine, 1)?.chiSquared).toBeCloseTo(11.043, 3);
  });

  it('is the log odds ratio for two levels and two answers', () => {
    const { effects, thresholds } = fitted(ordinalTable([[[30, 10]], [[20, 40]]]));
    expect(thresholds[0]?.estimate).toBeCloseTo(Math.log(30 / 10), 10);
    expect(effects[0]?.[1]?.estimate).toBeCloseTo(Math.log((30 * 40) / (10 * 20)), 10);
    expect(effects[0]?.[1]?.se).toBeCloseTo(Math.sqrt(1 / 30 + 1 / 10 + 1 / 20 + 1 / 40), 10);
  });

  it('turns around when the scores do', () => {
    const cell = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 4, maxLength: 4 });
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), {
      minLength: 3,
      maxLength: 3,
    });
    fc.assert(
      fc.property(table, (counts) => {
        const one = fitted(ordinalTable(counts));
        const other = fitted(
          ordinalTable(counts.map((row) => row.map((scores) => [...scores].reverse()))),
        );
        expect(other.logLikelihood).toBeCloseTo(one.logLikelihood, 7);
        expect(other.effects[0]?.[2]?.estimate).toBeCloseTo(
          -(one.effects[0]?.[2]?.estimate ?? 0),
          6,
        );
      }),
      { numRuns: 30 },
    );
  });

  it('leaves out score categories and levels that nobody used', () => {
    const table = ordinalTable([
      [
        [3, 0, 5, 7],
        [0, 0, 0, 0],
      ],
      [
        [6, 0, 4, 2],
        [0, 0, 0, 0],
      ],
    ]);
    const { thresholds, effects, df } = fitted(table);
    expect(table.used).toEqual([0, 2, 3]);
    expect(thresholds).toHaveLength(2);
    expect(effects[1]?.[1]?.estimate).toBeNull();
    expect(df).toBe(1);
    expect(averagePredictedShare(table, fitted(table), 1, 2)[1]).toBeNull();
  });

  it('says so when a level has only the best score, and gives a finite estimate with a prior', () => {
    const table = ordinalTable([[[5, 9, 6]], [[0, 0, 8]], [[4, 4, 4]]]);
    expect(proportionalOdds(table)).toEqual({ status: 'separated' });
    expect(mcFaddenShapley(ordinalTable([[[0, 5]], [[5, 0]]]))).toBeNull();
    const [first, best, last] = proportionalOddsMap(table)?.effects[0] ?? [];
    expect(best).toBeGreaterThan(1);
    expect(best).toBeLessThan(10);
    expect((first ?? 0) + (best ?? 0) + (last ?? 0)).toBeCloseTo(0, 10);
  });

  it('says so when everybody gave one score', () => {
    expect(proportionalOdds(ordinalTable([[[0, 7]], [[0, 3]]]))).toEqual({
      status: 'no-variation',
    });
  });

  it('centres effects so that ratings average to 0', () => {
    const centred = shareCentredEffects(wine, fitted(wine), 0);
    expect(
      centred.reduce((sum, { share, estimate }) => sum + share * (estimate ?? 0), 0),
    ).toBeCloseTo(0, 12);
    expect(centred[0]?.se).toBeCloseTo(0.5287 / 2, 3);
  });

  it('predicts more good ratings for a level with a higher effect', () => {
    const [cold = 0, warm = 0] = averagePredictedShare(wine, fitted(wine), 0, 3);
    expect(warm ?? 0).toBeGreaterThan(cold ?? 1);
    expect(averagePredictedShare(wine, fitted(wine), 0, 0)).toEqual([1, 1]);
  });

  it("splits McFadden's R² without a remainder", () => {
    const shapley = mcFaddenShapley(wine);
    expect(shapley?.raw.reduce((a, b) => a + b, 0)).toBeCloseTo(shapley?.total ?? -1, 12);
  });

  it('is checked against thresholds of their own, unless the table is too sparse', () => {
    const dense = ordinalTable([[[20, 30, 25]], [[10, 30, 40]]]);
    const check = proportionalOddsCheck(dense, 0);
    expect(check?.df).toBe(1);
    // Two levels, three scores: the larger model is saturated.
    const saturated = [
      [20, 30, 25],
      [10, 30, 40],
    ].flatMap((row) => row.map((n) => n * Math.log(n / row.reduce((a, b) => a + b, 0))));
    const gap = saturated.reduce((a, b) => a + b, 0) - fitted(dense).logLikelihood;
    expect(check?.chiSquared).toBeCloseTo(2 * gap, 8);
    expect(proportionalOddsCheck(wine, 0)).toBeNull();
  });
});
