import { describe, expect, it } from 'vitest';
import { randomStream } from '#lib/domain/statistics/numerics/seeded-random.ts';
import { salesEffect } from './sales-effect.ts';
import { fixedBaseIndex, yearOnYearIndex } from './sales-index.ts';
import type { TeamMonth } from './team-panel.ts';

interface Story {
  readonly perArm: number;
  readonly uplift?: number;
  /** Extra growth of the treated per month, at all times. */
  readonly growth?: number;
  readonly outlier?: number;
}

/** Sales with noise of 4 %, months -24 to 11. */
function sales({ perArm, uplift = 0, growth = 0, outlier = 1 }: Story): TeamMonth[] {
  const random = randomStream(11, 1);
  return Array.from({ length: 2 * perArm }, (_, team) => team).flatMap((team) =>
    Array.from({ length: 36 }, (_, i) => i - 24).map((month) => {
      const treated = team < perArm;
      const noise = 1 + 0.04 * (random() + random() - 1);
      const effect = treated && month >= 0 ? 1 + uplift : 1;
      const own = team === 0 && month >= 0 ? outlier : 1;
      const drift = treated ? Math.exp(growth * month) : 1;
      return {
        team: String(team),
        treated,
        month,
        value: (80 + 5 * team) * noise * effect * own * drift,
      };
    }),
  );
}

const judge = (story: Story) => salesEffect(sales(story), randomStream(1, 60));

describe('The year-on-year index', () => {
  it('goes back to 100 in month 12 although the effect lasts, the fixed base does not', () => {
    const months = Array.from({ length: 36 }, (_, i) => i - 12);
    const series = new Map(months.map((month) => [month, month < 0 ? 50 : 60]));
    expect(yearOnYearIndex(series, 11)).toBeCloseTo(120, 12);
    expect(yearOnYearIndex(series, 12)).toBeCloseTo(100, 12);
    expect(fixedBaseIndex(series, 23)).toBeCloseTo(120, 12);
  });

  it('has no value without a base or with a base of nothing', () => {
    const series = new Map([
      [-12, 0],
      [0, 5],
      [1, 5],
    ]);
    expect(yearOnYearIndex(series, 0)).toBeNull();
    expect(yearOnYearIndex(series, 1)).toBeNull();
  });
});

describe('The verdict on sales', () => {
  it('is a difference when there is one', () => {
    const effect = judge({ perArm: 8, uplift: 0.1 });
    expect(effect?.verdict).toEqual({ state: 'difference' });
    expect(effect?.did.estimate).toBeCloseTo(10, 0);
    expect(effect?.panel.months[0]).toBe(-12);
  });

  it('is unclear when there is none', () => {
    expect(judge({ perArm: 8 })?.verdict).toEqual({ state: 'unclear' });
  });

  it('is the same, with the other sign, when sales fell', () => {
    const effect = judge({ perArm: 8, uplift: -0.1 });
    expect(effect?.verdict).toEqual({ state: 'difference' });
    expect(effect?.did.upper).toBeLessThan(0);
  });

  it('is withheld when the arms grew apart before the start', () => {
    const verdict = judge({ perArm: 8, growth: 0.01 })?.verdict;
    expect(verdict).toMatchObject({ state: 'assumption-failed' });
    expect(verdict).toMatchObject({ reasons: expect.arrayContaining(['gap-before-start']) });
  });

  it('is withheld when one team makes it', () => {
    expect(judge({ perArm: 8, outlier: 2.5 })?.verdict).toMatchObject({
      reasons: expect.arrayContaining(['one-team-decides']),
    });
  });

  it('is withheld with fewer than four teams in an arm', () => {
    expect(judge({ perArm: 3, uplift: 0.3 })?.verdict).toMatchObject({
      reasons: ['few-teams'],
    });
  });

  it('can not be given without both arms', () => {
    const treated = sales({ perArm: 4 }).filter((row) => row.treated);
    expect(salesEffect(treated, randomStream(1, 60))).toBeNull();
  });
});
