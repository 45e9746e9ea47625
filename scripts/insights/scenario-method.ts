/** Methods synthetic_scenario and synthetic_small_company: the whole path on data with a known truth. */
import { createHash } from 'node:crypto';
import * as z from 'zod';
import { expectations, topics } from '#lib/domain/example/synthetic-session-spec.ts';
import {
  countersCsv,
  type SyntheticSession,
  syntheticSessions,
} from '#lib/domain/example/synthetic-sessions.ts';
import { analyseDrivers } from '#lib/domain/statistics/drivers/driver-analysis.ts';
import {
  type ManagerBootstrap,
  managerBootstrap,
} from '#lib/domain/statistics/drivers/manager-bootstrap.ts';
import { nameDrivers } from '#lib/domain/statistics/drivers/naming-rule.ts';
import { ratingCells } from '#lib/domain/statistics/drivers/rating-cells.ts';
import { responseMetGaps } from '#lib/domain/statistics/drivers/response-met-gap.ts';
import { quantileOfSorted } from '#lib/domain/statistics/numerics/quantile.ts';
import { randomStream } from '#lib/domain/statistics/numerics/seeded-random.ts';
import type { ToleranceOf } from './compare.ts';
import { type Method, toleranceNamed } from './method.ts';
import { parse, type Tolerance } from './vector-file.ts';

const REPLICATES = 2000;
/** Stream of the manager bootstrap's draws. */
const BOOTSTRAP_STREAM = 50;

const bootstrapSchema = z.looseObject({
  method: z.string().optional(),
  prob_tolerance_abs: z.number(),
  interval_tolerance_rel: z.number(),
  lower95: z.record(z.string(), z.number()),
  upper95: z.record(z.string(), z.number()),
});
const fileSchema = z.looseObject({
  scenario: z.string(),
  seed: z.int(),
  managers: z.int().positive().optional(),
  cluster_bootstrap: bootstrapSchema.optional(),
});

const names = [...topics, ...expectations];
const named = <T>(values: readonly T[]) =>
  Object.fromEntries(names.map((name, i) => [name, values[i]]));

export const syntheticScenario: Method = (file) => {
  const { scenario, seed, cluster_bootstrap: bootstrap, ...rest } = parse(fileSchema, file);
  const { managers } = rest;
  const all = syntheticSessions(scenario, seed);
  const sessions = managers === undefined ? all : all.filter(({ manager }) => manager < managers);
  const { got, sampled } = analyse(sessions);
  const { expected_behaviour: behaviour, ...results } = rest;
  const expected = {
    ...pick(results, Object.keys(got)),
    ...(bootstrap && { cluster_bootstrap: withoutTolerances(bootstrap) }),
    ...(typeof behaviour === 'object' &&
      behaviour && {
        behaviour: pick({ ...behaviour }, Object.keys(got.behaviour)),
      }),
  };
  return { expected, got, toleranceOf: toleranceFor(file.tolerance, bootstrap, sampled) };
};

