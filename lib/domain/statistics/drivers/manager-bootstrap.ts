/**
 * How sure is the ranking: managers are drawn with replacement, everything is computed again.
 * Percentile intervals, wider with few managers, P(in top 3), rank intervals (Goldstein &
 * Spiegelhalter 1996).
 */
import { quantileOfSorted } from '#lib/domain/statistics/numerics/quantile.ts';
import { type Random, resample } from '#lib/domain/statistics/numerics/seeded-random.ts';
import { tailOfSamples } from './few-managers.ts';
import { levelContributions } from './level-contributions.ts';
import { lmg, type TwoFactors } from './lmg.ts';
import { nestedFits } from './nested-fits.ts';
import type { WithinStatistics } from './within-statistics.ts';

export interface ItemUncertainty {
  /** Limits of the contribution c_j, 95 %. */
  readonly lower: number;
  readonly upper: number;
  readonly probabilityTop3: number;
  readonly probabilityFirst: number;
  /** Ranks, 1 = largest contribution, 90 %. */
  readonly rank: readonly [best: number, worst: number];
  /** Every sample's contribution, ascending. */
  readonly contributions: Float64Array;
  /** Every sample's rank, ascending. */
  readonly ranks: Float64Array;
}

export interface ManagerBootstrap {
  readonly replicates: number;
  /** Topics, then expected responses. */
  readonly items: readonly ItemUncertainty[];
  /** How often expected response had the larger importance: of adjusted LMG, which is what counts … */
  readonly probabilityExpectationLarger: number;
  /** … and of LMG as it is, which favours the factor with more levels. */
  readonly probabilityExpectationLargerRaw: number;
}

/** `onProgress` is told the number of samples done, about every twentieth part. */
export function managerBootstrap(
  statistics: WithinStatistics,
  replicates: number,
  random: Random,
  onProgress?: (done: number) => void,
): ManagerBootstrap {
  const { columns, cells } = statistics;
  const contributions = Array.from({ length: columns }, () => new Float64Array(replicates));
  const ranks = Array.from({ length: columns }, () => new Float64Array(replicates));
  let larger = 0;
  let largerRaw = 0;
  const every = Math.max(1, Math.floor(replicates / 20));
  for (let r = 0; r < replicates; r += 1) {
    const weights = resample(cells.groups, random);
    const fits = nestedFits(statistics, weights);
    const importance = lmg(fits);
    // A sample in which everybody gives one score has nothing to explain.
    const sample = importance
      ? levelContributions(statistics, fits, weights)
      : new Float64Array(columns);
    if (expectationLarger(importance?.adjusted)) larger += 1;
    if (expectationLarger(importance?.lmg)) largerRaw += 1;
    for (let item = 0; item < columns; item += 1) {
      const own = sample[item] ?? 0;
      (contributions[item] as Float64Array)[r] = own;
      // Ties take the worse rank: what is never chosen is not among the first.
      let rank = 0;
      for (const other of sample) if (other >= own) rank += 1;
      (ranks[item] as Float64Array)[r] = rank;
    }
    if ((r + 1) % every === 0) onProgress?.(r + 1);
  }
  const managers = statistics.n.filter((n) => n > 0).length;
  const items = contributions.map((drawn, item) =>
    summarise(drawn.sort(), (ranks[item] as Float64Array).sort(), managers),
  );
  return {
    replicates,
    items,
    probabilityExpectationLarger: larger / replicates,
    probabilityExpectationLargerRaw: largerRaw / replicates,
  };
}

const expectationLarger = (importance: TwoFactors | null | undefined) =>
  importance ? importance.expectation > importance.topic : false;

function summarise(
  contributions: Float64Array,
  ranks: Float64Array,
  managers: number,
): ItemUncertainty {
  const outside = tailOfSamples(0.025, managers);
  const outsideRank = tailOfSamples(0.05, managers);
  const shareUpTo = (rank: number) => ranks.filter((value) => value <= rank).length / ranks.length;
  return {
    contributions,
    ranks,
    lower: quantileOfSorted(contributions, outside),
    upper: quantileOfSorted(contributions, 1 - outside),
    probabilityTop3: shareUpTo(3),
    probabilityFirst: shareUpTo(1),
    rank: [
      Math.floor(quantileOfSorted(ranks, outsideRank)),
      Math.ceil(quantileOfSorted(ranks, 1 - outsideRank)),
    ],
  };
}
