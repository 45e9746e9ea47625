/** Question 3: what goes with satisfaction, and how sure that is. */
import { mayShowModel } from '#lib/domain/disclosure/model-release.ts';
import {
  counterExpectations,
  counterTopics,
} from '#lib/domain/statistics/counters/counter-levels.ts';
import type { Counters } from '#lib/domain/statistics/counters/counters.ts';
import { type Coverage, coverage } from '#lib/domain/statistics/counters/coverage.ts';
import type {
  DriverAnalysis,
  Factor,
  FactorTest,
} from '#lib/domain/statistics/drivers/driver-analysis.ts';
import type { ManagerBootstrap } from '#lib/domain/statistics/drivers/manager-bootstrap.ts';
import { mcFaddenShapley } from '#lib/domain/statistics/drivers/mcfadden-shapley.ts';
import {
  type ItemResponse,
  type TippingPoint,
  tippingPoint,
} from '#lib/domain/statistics/drivers/missing-answers.ts';
import { nameDrivers } from '#lib/domain/statistics/drivers/naming-rule.ts';
import { ordinalTable } from '#lib/domain/statistics/drivers/ordinal-table.ts';
import { proportionalOdds } from '#lib/domain/statistics/drivers/proportional-odds.ts';
import {
  averagePredictedShare,
  shareCentredEffects,
} from '#lib/domain/statistics/drivers/proportional-odds-effects.ts';
import type { Interval } from '#lib/domain/statistics/proportions/interval.ts';
import { hiddenScores } from './hidden-scores.ts';

export interface ReleasedFactor {
  readonly factor: Factor;
  /** Adjusted share of the differences, 0 to 1; null = could not be computed; below 0 = not found. */
  readonly importance: number | null;
  /** What it adds when it comes first and when it comes last. */
  readonly first: number;
  readonly last: number;
  readonly test: FactorTest;
  /** Counts as a driver by the naming rule; null until the bootstrap is there. */
  readonly counts: boolean | null;
}

export interface ReleasedItem {
  readonly factor: Factor;
  readonly id: string;
  readonly n: number | null;
  /** Mean minus the overall mean, in score points. */
  readonly deviation: number | null;
  readonly contribution: number | null;
  readonly interval: Interval | null;
  /** On the ordinal scale: log-odds of a better score against the average rating … */
  readonly logOdds: number | null;
  /** … and the share of 4 and 5 that it predicts, the other factor as it is in the data. */
  readonly topTwo: number | null;
  /** 90 % rank interval among all items. */
  readonly rank: readonly [number, number] | null;
  readonly named: boolean;
}

export interface ReleasedDrivers {
  readonly ratings: number;
  readonly sessions: number;
  readonly managers: number;
  readonly meanScore: number;
  /** What topic and expected response explain together, within managers (adjusted), 0 to 1. */
  readonly explained: number | null;
  readonly factors: readonly ReleasedFactor[];
  /** Which factor matters more, when that is sure. */
  readonly larger: Factor | null;
  readonly items: readonly ReleasedItem[];
  readonly coverage: Coverage;
  /** Does the proportional-odds model put the factors in the same order; null = not estimable. */
  readonly ordinalAgrees: boolean | null;
  /** Of the expected responses; null when everything was rated. */
  readonly tipping: TippingPoint | null;
  /** Samples of the bootstrap; null = not yet. */
  readonly replicates: number | null;
}

/** Index of the first score that is a good one: 4 of 5. */
const GOOD = 3;

