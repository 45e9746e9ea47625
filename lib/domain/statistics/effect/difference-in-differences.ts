/**
 * Did teams that started change more than teams that did not: the difference of mean changes, one
 * number per team. Welch's standard error = HC2 = CR2 of the two-way fixed effects regression on a
 * balanced panel.
 */
import { tTwoSidedP } from '#lib/domain/statistics/distributions/student-t.ts';
import { mean } from '#lib/domain/statistics/numerics/sum.ts';
import { byArm, type TeamPanel } from './team-panel.ts';
import { type WelchTest, welchTest } from './welch-test.ts';

export interface DifferenceInDifferences extends WelchTest {
  readonly teams: number;
  readonly treatedTeams: number;
  readonly meanBefore: { readonly treated: number; readonly control: number };
  readonly meanAfter: { readonly treated: number; readonly control: number };
  /** The same standard error with Bell & McCaffrey's degrees of freedom. */
  readonly bellMcCaffrey: { readonly df: number; readonly p: number } | null;
}

export function differenceInDifferences(
  panel: TeamPanel,
  confidence = 0.95,
): DifferenceInDifferences {
  const { treated, control } = byArm(panel, ({ change }) => change);
  const before = byArm(panel, ({ meanBefore }) => meanBefore);
  const after = byArm(panel, ({ meanAfter }) => meanAfter);
  const welch = welchTest(treated, control, confidence);
  const df = bellMcCaffreyDf(treated.length, control.length);
  return {
    ...welch,
    teams: panel.teams.length,
    treatedTeams: treated.length,
    meanBefore: { treated: mean(before.treated), control: mean(before.control) },
    meanAfter: { treated: mean(after.treated), control: mean(after.control) },
    bellMcCaffrey: welch.t === null ? null : { df, p: tTwoSidedP(welch.t, df) },
  };
}

/** Satterthwaite's df of the HC2 variance when both arms vary alike (n - 2 for equal arms). */
export function bellMcCaffreyDf(n1: number, n2: number): number {
  const spread = 1 / (n1 * n1 * (n1 - 1)) + 1 / (n2 * n2 * (n2 - 1));
  return (1 / n1 + 1 / n2) ** 2 / spread;
}
