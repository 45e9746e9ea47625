/** What is shown of a proportional odds fit: effects against the average rating, not a reference. */
import { logisticBetween } from './cumulative-logit-derivatives.ts';
import { levelShares, type OrdinalTable } from './ordinal-table.ts';
import type { LogitEffect, ProportionalOdds } from './proportional-odds.ts';

export interface CentredEffect extends LogitEffect {
  /** Share of the ratings at this level. */
  readonly share: number;
}

/** β_j - Σ p_j β_j per level of a factor, in logits; null for levels without ratings. */
export function shareCentredEffects(
  table: OrdinalTable,
  fit: ProportionalOdds,
  factor: number,
): CentredEffect[] {
  const shares = levelShares(table, factor);
  const effects = fit.effects[factor] ?? [];
  const mean = effects.reduce(
    (sum, { estimate }, i) => sum + (shares[i] ?? 0) * (estimate ?? 0),
    0,
  );
  return effects.map(({ estimate }, level) => {
    const share = shares[level] ?? 0;
    if (estimate === null) return { share, estimate: null, se: null };
    const weights = fit.effects.map((levels, f) =>
      levels.map((_, l) => (f === factor ? Number(l === level) - (shares[l] ?? 0) : 0)),
    );
    return { share, estimate: estimate - mean, se: fit.seOf(weights) };
  });
}

/**
 * Average predicted share of ratings in category `from` or better for each level of a factor, the
 * other factors as they are in the data (as `marginaleffects::avg_predictions`); null without ratings.
 */
export function averagePredictedShare(
  table: OrdinalTable,
  fit: ProportionalOdds,
  factor: number,
  from: number,
): (number | null)[] {
  const category = table.used.findIndex((score) => score >= from);
  if (category <= 0) return (fit.effects[factor] ?? []).map(() => (category < 0 ? 0 : 1));
  const threshold = fit.thresholds[category - 1]?.estimate ?? 0;
  return (fit.effects[factor] ?? []).map(({ estimate }) => {
    if (estimate === null) return null;
    return table.cells.reduce((sum, { at, counts }) => {
      const n = counts.reduce((a, b) => a + b, 0);
      const others = at.reduce(
        (eta, level, f) => eta + (f === factor ? 0 : (fit.effects[f]?.[level]?.estimate ?? 0)),
        0,
      );
      const above = logisticBetween(threshold - others - estimate, Number.POSITIVE_INFINITY);
      return sum + (n / table.n) * above;
    }, 0);
  });
}
