/**
 * Which factor matters more: the Shapley value of R² (LMG: Lindeman, Merenda & Gold 1980) of topic
 * and expected response with the manager always in the model. Without managers (one group) it is
 * `relaimpo::calc.relimp(type = "lmg")` with grouped dummies.
 */
import type { Nested, NestedFits } from './nested-fits.ts';

/** One value for each of the two factors, as shares of the variance of the score. */
export interface TwoFactors<T = number> {
  readonly topic: T;
  readonly expectation: T;
}

export interface FactorImportance {
  readonly r2: Nested<number>;
  readonly adjustedR2: Nested<number | null>;
  /** Shapley values of R²; they add up to R²_GTE - R²_G. */
  readonly lmg: TwoFactors;
  /** Shapley values of adjusted R²; may be negative; null without degrees of freedom left. */
  readonly adjusted: TwoFactors | null;
  /** What the factor adds when it comes first and when it comes last: a range, not an interval. */
  readonly first: TwoFactors;
  readonly last: TwoFactors;
}

function shapley({ g, gt, ge, gte }: Nested<number>): TwoFactors {
  return { topic: (gt - g + gte - ge) / 2, expectation: (ge - g + gte - gt) / 2 };
}

/** Null when all scores are equal: there is nothing to explain. */
export function lmg({ n, sst, r2, parameters }: NestedFits): FactorImportance | null {
  if (!(sst > 1e-12 * n)) return null;
  const adjust = (value: number, p: number) =>
    n > p ? 1 - ((1 - value) * (n - 1)) / (n - p) : null;
  const adjustedR2 = {
    g: adjust(r2.g, parameters.g),
    gt: adjust(r2.gt, parameters.gt),
    ge: adjust(r2.ge, parameters.ge),
    gte: adjust(r2.gte, parameters.gte),
  };
  const { g, gt, ge, gte } = adjustedR2;
  const complete = g !== null && gt !== null && ge !== null && gte !== null;
  return {
    r2,
    adjustedR2,
    lmg: shapley(r2),
    adjusted: complete ? shapley({ g, gt, ge, gte }) : null,
    first: { topic: r2.gt - r2.g, expectation: r2.ge - r2.g },
    last: { topic: r2.gte - r2.ge, expectation: r2.gte - r2.gt },
  };
}

/** LMG of three players: the manager is one of them (R² of every subset; `t`, `e`, `te` without it). */
export function threePlayerLmg(
  { g, gt, ge, gte }: Nested<number>,
  { gt: t, ge: e, gte: te }: Nested<number>,
): TwoFactors & { group: number } {
  const share = (alone: number, one: number, other: number, last: number) =>
    alone / 3 + (one + other) / 6 + last / 3;
  return {
    group: share(g, gt - t, ge - e, gte - te),
    topic: share(t, gt - g, te - e, gte - ge),
    expectation: share(e, ge - g, te - t, gte - gt),
  };
}
