/**
 * A manager's strong and weak areas: score = η_item + a_manager + d_manager,item + ε, variances by
 * REML over the whole company, effects as best linear unbiased predictions (shrunk), as
 * `lme4::lmer(score ~ 0 + e + (1|g) + (1|g:e))`. d > 0: better than this manager's own level and
 * than what this expectation usually gets.
 */
import { normalCdf } from '#lib/domain/statistics/distributions/normal.ts';
import { minimise } from '#lib/domain/statistics/numerics/nelder-mead.ts';
import type { ManagerCell, ManagerCells } from './manager-cells.ts';
import { restrictedLikelihood } from './restricted-likelihood.ts';

export interface ManagerEffect {
  readonly manager: number;
  /** In score points. */
  readonly effect: number;
  /** Posterior standard deviation, the fixed effects taken as known. */
  readonly sd: number;
}

export interface CellEffect extends ManagerCell {
  readonly effect: number;
  readonly sd: number;
  /** P(d > 0); null when managers don't differ by item at all. */
  readonly probabilityPositive: number | null;
}

export interface ManagerByItemEffects {
  readonly sdManager: number;
  readonly sdManagerByItem: number;
  readonly sdResidual: number;
  /** -2 log restricted likelihood. */
  readonly deviance: number;
  /** True when one of the two variances is 0. */
  readonly singular: boolean;
  /** η per item; null for items without ratings. */
  readonly fixed: readonly (number | null)[];
  readonly managers: readonly ManagerEffect[];
  readonly cells: readonly CellEffect[];
}

/** As lme4's `isSingular`: a standard deviation below this share of the residual one is 0. */
const SINGULAR = 1e-4;

/** Null where the variances can't be told apart: one manager, or never two ratings in a cell. */
export function managerByItemEffects(data: ManagerCells): ManagerByItemEffects | null {
  const managers = new Set(data.cells.map(({ manager }) => manager)).size;
  if (managers < 2 || data.n <= data.cells.length || !(data.within > 0)) return null;
  const [manager, cell] = bestRatios(data);
  const { deviance, residualVariance, fixed } = restrictedLikelihood(data, manager ** 2, cell ** 2);
  const s2 = residualVariance;
  const effects = predict(data, fixed, s2 * manager ** 2, s2 * cell ** 2, s2);
  return {
    sdManager: manager * Math.sqrt(s2),
    sdManagerByItem: cell * Math.sqrt(s2),
    sdResidual: Math.sqrt(s2),
    deviance,
    singular: manager === 0 || cell === 0,
    fixed: Array.from(fixed, (eta) => (Number.isNaN(eta) ? null : eta)),
    ...effects,
  };
}

/** Relative standard deviations at the least deviance; the criterion is even in both. */
function bestRatios(data: ManagerCells): [manager: number, cell: number] {
  const objective = ([a = 0, d = 0]: readonly number[]) =>
    restrictedLikelihood(data, a * a, d * d).deviance;
  const grid = [0, 0.1, 0.3, 1, 3];
  const starts = grid
    .flatMap((a) => grid.map((d) => [a, d]))
    .map((point) => ({ point, value: objective(point) }))
    .sort((one, other) => one.value - other.value)
    .slice(0, 2);
  const [best] = starts
    .map(({ point }) => minimise(objective, point, 0.15))
    .sort((one, other) => one.value - other.value);
  const [a = 0, d = 0] = (best?.point ?? []).map(Math.abs);
  return [a < SINGULAR ? 0 : a, d < SINGULAR ? 0 : d];
}

function predict(
  { cells }: ManagerCells,
  fixed: Float64Array,
  varianceManager: number,
  varianceCell: number,
  residual: number,
): { managers: ManagerEffect[]; cells: CellEffect[] } {
  const sums = new Map<number, { w: number; wr: number }>();
  const weightOf = ({ n }: ManagerCell) => 1 / (varianceCell + residual / n);
  for (const cell of cells) {
    const w = weightOf(cell);
    const sum = sums.get(cell.manager) ?? { w: 0, wr: 0 };
    sum.w += w;
    sum.wr += w * (cell.mean - (fixed[cell.item] ?? 0));
    sums.set(cell.manager, sum);
  }
  const managers = [...sums].map(([manager, { w, wr }]) => {
    const scale = varianceManager / (1 + varianceManager * w);
    return { manager, effect: scale * wr, sd: Math.sqrt(scale) };
  });
  const byManager = new Map(managers.map((effect) => [effect.manager, effect]));
  return {
    managers,
    cells: cells.map((cell) => {
      const { effect: a = 0, sd: sdA = 0 } = byManager.get(cell.manager) ?? {};
      const pull = varianceCell * weightOf(cell);
      const effect = pull > 0 ? pull * (cell.mean - (fixed[cell.item] ?? 0) - a) : 0;
      const sd = Math.sqrt(Math.max(0, varianceCell * (1 - pull) + (pull * sdA) ** 2));
      return {
        ...cell,
        effect,
        sd,
        probabilityPositive: sd > 0 ? normalCdf(effect / sd) : null,
      };
    }),
  };
}
