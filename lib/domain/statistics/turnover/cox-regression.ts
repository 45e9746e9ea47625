/**
 * Hazard ratio of the treated arm (Cox 1972), ties by Efron's method, with a standard error that
 * respects teams (Lin & Wei 1989), as `survival::coxph(…, cluster = team)`. Secondary: show the
 * difference of retention first.
 */
import { zOf } from '#lib/domain/statistics/distributions/normal.ts';
import { leavingTimes, type Person, riskTable } from './roster.ts';

export interface CoxRegression {
  readonly logHazardRatio: number;
  readonly se: number;
  readonly hazardRatio: number;
  readonly lower: number;
  readonly upper: number;
  /** Standard error over teams; null with a single team. */
  readonly robustSe: number | null;
}

interface RiskSet {
  readonly time: number;
  readonly control: number;
  readonly treated: number;
  readonly controlLeft: number;
  readonly treatedLeft: number;
}

/** Null when not estimable: in no shared risk set did somebody leave in each of the arms. */
export function coxRegression(people: readonly Person[], confidence = 0.95): CoxRegression | null {
  const times = leavingTimes(people);
  const ofArm = (treated: boolean) =>
    riskTable(
      people.filter((person) => person.treated === treated),
      times,
    );
  const control = ofArm(false);
  const sets = ofArm(true).map(
    ({ time, atRisk, left }, i): RiskSet => ({
      time,
      treated: atRisk,
      treatedLeft: left,
      control: control[i]?.atRisk ?? 0,
      controlLeft: control[i]?.left ?? 0,
    }),
  );
  const shared = sets.filter((set) => set.control > 0 && set.treated > 0);
  const bothLeave =
    shared.some(({ treatedLeft }) => treatedLeft > 0) &&
    shared.some(({ controlLeft }) => controlLeft > 0);
  if (!bothLeave) return null;
  const beta = maximise(shared);
  const se = 1 / Math.sqrt(informationAt(shared, beta));
  const half = zOf(confidence) * se;
  return {
    logHazardRatio: beta,
    se,
    hazardRatio: Math.exp(beta),
    lower: Math.exp(beta - half),
    upper: Math.exp(beta + half),
    robustSe: robustSe(people, sets, beta, se),
  };
}

/** For each of the tied leavers of a set (Efron): the treated share of the risk, and the total risk. */
function efronSteps(set: RiskSet, ratio: number): { share: number; risk: number; gone: number }[] {
  const leavers = set.treatedLeft + set.controlLeft;
  return Array.from({ length: leavers }, (_, step) => {
    const gone = step / leavers;
    const treated = ratio * (set.treated - gone * set.treatedLeft);
    const risk = treated + set.control - gone * set.controlLeft;
    return { share: treated / risk, risk, gone };
  });
}

function scoreAt(sets: readonly RiskSet[], beta: number): number {
  const ratio = Math.exp(beta);
  return sets.reduce(
    (sum, set) =>
      sum + set.treatedLeft - efronSteps(set, ratio).reduce((all, { share }) => all + share, 0),
    0,
  );
}

function informationAt(sets: readonly RiskSet[], beta: number): number {
  const ratio = Math.exp(beta);
  return sets.reduce(
    (sum, set) =>
      sum + efronSteps(set, ratio).reduce((all, { share }) => all + share * (1 - share), 0),
    0,
  );
}

/** The score falls in beta: bracket its root, then Newton held by bisection. */
function maximise(sets: readonly RiskSet[]): number {
  let low = -1;
  let high = 1;
  while (scoreAt(sets, low) < 0 && low > -700) low *= 2;
  while (scoreAt(sets, high) > 0 && high < 700) high *= 2;
  let beta = 0;
  for (let step = 0; step < 200; step += 1) {
    const score = scoreAt(sets, beta);
    if (score > 0) low = beta;
    else high = beta;
    const newton = beta + score / informationAt(sets, beta);
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    if (Math.abs(next - beta) < 1e-14 * (1 + Math.abs(beta))) return next;
    beta = next;
  }
  return beta;
}

/** Sum of the score residuals over teams (dfbeta), squared. */
function robustSe(
  people: readonly Person[],
  sets: readonly RiskSet[],
  beta: number,
  se: number,
): number | null {
  const ratio = Math.exp(beta);
  const moments = sets.map((set) => {
    const steps = efronSteps(set, ratio);
    const average = (of: (step: (typeof steps)[number]) => number) =>
      steps.reduce((sum, step) => sum + of(step), 0);
    return {
      time: set.time,
      share: average(({ share }) => share) / steps.length,
      // Hazard, and hazard times share, for somebody who stays and for somebody who leaves now.
      hazard: average(({ risk }) => 1 / risk),
      hazardShare: average(({ risk, share }) => share / risk),
      hazardLeaver: average(({ risk, gone }) => (1 - gone) / risk),
      hazardShareLeaver: average(({ risk, share, gone }) => ((1 - gone) * share) / risk),
    };
  });
  const teams = new Map<string, number>();
  for (const { entry, time, left, treated, team } of people) {
    const x = Number(treated);
    const risk = treated ? ratio : 1;
    let residual = 0;
    for (const set of moments) {
      if (set.time <= entry) continue;
      if (set.time > time) break;
      if (left && set.time === time) {
        residual += x - set.share - risk * (x * set.hazardLeaver - set.hazardShareLeaver);
      } else {
        residual -= risk * (x * set.hazard - set.hazardShare);
      }
    }
    teams.set(team, (teams.get(team) ?? 0) + residual);
  }
  if (teams.size < 2) return null;
  const squares = [...teams.values()].reduce((sum, value) => sum + value * value, 0);
  return Math.sqrt(squares) * se * se;
}
