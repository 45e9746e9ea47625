/** The difference of the arms month by month, each team measured against its own mean before the start. */
import { byArm, type TeamPanel } from './team-panel.ts';
import { type WelchTest, welchTest } from './welch-test.ts';

export interface EventStudyMonth extends WelchTest {
  readonly month: number;
}

/** Pointwise intervals; months before the start show what differed already. */
export function eventStudy(panel: TeamPanel, confidence = 0.95): EventStudyMonth[] {
  return panel.months.flatMap((month) => {
    const present = { teams: panel.teams.filter(({ values }) => values.has(month)) };
    const { treated, control } = byArm(
      present,
      ({ values, meanBefore }) => (values.get(month) ?? Number.NaN) - meanBefore,
    );
    if (treated.length === 0 || control.length === 0) return [];
    return [{ month, ...welchTest(treated, control, confidence) }];
  });
}
