/** Does one team make the effect: the estimate without each team in turn. */
import { mean } from '#lib/domain/statistics/numerics/sum.ts';
import { byArm, type TeamPanel } from './team-panel.ts';

export interface LeaveOneOut {
  readonly smallest: number;
  readonly largest: number;
  readonly without: readonly { readonly team: string; readonly estimate: number }[];
}

/** Null with fewer than two teams in an arm. */
export function leaveOneOut({ teams }: TeamPanel): LeaveOneOut | null {
  const { treated, control } = byArm({ teams }, ({ change }) => change);
  if (treated.length < 2 || control.length < 2) return null;
  const without = teams.map(({ team }) => {
    const arms = byArm(
      { teams: teams.filter((other) => other.team !== team) },
      ({ change }) => change,
    );
    return { team, estimate: mean(arms.treated) - mean(arms.control) };
  });
  const estimates = without.map(({ estimate }) => estimate);
  return { smallest: Math.min(...estimates), largest: Math.max(...estimates), without };
}
