import { describe, expect, it } from 'vitest';
import { randomStream } from '#lib/domain/statistics/numerics/seeded-random.ts';
import { indexPanel } from './index-panel.ts';
import { salesEffect } from './sales-effect.ts';
import type { TeamMonth } from './team-panel.ts';

/**
 * Five teams begin in month 0, five in month 6, eight never; a boom lifts everybody from month 6 on.
 * The effect is 10 % from the team's own start. Without noise, so that the truth is exact.
 */
function staggered(): TeamMonth[] {
  return Array.from({ length: 18 }, (_, team) => team).flatMap((team) =>
    Array.from({ length: 44 }, (_, i) => i - 24).map((month): TeamMonth => {
      const treated = team < 10;
      const start = team < 5 ? 0 : 6;
      const effect = treated && month >= start ? 1.1 : 1;
      const boom = month >= 6 ? 1.3 : 1;
      const value = (50 + team) * effect * boom;
      return { team: `t${team}`, treated, month, value, ...(treated && { start }) };
    }),
  );
}

describe('Teams that began in different months', () => {
  it('count from their own start, against never-users over the same months', () => {
    const panel = indexPanel(staggered());
    expect(panel.starts).toEqual([0, 6]);
    const at = (team: string, month: number) =>
      panel.teams.find((series) => series.team === team)?.values.get(month);
    expect(at('t0', 0)).toBeCloseTo(110, 10);
    // Calendar month 6, its own month 0: effect and boom.
    expect(at('t5', 0)).toBeCloseTo(143, 10);
    // Half of the cohorts are in the boom at their month 0, all of them at month 6.
    expect(at('t17', 0)).toBeCloseTo(115, 10);
    expect(at('t17', 6)).toBeCloseTo(130, 10);
  });

  it('give the effect that there is, and no gap before it', () => {
    const effect = salesEffect(staggered(), randomStream(1, 60));
    // 10 % of an index that the boom lifts to 130: for 6 of 12 months, and for all 12.
    expect(effect?.did.estimate).toBeCloseTo((6 * 10 + 6 * 13 + 12 * 13) / 24, 10);
    expect(effect?.gapBefore?.estimate).toBeCloseTo(0, 10);
    const before = effect?.study.filter(({ month }) => month < 0) ?? [];
    expect(before).toHaveLength(12);
    for (const { estimate } of before) expect(estimate).toBeCloseTo(0, 10);
  });

  it('would mislead when counted from one start', () => {
    const together = staggered().map((row): TeamMonth => ({ ...row, start: 0 }));
    const effect = salesEffect(together, randomStream(1, 60));
    expect(effect?.did.estimate).not.toBeCloseTo((6 * 10 + 6 * 13 + 12 * 13) / 24, 1);
  });

  it('leave out a never-user that lacks the months of one cohort', () => {
    const short = staggered().filter(({ team, month }) => team !== 't17' || month < 12);
    const panel = indexPanel(short);
    const last = panel.teams.find(({ team }) => team === 't17');
    expect([...(last?.values.keys() ?? [])].at(-1)).toBe(5);
  });

  it('are none where nobody began', () => {
    const never = staggered().filter(({ treated }) => !treated);
    expect(indexPanel(never)).toMatchObject({ teams: [], starts: [] });
  });
});
