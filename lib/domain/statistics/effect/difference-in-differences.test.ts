import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bellMcCaffreyDf, differenceInDifferences } from './difference-in-differences.ts';
import { eventStudy } from './event-study.ts';
import { explainingAway } from './explaining-away.ts';
import { leaveOneOut } from './leave-one-out.ts';
import { placeboTest, postStartGap, preStartGap, slopeTest } from './pre-start-checks.ts';
import { type TeamMonth, teamPanel } from './team-panel.ts';
import { weightedDifference } from './weighted-difference.ts';
import { welchTest } from './welch-test.ts';

/** Extra hours of sleep with two drugs (Student 1908). */
const SLEEP = [
  [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2],
  [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4],
] as const;

/** Teams 0, 1, 2 … of which the first half starts at month 0. */
function rows(teams: number, value: (team: number, month: number, treated: boolean) => number) {
  return Array.from({ length: teams }, (_, team) => team).flatMap((team) =>
    [-4, -3, -2, -1, 0, 1, 2].map((month): TeamMonth => {
      const treated = team < teams / 2;
      return { team: String(team), treated, month, value: value(team, month, treated) };
    }),
  );
}

describe("Welch's test", () => {
  it("has R's published values for Student's sleep", () => {
    const test = welchTest(SLEEP[0], SLEEP[1]);
    expect(test.t).toBeCloseTo(-1.8608, 4);
    expect(test.df).toBeCloseTo(17.776, 3);
    expect(test.p).toBeCloseTo(0.07939, 5);
    expect(test.lower).toBeCloseTo(-3.3654832, 6);
    expect(test.upper).toBeCloseTo(0.2054832, 6);
  });

  it('has no interval from one value, and none when nothing varies', () => {
    expect(welchTest([1], [2, 3])).toMatchObject({ estimate: -1.5, se: null, p: null });
    expect(welchTest([1, 1], [1, 1])).toMatchObject({ estimate: 0, se: 0, p: null, lower: null });
  });
});

describe('The difference in differences', () => {
  it('finds an effect and forgives levels and common months', () => {
    const value = (team: number, month: number, treated: boolean) =>
      100 +
      7 * team +
      3 * Math.abs(month) +
      (treated && month >= 0 ? 12 : 0) +
      ((team * month) % 3);
    const panel = teamPanel(rows(8, value));
    const clean = teamPanel(
      rows(8, (team, month, treated) => value(team, month, treated) - ((team * month) % 3)),
    );
    expect(differenceInDifferences(clean).estimate).toBeCloseTo(12, 10);
    expect(differenceInDifferences(panel)).toMatchObject({ teams: 8, treatedTeams: 4 });
    expect(eventStudy(clean).map(({ estimate }) => Number(estimate.toFixed(9)))).toEqual([
      0, 0, 0, 0, 12, 12, 12,
    ]);
  });

  it('is the difference of the gaps after and before', () => {
    const value = fc.array(fc.double({ min: 50, max: 150, noNaN: true }), {
      minLength: 42,
      maxLength: 42,
    });
    fc.assert(
      fc.property(value, (values) => {
        const panel = teamPanel(rows(6, (team, month) => values[team * 7 + month + 4] ?? 0));
        const { estimate } = differenceInDifferences(panel);
        const [after, before] = [postStartGap(panel), preStartGap(panel)];
        expect((after?.estimate ?? 0) - (before?.estimate ?? 0)).toBeCloseTo(estimate, 9);
      }),
    );
  });

  it("has n - 2 of Bell and McCaffrey's degrees of freedom for equal arms", () => {
    expect(bellMcCaffreyDf(7, 7)).toBeCloseTo(12, 12);
    expect(bellMcCaffreyDf(4, 20)).toBeLessThan(22);
  });

  it('leaves out a team without a month on one side and says so', () => {
    const some = rows(6, (team) => team).filter(({ team, month }) => team !== '2' || month < 0);
    const panel = teamPanel(some);
    expect(panel.incomplete).toEqual(['2']);
    expect(panel.teams).toHaveLength(5);
    expect(panel.balanced).toBe(true);
  });

  it('sees a trend before the start by placebo and slope, a constant gap by neither', () => {
    const wobble = (team: number, month: number) => ((team * 5 + month * 3) % 4) / 4;
    const trend = teamPanel(
      rows(10, (team, month, treated) => 100 + wobble(team, month) + (treated ? 2 * month : 0)),
    );
    expect(placeboTest(trend)?.p).toBeLessThan(0.001);
    expect(slopeTest(trend)?.estimate).toBeCloseTo(2, 0);
    const gap = teamPanel(
      rows(10, (team, month, treated) => 100 + wobble(team, month) + (treated ? 9 : 0)),
    );
    expect(placeboTest(gap)?.p).toBeGreaterThan(0.05);
    expect(preStartGap(gap)?.p).toBeLessThan(0.001);
  });

  it('shows when one team makes it', () => {
    const panel = teamPanel(rows(8, (team, month) => (team === 0 && month >= 0 ? 180 : 100)));
    expect(differenceInDifferences(panel).estimate).toBeCloseTo(20, 10);
    expect(leaveOneOut(panel)?.smallest).toBeCloseTo(0, 10);
    expect(leaveOneOut(teamPanel(rows(2, () => 1)))).toBeNull();
  });

  it('is explained away by a drift in proportion to what moved before', () => {
    const value = (team: number, month: number, treated: boolean) =>
      100 + (month >= 0 ? team % 2 : 0) + (treated ? (month >= 0 ? 10 : month % 2) : 0);
    const panel = teamPanel(rows(8, value));
    const did = differenceInDifferences(panel);
    const answer = explainingAway(did, eventStudy(panel));
    expect(answer?.largestMovement).toBeCloseTo(1, 10);
    // Three months after: a drift of s adds 2 s on average.
    expect(answer?.breakdown).toBeCloseTo((did.lower ?? 0) / 2, 10);
  });
});

describe('The weighted difference', () => {
  it('is the plain one when all teams weigh the same', () => {
    const units = [...SLEEP[0], ...SLEEP[1]].map((change, i) => {
      return { treated: i < 10, weight: 3, change };
    });
    const weighted = weightedDifference(units);
    const plain = welchTest(SLEEP[0], SLEEP[1]);
    expect(weighted?.estimate).toBeCloseTo(plain.estimate, 12);
    expect(weighted?.se).toBeCloseTo(plain.se ?? -1, 12);
    expect(weighted?.df).toBeCloseTo(18, 9);
  });

  it('needs two teams in each arm for an interval and one for an estimate', () => {
    const one = { treated: true, weight: 2, change: 5 };
    const other = { treated: false, weight: 1, change: 1 };
    expect(weightedDifference([one, other])).toMatchObject({
      estimate: 4,
      se: null,
      df: null,
      p: null,
      lower: null,
    });
    expect(weightedDifference([one])).toBeNull();
  });
});
