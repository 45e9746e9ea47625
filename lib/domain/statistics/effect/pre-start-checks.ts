/**
 * What the arms did before anything started. All have low power (Roth 2022): a quiet result is no
 * proof that the arms would have gone on alike.
 */
import { mean } from '#lib/domain/statistics/numerics/sum.ts';
import { byArm, type TeamPanel, type TeamSeries } from './team-panel.ts';
import { type WelchTest, welchTest } from './welch-test.ts';

const valuesIn = ({ values }: TeamSeries, months: readonly number[]) =>
  months.flatMap((month) => values.get(month) ?? []);

function test(panel: TeamPanel, of: (series: TeamSeries) => number): WelchTest | null {
  const { treated, control } = byArm(panel, of);
  const finite = [...treated, ...control].every(Number.isFinite);
  return finite && treated.length > 0 && control.length > 0 ? welchTest(treated, control) : null;
}

/** The difference in differences of the later half of the months before against the earlier half. */
export function placeboTest(panel: TeamPanel): WelchTest | null {
  const before = panel.months.filter((month) => month < 0);
  const half = Math.floor(before.length / 2);
  const earlier = before.slice(0, half);
  const later = before.slice(half);
  if (half === 0) return null;
  return test(panel, (series) => mean(valuesIn(series, later)) - mean(valuesIn(series, earlier)));
}

/** The difference of the teams' straight-line slopes before the start, per month. */
export function slopeTest(panel: TeamPanel): WelchTest | null {
  return test(panel, ({ values }) => {
    const points = [...values].filter(([month]) => month < 0);
    const centre = mean(points.map(([month]) => month));
    const level = mean(points.map(([, value]) => value));
    const spread = points.reduce((sum, [month]) => sum + (month - centre) ** 2, 0);
    return points.reduce((sum, [m, value]) => sum + (m - centre) * (value - level), 0) / spread;
  });
}

/**
 * The difference of the arms' means before the start. For a year-on-year index this is the gap in
 * growth, which neither the placebo nor the slopes can see.
 */
export function preStartGap(panel: TeamPanel): WelchTest | null {
  return test(panel, ({ meanBefore }) => meanBefore);
}

/** The difference of the arms' means after the start, without taking the months before away. */
export function postStartGap(panel: TeamPanel): WelchTest | null {
  return test(panel, ({ meanAfter }) => meanAfter);
}
