import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levelContributions } from './level-contributions.ts';
import { lmg, threePlayerLmg } from './lmg.ts';
import { nestedFits } from './nested-fits.ts';
import { expectationPartialF, saturatedModel, topicPartialF } from './partial-f.ts';
import { type Rating, ratingCells, withoutGroups } from './rating-cells.ts';
import { withinStatistics } from './within-statistics.ts';

const sizes = { groups: 4, topics: 3, expectations: 3 };
const ratings = fc.array(
  fc.record({
    group: fc.integer({ min: 0, max: 3 }),
    topic: fc.integer({ min: 0, max: 2 }),
    expectation: fc.integer({ min: 0, max: 2 }),
    score: fc.integer({ min: 1, max: 5 }),
    n: fc.integer({ min: 1, max: 6 }),
  }),
  { minLength: 1, maxLength: 60 },
);

function analyse(rows: readonly Rating[], size = sizes) {
  const cells = ratingCells(rows, size);
  const statistics = withinStatistics(cells);
  const fits = nestedFits(statistics);
  const contributions = levelContributions(statistics, fits);
  return { cells, statistics, fits, importance: lmg(fits), contributions };
}

/** Every combination of levels equally often; the score says what each topic and response adds. */
const balanced = (score: (t: number, e: number, g: number) => number): Rating[] =>
  [0, 1, 2, 3].flatMap((group) =>
    [0, 1, 2].flatMap((topic) =>
      [0, 1, 2].map((expectation) => {
        return { group, topic, expectation, score: score(topic, expectation, group), n: 1 };
      }),
    ),
  );

describe('The importance of topic and expected response', () => {
  it('adds up to what both explain beyond the manager, and items add up to their factor', () => {
    fc.assert(
      fc.property(ratings, (rows) => {
        const { fits, importance, contributions } = analyse(rows);
        fc.pre(importance !== null);
        const topic = importance?.lmg.topic ?? Number.NaN;
        const expectation = importance?.lmg.expectation ?? Number.NaN;
        expect(topic + expectation).toBeCloseTo(fits.r2.gte - fits.r2.g, 10);
        const sum = (values: Float64Array) => values.reduce((a, b) => a + b, 0);
        expect(sum(contributions.slice(0, 3))).toBeCloseTo(topic, 10);
        expect(sum(contributions.slice(3))).toBeCloseTo(expectation, 10);
        expect(Math.min(...contributions)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('never falls when a factor is added, and stays within 0 and 1', () => {
    fc.assert(
      fc.property(ratings, (rows) => {
        const { g, gt, ge, gte } = analyse(rows).fits.r2;
        fc.pre(!Number.isNaN(g));
        expect(gt).toBeGreaterThanOrEqual(g - 1e-10);
        expect(ge).toBeGreaterThanOrEqual(g - 1e-10);
        expect(gte).toBeGreaterThanOrEqual(Math.max(gt, ge) - 1e-10);
        expect(gte).toBeLessThanOrEqual(1 + 1e-10);
      }),
    );
  });

  it('changes neither with another zero of the scores nor with another unit', () => {
    fc.assert(
      fc.property(ratings, (rows) => {
        const one = analyse(rows);
        fc.pre(one.importance !== null);
        const other = analyse(rows.map((row) => ({ ...row, score: 20 + 10 * row.score })));
        one.contributions.forEach((value, item) => {
          expect(other.contributions[item]).toBeCloseTo(value, 9);
        });
      }),
    );
  });

  it('is each factor by itself when the factors do not overlap', () => {
    const rows = balanced((t, e) => t + 2 * e);
    const { importance, fits } = analyse(rows.map((row) => ({ ...row, group: 0 })));
    // Variances of t and 2e on {0, 1, 2} are as 1 to 4.
    expect(importance?.lmg.topic).toBeCloseTo(0.2, 12);
    expect(importance?.lmg.expectation).toBeCloseTo(0.8, 12);
    expect(importance?.first.topic).toBeCloseTo(importance?.last.topic ?? -1, 12);
    expect(fits.r2.gte).toBeCloseTo(1, 12);
  });

  it('gives a manager no credit for being generous', () => {
    const { importance, fits } = analyse(balanced((t, _, g) => t + 10 * g));
    expect(importance?.lmg.expectation).toBeCloseTo(0, 12);
    expect(importance?.lmg.topic).toBeCloseTo(1 - fits.r2.g, 12);
  });

  it('is frequency times squared deviation when there is one factor', () => {
    const rows = [
      { group: 0, topic: 0, expectation: 0, score: 1, n: 1 },
      { group: 0, topic: 1, expectation: 0, score: 5, n: 3 },
    ];
    const { contributions } = analyse(rows);
    // Mean 4, variance (9 + 3) / 4 = 3; c = p (ȳ - 4)² / 3.
    expect(contributions[0]).toBeCloseTo((0.25 * 9) / 3, 12);
    expect(contributions[1]).toBeCloseTo((0.75 * 1) / 3, 12);
  });

  it('has no answer when everybody gives the same score', () => {
    expect(analyse(balanced(() => 4)).importance).toBeNull();
  });

  it('does not mind topics that nobody chose', () => {
    const rows = balanced((t, e) => t * e);
    const wide = { ...sizes, topics: 8 };
    const one = analyse(rows);
    const other = analyse(rows, wide);
    expect(other.importance?.adjusted?.topic).toBeCloseTo(
      one.importance?.adjusted?.topic ?? -1,
      12,
    );
    expect(other.contributions[7]).toBe(0);
  });

  it('shares all of R² among three players when the manager is one', () => {
    fc.assert(
      fc.property(ratings, (rows) => {
        const { cells, fits, importance } = analyse(rows);
        fc.pre(importance !== null);
        const without = nestedFits(withinStatistics(withoutGroups(cells)));
        const { group, topic, expectation } = threePlayerLmg(fits.r2, without.r2);
        expect(group + topic + expectation).toBeCloseTo(fits.r2.gte, 10);
      }),
    );
  });
});

describe('The F tests', () => {
  it('are those of the analysis of variance in a balanced table', () => {
    // Two-way layout with one observation per cell: SS = 6, 24; residual 1 per corner change.
    const noise = [0, 1, -1, 1, -1, 0, -1, 0, 1];
    const rows = balanced((t, e) => t + 2 * e + (noise[t * 3 + e] ?? 0))
      .slice(0, 9)
      .map((row) => ({ ...row, group: 0 }));
    const { fits, cells } = analyse(rows);
    expect(topicPartialF(fits)).toMatchObject({ df1: 2, df2: 4 });
    expect(topicPartialF(fits)?.f).toBeCloseTo(6 / 2 / (6 / 4), 10);
    expect(expectationPartialF(fits)?.f).toBeCloseTo(24 / 2 / (6 / 4), 10);
    expect(saturatedModel(cells, fits)).toMatchObject({ adjustedR2: null, interaction: null });
  });
});