function analyse(sessions: readonly SyntheticSession[]) {
  const rated = sessions.filter((session) => session.rated);
  const groups = Math.max(...sessions.map(({ manager }) => manager)) + 1;
  const sizes = { groups, topics: topics.length, expectations: expectations.length };
  const cells = ratingCells(
    rated.map(({ manager, ...session }) => ({ ...session, group: manager, n: 1 })),
    sizes,
  );
  const analysis = analyseDrivers(cells);
  const { within, withoutManagers, items, tests } = analysis;
  const sampled = managerBootstrap(
    analysis.statistics,
    REPLICATES,
    randomStream(1, BOOTSTRAP_STREAM),
  );
  const { drivers, ranking } = nameDrivers(analysis, sampled);
  const r2 = withoutManagers?.r2;
  const { topic = 0, expectation = 0 } = within?.adjusted ?? {};
  const order = expectation > topic ? ['expectation', 'topic'] : ['topic', 'expectation'];
  const contributions = named(items.map(({ contribution }) => contribution));
  const countOf = (of: (session: SyntheticSession) => number, size: number) =>
    Array.from({ length: size }, (_, level) => sessions.filter((s) => of(s) === level).length);
  const got = {
    sha256_counters_csv: createHash('sha256').update(countersCsv(sessions)).digest('hex'),
    ratings: rated.length,
    sessions: sessions.length,
    managers: groups,
    topic_counts_all_sessions: countOf((session) => session.topic, topics.length),
    expectation_counts_all_sessions: countOf((s) => s.expectation, expectations.length),
    response_rate_by_score: [1, 2, 3, 4, 5].map((score) => {
      const held = sessions.filter((session) => session.score === score);
      return held.filter((session) => session.rated).length / held.length;
    }),
    mean_score_rated: analysis.mean,
    r2: r2 && { topic: r2.gt, expectation: r2.ge, both: r2.gte },
    lmg: withoutManagers?.lmg,
    lmg_adjusted: withoutManagers?.adjusted,
    within_manager_lmg: within?.lmg,
    within_manager_lmg_adjusted: within?.adjusted,
    cluster_robust_p: { topic: tests.topic.p, expectation: tests.expectation.p },
    level_contribution_within: contributions,
    ranking: ranking.map((index) => names[index]),
    mean_score_by_topic: items.slice(0, topics.length).map(({ mean }) => mean),
    mean_score_by_expectation: items.slice(topics.length).map(({ mean }) => mean),
    met_gap_by_expectation: responseMetGaps(rated, expectations.length).map(({ gap }) => gap),
    cluster_bootstrap: {
      managers: groups,
      ratings: rated.length,
      point: contributions,
      // The files' own limits are plain percentiles: the product's reach farther with few managers.
      lower95: named(sampled.items.map((item) => quantileOfSorted(item.contributions, 0.025))),
      upper95: named(sampled.items.map((item) => quantileOfSorted(item.contributions, 0.975))),
      prob_in_top3: named(sampled.items.map((item) => item.probabilityTop3)),
      prob_rank1: named(sampled.items.map((item) => item.probabilityFirst)),
      rank_interval90: named(
        sampled.items.map(({ ranks }) => [
          Math.floor(quantileOfSorted(ranks, 0.05)),
          Math.ceil(quantileOfSorted(ranks, 0.95)),
        ]),
      ),
      prob_expectation_gt_topic: sampled.probabilityExpectationLargerRaw,
    },
    behaviour: {
      factor_order: drivers.length > 0 ? order : null,
      top3: drivers.length > 0 ? ranking.slice(0, 3).map((index) => names[index]) : null,
      top3_all_topics: ranking.slice(0, 3).every((index) => index < topics.length),
    },
  };
  return { got, sampled };
}

/** What the files say beyond these is words, such as the verdict. */
const pick = (from: Record<string, unknown>, keys: readonly string[]) =>
  Object.fromEntries(Object.entries(from).filter(([key]) => keys.includes(key)));

function withoutTolerances(bootstrap: z.infer<typeof bootstrapSchema>) {
  const { method: _, prob_tolerance_abs: __, interval_tolerance_rel: ___, ...values } = bootstrap;
  return values;
}

/**
 * Two bootstraps draw differently. Probabilities have a tolerance in the file. Limits may differ by
 * a share of the interval's width (ranks: by one), or by what so few draws as the file's make of a
 * quantile: four standard errors of its level.
 */
function toleranceFor(
  tolerance: Tolerance,
  bootstrap: z.infer<typeof bootstrapSchema> | undefined,
  sampled: ManagerBootstrap,
): ToleranceOf {
  const abs = toleranceNamed(tolerance, 'abs');
  const draws = Number(/B=(\d+)/.exec(bootstrap?.method ?? '')?.[1] ?? 400);
  const byChance = (sorted: Float64Array, at: number) => {
    const error = 4 * Math.sqrt(at * (1 - at) * (1 / draws + 1 / sampled.replicates));
    const quantile = (p: number) => quantileOfSorted(sorted, Math.min(1, Math.max(0, p)));
    return Math.max(quantile(at + error) - quantile(at), quantile(at) - quantile(at - error));
  };
  return (path) => {
    // It describes the data, whose hash is compared: the rate drawn from, or the one drawn.
    if (path.startsWith('response_rate_by_score')) return 0.02;
    const [, part = '', item = '', limit] =
      /^cluster_bootstrap\.(\w+)(?:\.(\w+)(?:\[(\d)\])?)?/.exec(path) ?? [];
    if (part.startsWith('prob_')) return bootstrap?.prob_tolerance_abs ?? abs;
    const drawn = sampled.items[names.findIndex((name) => name === item)];
    if (!bootstrap || !drawn) return abs;
    if (part === 'rank_interval90') {
      return Math.max(1, Math.ceil(byChance(drawn.ranks, limit === '0' ? 0.05 : 0.95)));
    }
    if (part !== 'lower95' && part !== 'upper95') return abs;
    const width = (bootstrap.upper95[item] ?? 0) - (bootstrap.lower95[item] ?? 0);
    const chance = byChance(drawn.contributions, part === 'lower95' ? 0.025 : 0.975);
    return Math.max(bootstrap.interval_tolerance_rel * width, chance);
  };
}
