/** Methods lmg_two_grouped_factors and lmg_group_adjusted. */
import * as z from 'zod';
import {
  type ClusterRobustWald,
  clusterRobustWald,
} from '#lib/domain/statistics/drivers/cluster-robust-wald.ts';
import { levelContributions } from '#lib/domain/statistics/drivers/level-contributions.ts';
import { lmg, threePlayerLmg } from '#lib/domain/statistics/drivers/lmg.ts';
import { nestedFits } from '#lib/domain/statistics/drivers/nested-fits.ts';
import {
  expectationPartialF,
  type FTest,
  saturatedModel,
  topicPartialF,
} from '#lib/domain/statistics/drivers/partial-f.ts';
import {
  type Rating,
  ratingCells,
  withoutGroups,
} from '#lib/domain/statistics/drivers/rating-cells.ts';
import { withinStatistics } from '#lib/domain/statistics/drivers/within-statistics.ts';
import { type Method, toleranceNamed } from './method.ts';
import { labelSchema, listOf, parse } from './vector-file.ts';

const levels = { topic_levels: listOf(labelSchema), expectation_levels: listOf(labelSchema) };
const tableSchema = z.object({
  input: z.object({
    ...levels,
    counts: z.array(z.array(z.array(z.number().nonnegative()))),
    scores: z.array(z.number()).optional(),
  }),
  /** The values of the score categories stand beside the results. */
  expected: z.looseObject({ scores: z.array(z.number()).optional() }),
});
const code = z.union([z.string(), z.number()]);
const rowsSchema = z.object({
  input: z.object({
    ...levels,
    rows: z.array(
      z.object({ g: code, t: code, e: code, score: z.number(), n: z.number().nonnegative() }),
    ),
  }),
  expected: z.looseObject({}),
});

const asF = (test: FTest | null) => test && { F: test.f, df1: test.df1, df2: test.df2, p: test.p };

export const lmgTwoGroupedFactors: Method = (file) => {
  const { input, expected } = parse(tableSchema, file);
  const scores = input.scores ?? expected.scores ?? [1, 2, 3, 4, 5];
  const ratings = input.counts.flatMap((row, topic) =>
    row.flatMap((cell, expectation) =>
      cell.map((n, index): Rating => {
        return { group: 0, topic, expectation, score: scores[index] ?? index + 1, n };
      }),
    ),
  );
  const cells = ratingCells(ratings, {
    groups: 1,
    topics: input.topic_levels.length,
    expectations: input.expectation_levels.length,
  });
  const statistics = withinStatistics(cells);
  const fits = nestedFits(statistics);
  const importance = lmg(fits);
  const contributions = [...levelContributions(statistics, fits)];
  const explained = fits.r2.gte;
  const saturated = saturatedModel(cells, fits);
  const { interaction } = saturated;
  const mean =
    cells.sum.reduce((all, value) => all + value, 0) /
    cells.n.reduce((all, value) => all + value, 0);
  const got = importance && {
    n: fits.n,
    scores,
    mean,
    sst: fits.sst,
    r2: { topic: fits.r2.gt, expectation: fits.r2.ge, both: explained },
    adj_r2: {
      topic: importance.adjustedR2.gt,
      expectation: importance.adjustedR2.ge,
      both: importance.adjustedR2.gte,
    },
    lmg: importance.lmg,
    lmg_share_of_explained: {
      topic: importance.lmg.topic / explained,
      expectation: importance.lmg.expectation / explained,
    },
    lmg_adjusted: importance.adjusted,
    level_contribution: {
      topic_levels: input.topic_levels,
      topic: contributions.slice(0, cells.topics),
      expectation_levels: input.expectation_levels,
      expectation: contributions.slice(cells.topics),
    },
    partial_F: {
      topic_given_expectation: asF(topicPartialF(fits)),
      expectation_given_topic: asF(expectationPartialF(fits)),
    },
    saturated: {
      r2: saturated.r2,
      adj_r2: saturated.adjustedR2,
      interaction_F: interaction?.f ?? null,
      df1: interaction?.df1 ?? null,
      df2: interaction?.df2 ?? null,
      p: interaction?.p ?? null,
    },
  };
  const abs = toleranceNamed(file.tolerance, 'abs');
  return {
    expected,
    got,
    // "R2, LMG, level contributions; p 1e-8" in the files.
    toleranceOf: (path) => (path.endsWith('.p') ? Math.max(abs, 1e-8) : abs),
  };
};

export const lmgGroupAdjusted: Method = (file) => {
  const { input, expected } = parse(rowsSchema, file);
  const groups = [...new Set(input.rows.map(({ g }) => g))];
  const index = new Map(groups.map((group, position) => [group, position]));
  const levelOf = (names: readonly string[], value: string | number) => {
    const named = names.indexOf(String(value));
    // A number that is no name counts from 0.
    const position = named < 0 && typeof value === 'number' ? value : named;
    if (position < 0 || position >= names.length) throw new Error(`unknown level ${value}`);
    return position;
  };
  const ratings = input.rows.map(({ g, t, e, score, n }) => ({
    group: index.get(g) ?? 0,
    topic: levelOf(input.topic_levels, t),
    expectation: levelOf(input.expectation_levels, e),
    score,
    n,
  }));
  const cells = ratingCells(ratings, {
    groups: groups.length,
    topics: input.topic_levels.length,
    expectations: input.expectation_levels.length,
  });
  const statistics = withinStatistics(cells);
  const fits = nestedFits(statistics);
  const ungrouped = nestedFits(withinStatistics(withoutGroups(cells)));
  const importance = lmg(fits);
  const contributions = [...levelContributions(statistics, fits)];
  const asWald = (test: ClusterRobustWald | null) =>
    test && { wald_chisq: test.wald, m: test.m, p: test.p };
  const got = importance && {
    n: fits.n,
    r2: fits.r2,
    within_group: importance.lmg,
    within_group_adjusted_r2: importance.adjusted,
    level_contribution_within: {
      topic_levels: input.topic_levels,
      topic: contributions.slice(0, cells.topics),
      expectation_levels: input.expectation_levels,
      expectation: contributions.slice(cells.topics),
    },
    cluster_robust_CR1: {
      topic: asWald(clusterRobustWald(statistics, fits, 'topic')),
      expectation: asWald(clusterRobustWald(statistics, fits, 'expectation')),
    },
    three_player_lmg: threePlayerLmg(fits.r2, ungrouped.r2),
  };
  return { expected, got };
};
