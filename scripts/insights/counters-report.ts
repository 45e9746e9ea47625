/** The whole analysis of a counters file as one JSON object, with the field names of the vector files. */
import { mayShowModel } from '#lib/domain/disclosure/model-release.ts';
import {
  type CounterLevel,
  counterExpectations,
  counterTopics,
} from '#lib/domain/statistics/counters/counter-levels.ts';
import type { Counters } from '#lib/domain/statistics/counters/counters.ts';
import { coverage } from '#lib/domain/statistics/counters/coverage.ts';
import { analyseDrivers } from '#lib/domain/statistics/drivers/driver-analysis.ts';
import type { TwoFactors } from '#lib/domain/statistics/drivers/lmg.ts';
import { managerBootstrap } from '#lib/domain/statistics/drivers/manager-bootstrap.ts';
import { mcFaddenShapley } from '#lib/domain/statistics/drivers/mcfadden-shapley.ts';
import { type NamedDrivers, nameDrivers } from '#lib/domain/statistics/drivers/naming-rule.ts';
import { ordinalTable } from '#lib/domain/statistics/drivers/ordinal-table.ts';
import { randomStream } from '#lib/domain/statistics/numerics/seeded-random.ts';
import { shareEstimate } from '#lib/domain/statistics/proportions/share-estimate.ts';
import { areasReport } from './areas-report.ts';

export interface ReportOptions {
  readonly seed: number;
  readonly replicates: number;
  /** Threshold of the coverage. */
  readonly k: number;
}

/** Stream of the manager bootstrap's draws. */
const BOOTSTRAP_STREAM = 50;

export function countersReport(counters: Counters, { seed, replicates, k }: ReportOptions) {
  const analysis = analyseDrivers(counters.cells);
  const { within, withoutManagers, tests, items } = analysis;
  const random = randomStream(seed, BOOTSTRAP_STREAM);
  const sampled = managerBootstrap(analysis.statistics, replicates, random);
  const found = nameDrivers(analysis, sampled);
  // As on the page: of fewer managers nothing is said, however sure their few samples look.
  const enough = mayShowModel(counters.ratings, analysis.managers, k);
  const none: NamedDrivers = { ...found, drivers: [], larger: null, named: [] };
  const { drivers, larger, ranking, named } = enough ? found : none;
  const levels = [...counterTopics, ...counterExpectations];
  const nameOf = (index: number) => levels[index]?.name ?? '';
  const ordinal = mcFaddenShapley(ordinalTable(counters.table));
  const twoFactors = ([topic = 0, expectation = 0]: readonly number[]) => ({ topic, expectation });
  return {
    sessions: counters.sessions,
    ratings: counters.ratings,
    managers: counters.managers.length,
    months: counters.months.length,
    mean_score: analysis.mean,
    shares: {
      topic: sharesOf(counterTopics, counters.topicSessions),
      expectation: sharesOf(counterExpectations, counters.expectationSessions),
    },
    factors: {
      /** Which matters more: 'expectation', 'topic', or null when nothing can be said. */
      larger,
      /** Both factors, the more important first; null when neither counts. */
      factor_order: drivers.length > 0 ? orderOf(within?.adjusted ?? null) : null,
      /** Those that count (naming rule). */
      drivers,
      within_manager_r2: within?.r2 ?? null,
      within_manager_lmg: within?.lmg ?? null,
      within_manager_lmg_adjusted: within?.adjusted ?? null,
      first: within?.first ?? null,
      last: within?.last ?? null,
      lmg: withoutManagers?.lmg ?? null,
      lmg_adjusted: withoutManagers?.adjusted ?? null,
      tests,
      prob_expectation_gt_topic: sampled.probabilityExpectationLarger,
      proportional_odds: ordinal && {
        mcfadden_shapley: { total: ordinal.total, ...twoFactors(ordinal.raw) },
        mcfadden_adjusted_shapley: twoFactors(ordinal.adjusted),
        larger: drivers.length > 0 ? largerOf(twoFactors(ordinal.adjusted)) : null,
      },
    },
    ranking: ranking.map(nameOf),
    items: ranking.map((index, position) => {
      const item = items[index];
      const uncertainty = sampled.items[index];
      return {
        name: nameOf(index),
        id: levels[index]?.id,
        factor: item?.factor,
        rank: position + 1,
        n: item?.n,
        mean: item?.mean,
        deviation: item?.deviation,
        level_contribution_within: item?.contribution,
        lower95: uncertainty?.lower,
        upper95: uncertainty?.upper,
        prob_in_top3: uncertainty?.probabilityTop3,
        prob_rank1: uncertainty?.probabilityFirst,
        rank_interval90: uncertainty?.rank,
        named: named.includes(index),
      };
    }),
    named_items: named.map(nameOf),
    coverage: coverage(counters, k),
    areas: areasReport(counters),
    bootstrap: { replicates, seed },
  };
}

const largerOf = ({ topic, expectation }: TwoFactors) =>
  expectation > topic ? 'expectation' : 'topic';

function orderOf(adjusted: TwoFactors | null): (keyof TwoFactors)[] {
  const topicFirst = adjusted !== null && adjusted.topic > adjusted.expectation;
  return topicFirst ? ['topic', 'expectation'] : ['expectation', 'topic'];
}

function sharesOf(
  levels: readonly CounterLevel<string>[],
  sessions: readonly (readonly number[])[],
) {
  const perManager = (sessions[0] ?? []).map((_, manager) =>
    sessions.reduce((sum, counts) => sum + (counts[manager] ?? 0), 0),
  );
  return levels.map(({ name, id }, level) => {
    const estimate = shareEstimate(sessions[level] ?? [], perManager);
    const { count, share, lower, upper, effectiveN, designEffect, method } = estimate;
    return {
      name,
      id,
      n: count,
      share,
      lower,
      upper,
      n_eff: effectiveN,
      deff: designEffect,
      method,
    };
  });
}