/** Null where too few people stand behind a model. `sampled` comes later: without it nothing is named. */
export function releasedDrivers(
  counters: Counters,
  analysis: DriverAnalysis,
  sampled: ManagerBootstrap | null,
  k: number,
  parts: readonly Counters[] = [],
): ReleasedDrivers | null {
  const { within, tests, items, ratings, managers, mean } = analysis;
  if (!mayShowModel(ratings, managers, k)) return null;
  const naming = sampled && nameDrivers(analysis, sampled);
  const hidden = (['topic', 'expectation'] as const).flatMap((factor) =>
    hiddenScores(counters, factor, k, parts),
  );
  const ordinal = ordinalItems(counters);
  const ids = [...counterTopics, ...counterExpectations].map(({ id }) => id);
  return {
    ratings,
    sessions: counters.sessions,
    managers,
    meanScore: mean,
    explained: within?.adjusted ? within.adjusted.topic + within.adjusted.expectation : null,
    factors: (['expectation', 'topic'] as const).map((factor) => ({
      factor,
      importance: within?.adjusted?.[factor] ?? null,
      first: within?.first[factor] ?? 0,
      last: within?.last[factor] ?? 0,
      test: tests[factor],
      counts: naming ? naming.drivers.includes(factor) : null,
    })),
    larger: naming?.larger ?? null,
    items: items.map((item, index): ReleasedItem => {
      const { factor, n, deviation, contribution } = item;
      const id = ids[index] ?? '';
      const shown = !hidden[index] && n > 0;
      const drawn = shown ? sampled?.items[index] : undefined;
      return {
        factor,
        id,
        n: shown ? n : null,
        deviation: shown ? deviation : null,
        contribution: shown && within ? contribution : null,
        interval: drawn ? { lower: drawn.lower, upper: drawn.upper } : null,
        logOdds: shown ? (ordinal?.[index]?.logOdds ?? null) : null,
        topTwo: shown ? (ordinal?.[index]?.topTwo ?? null) : null,
        rank: drawn ? drawn.rank : null,
        named: shown && (naming?.named.includes(index) ?? false),
      };
    }),
    coverage: coverage(counters, k),
    ordinalAgrees: ordinalAgrees(counters, analysis),
    tipping: tippingOf(counters, hidden.slice(counterTopics.length)),
    replicates: sampled?.replicates ?? null,
  };
}

/** Topics, then expected responses; null where no finite estimate exists. */
function ordinalItems({ table }: Counters) {
  const cells = ordinalTable(table);
  const result = proportionalOdds(cells);
  if (result.status !== 'ok') return null;
  return [0, 1].flatMap((factor) => {
    const topTwo = averagePredictedShare(cells, result.fit, factor, GOOD);
    return shareCentredEffects(cells, result.fit, factor).map(({ estimate }, level) => {
      return { logOdds: estimate, topTwo: topTwo[level] ?? null };
    });
  });
}

function ordinalAgrees({ table }: Counters, { within }: DriverAnalysis): boolean | null {
  const ordinal = mcFaddenShapley(ordinalTable(table))?.adjusted;
  const linear = within?.adjusted;
  if (!ordinal || !linear) return null;
  const [topic = 0, expectation = 0] = ordinal;
  return expectation > topic === linear.expectation > linear.topic;
}

function tippingOf(counters: Counters, hidden: readonly boolean[]): TippingPoint | null {
  if (counters.ratings === counters.sessions) return null;
  const responses = counters.expectationSessions.map((perManager, level): ItemResponse => {
    const sessions = perManager.reduce((a, b) => a + b, 0);
    const scores = [1, 2, 3, 4, 5].map((score) =>
      counters.table.reduce((sum, row) => sum + (row[level]?.[score - 1] ?? 0), 0),
    );
    const rated = scores.reduce((a, b) => a + b, 0);
    const mean = rated > 0 ? scores.reduce((a, n, i) => a + n * (i + 1), 0) / rated : 0;
    return { sessions, responseRate: sessions > 0 ? rated / sessions : 0, mean };
  });
  // An item without answers has no mean to move.
  if (!responses.every(({ responseRate }) => responseRate > 0)) return null;
  const { everywhere, perItem } = tippingPoint(responses);
  return { everywhere, perItem: perItem.map((delta, level) => (hidden[level] ? null : delta)) };
}
