/**
 * The REML criterion of score = η_item + a_manager + d_manager,item + ε in closed form, from cell
 * counts, means and the sum of squares within cells; the residual variance is profiled out
 * (Bates, Mächler, Bolker & Walker 2015, the criterion of `lme4::lmer(REML = TRUE)`).
 */
import { factorise, logDeterminant, solve } from '#lib/domain/statistics/numerics/cholesky.ts';
import type { ManagerCells } from './manager-cells.ts';

export interface RestrictedLikelihood {
  /** -2 log restricted likelihood, constants included. */
  readonly deviance: number;
  readonly residualVariance: number;
  /** η per item; NaN for items without ratings. */
  readonly fixed: Float64Array;
}

/** Variances of a and d relative to the residual variance. */
export function restrictedLikelihood(
  { cells, items, n, within }: ManagerCells,
  ratioManager: number,
  ratioCell: number,
): RestrictedLikelihood {
  const cross = new Float64Array(items * items);
  const products = new Float64Array(items);
  let logV = 0;
  let squares = 0;
  // One manager after the other: V = diag(v) + ratioManager·11', inverted by Sherman & Morrison.
  for (let from = 0; from < cells.length; ) {
    let to = from;
    let total = 0;
    let weighted = 0;
    while (to < cells.length && cells[to]?.manager === cells[from]?.manager) {
      const cell = cells[to];
      if (!cell) break;
      const w = 1 / (ratioCell + 1 / cell.n);
      logV -= Math.log(w);
      total += w;
      weighted += w * cell.mean;
      squares += w * cell.mean ** 2;
      cross[cell.item * items + cell.item] = (cross[cell.item * items + cell.item] ?? 0) + w;
      products[cell.item] = (products[cell.item] ?? 0) + w * cell.mean;
      to += 1;
    }
    const shrink = ratioManager / (1 + ratioManager * total);
    logV += Math.log1p(ratioManager * total);
    squares -= shrink * weighted ** 2;
    for (let i = from; i < to; i += 1) {
      const one = cells[i];
      if (!one) continue;
      const w = 1 / (ratioCell + 1 / one.n);
      products[one.item] = (products[one.item] ?? 0) - shrink * w * weighted;
      for (let j = from; j < to; j += 1) {
        const other = cells[j];
        if (!other) continue;
        const key = one.item * items + other.item;
        cross[key] = (cross[key] ?? 0) - (shrink * w) / (ratioCell + 1 / other.n);
      }
    }
    from = to;
  }
  // log|V| of the means against that of single ratings: the cells' own 1/n.
  const logSizes = cells.reduce((sum, cell) => sum + Math.log(cell.n), 0);
  const factor = factorise(cross, items);
  const fixed = solve(factor, products);
  const explained = fixed.reduce((sum, eta, i) => sum + eta * (products[i] ?? 0), 0);
  const degrees = n - factor.rank;
  const residualVariance = Math.max(0, within + squares - explained) / degrees;
  return {
    deviance:
      degrees * (1 + Math.log(2 * Math.PI * residualVariance)) +
      logV +
      logSizes +
      logDeterminant(factor),
    residualVariance,
    fixed: fixed.map((eta, i) => (factor.kept[i] === 1 ? eta : Number.NaN)),
  };
}
