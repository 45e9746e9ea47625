/** Everything about sales: from monthly sales per team to a verdict in three states. */
import { quantileOfSorted } from '#lib/domain/statistics/numerics/quantile.ts';
import type { Random } from '#lib/domain/statistics/numerics/seeded-random.ts';
import {
  type DifferenceInDifferences,
  differenceInDifferences,
} from './difference-in-differences.ts';
import { type EventStudyMonth, eventStudy } from './event-study.ts';
import { type ExplainingAway, explainingAway } from './explaining-away.ts';
import { type IndexPanel, indexPanel } from './index-panel.ts';
import { type LeaveOneOut, leaveOneOut } from './leave-one-out.ts';
import { type PermutationTest, permutationTest } from './permutation-test.ts';
import { placeboTest, postStartGap, preStartGap } from './pre-start-checks.ts';
import { byArm, type TeamMonth } from './team-panel.ts';
import type { WelchTest } from './welch-test.ts';

export type EffectVerdict =
  | { readonly state: 'difference' | 'unclear' }
  | { readonly state: 'assumption-failed'; readonly reasons: readonly AssumptionFailure[] };

/** `one-team-decides`: without one team that is unlike the others the estimate at least halves. */
export type AssumptionFailure =
  | 'few-teams'
  | 'gap-before-start'
  | 'trend-before-start'
  | 'one-team-decides';

export interface SalesEffect {
  readonly panel: IndexPanel;
  readonly did: DifferenceInDifferences;
  readonly permutation: PermutationTest | null;
  readonly study: readonly EventStudyMonth[];
  readonly placebo: WelchTest | null;
  readonly gapBefore: WelchTest | null;
  readonly gapAfter: WelchTest | null;
  readonly withoutOne: LeaveOneOut | null;
  readonly explainedBy: ExplainingAway | null;
  readonly verdict: EffectVerdict;
}

/** Null when an arm has no team with an index on both sides of the start. */
export function salesEffect(sales: Iterable<TeamMonth>, random: Random): SalesEffect | null {
  const panel = indexPanel(sales);
  const { treated, control } = byArm(panel, ({ change }) => change);
  if (treated.length === 0 || control.length === 0) return null;
  const did = differenceInDifferences(panel);
  const study = eventStudy(panel);
  const parts = {
    panel,
    did,
    study,
    permutation: permutationTest(treated, control, random),
    placebo: placeboTest(panel),
    gapBefore: preStartGap(panel),
    gapAfter: postStartGap(panel),
    withoutOne: leaveOneOut(panel),
    explainedBy: explainingAway(did, study),
  };
  return { ...parts, verdict: verdictOf(parts, Math.min(treated.length, control.length)) };
}

/** Fewer than four teams in an arm can't reach p < .05 by permutation. */
const FEWEST_TEAMS = 4;

function verdictOf(parts: Omit<SalesEffect, 'verdict'>, smallestArm: number): EffectVerdict {
  const { permutation, placebo, gapBefore } = parts;
  const reasons: AssumptionFailure[] = [];
  if (smallestArm < FEWEST_TEAMS) reasons.push('few-teams');
  if ((gapBefore?.p ?? 1) < 0.05) reasons.push('gap-before-start');
  if ((placebo?.p ?? 1) < 0.05) reasons.push('trend-before-start');
  if (oneTeamDecides(parts)) reasons.push('one-team-decides');
  if (reasons.length > 0) return { state: 'assumption-failed', reasons };
  return { state: (permutation?.pStudentized ?? 1) < 0.05 ? 'difference' : 'unclear' };
}

/** A team this many robust standard deviations from the median of its arm is not like the others. */
const FAR = 6;

/** Without one team, far from its arm, less than half of the estimate is left. */
function oneTeamDecides({ panel, did, withoutOne }: Omit<SalesEffect, 'verdict'>): boolean {
  const arms = byArm(panel, ({ change }) => change);
  return panel.teams.some(({ team, treated, change }) => {
    const arm = treated ? arms.treated : arms.control;
    const middle = median(arm);
    const spread = 1.4826 * median(arm.map((other) => Math.abs(other - middle)));
    const without = withoutOne?.without.find((one) => one.team === team)?.estimate;
    const left = (without ?? did.estimate) * Math.sign(did.estimate);
    return Math.abs(change - middle) > FAR * spread && left < Math.abs(did.estimate) / 2;
  });
}

function median(values: readonly number[]): number {
  return quantileOfSorted(
    [...values].sort((one, other) => one - other),
    0.5,
  );
}
