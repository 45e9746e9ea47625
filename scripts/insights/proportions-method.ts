/** Methods proportion_intervals and proportion_clustered. */
import * as z from 'zod';
import { zOf } from '#lib/domain/statistics/distributions/normal.ts';
import { agrestiCoullInterval } from '#lib/domain/statistics/proportions/agresti-coull-interval.ts';
import { clopperPearsonInterval } from '#lib/domain/statistics/proportions/clopper-pearson-interval.ts';
import { clusteredShare } from '#lib/domain/statistics/proportions/clustered-share.ts';
import { dirichletShares } from '#lib/domain/statistics/proportions/dirichlet-shares.ts';
import { goodmanIntervals } from '#lib/domain/statistics/proportions/goodman-intervals.ts';
import type { Interval } from '#lib/domain/statistics/proportions/interval.ts';
import { jeffreysInterval } from '#lib/domain/statistics/proportions/jeffreys-interval.ts';
import { kornGraubardInterval } from '#lib/domain/statistics/proportions/korn-graubard-interval.ts';
import { newcombeDifference } from '#lib/domain/statistics/proportions/newcombe-difference.ts';
import {
  wilsonFromShare,
  wilsonInterval,
} from '#lib/domain/statistics/proportions/wilson-interval.ts';
import type { Method } from './method.ts';
import { parse } from './vector-file.ts';

const count = z.number().nonnegative();
const conf = z.number().gt(0).lt(1).default(0.95);
const pair = ({ lower, upper }: Interval) => [lower, upper];

const intervalsSchema = z.object({
  cases: z
    .array(
      z.looseObject({ x: count, n: count.positive(), conf }).refine(({ x, n }) => x <= n, 'x > n'),
    )
    .optional(),
  multinomial: z
    .array(
      z.looseObject({
        counts: z.array(count),
        dirichlet: z
          .array(z.looseObject({ prior_alpha_each: z.number().positive(), conf }))
          .optional(),
        goodman: z.looseObject({ conf }).optional(),
      }),
    )
    .optional(),
  differences: z
    .array(
      z.looseObject({ x1: count, n1: count.positive(), x2: count, n2: count.positive(), conf }),
    )
    .optional(),
});

export const proportionIntervals: Method = (file) => {
  const expected = parse(intervalsSchema, file);
  const got = {
    cases: expected.cases?.map(({ x, n, conf: confidence }) => ({
      x,
      n,
      conf: confidence,
      p: x / n,
      wilson: pair(wilsonInterval(x, n, confidence)),
      clopper_pearson: pair(clopperPearsonInterval(x, n, confidence)),
      jeffreys: pair(jeffreysInterval(x, n, confidence)),
      agresti_coull_untruncated: pair(agrestiCoullInterval(x, n, confidence)),
    })),
    multinomial: expected.multinomial?.map(({ counts, labels, dirichlet, goodman }) => ({
      counts,
      labels,
      dirichlet: dirichlet?.map(({ prior_alpha_each: prior, conf: confidence }) => {
        const shares = dirichletShares(counts, prior, confidence);
        return {
          prior_alpha_each: prior,
          conf: confidence,
          mean: shares.map(({ mean }) => mean),
          ...limits(shares),
        };
      }),
      goodman: goodman && {
        conf: goodman.conf,
        ...limits(goodmanIntervals(counts, goodman.conf) ?? counts.map(() => null)),
      },
    })),
    differences: expected.differences?.map(({ x1, n1, x2, n2, conf: confidence }) => {
      const difference = newcombeDifference(x1, n1, x2, n2, confidence);
      return {
        x1,
        n1,
        x2,
        n2,
        conf: confidence,
        diff: difference.estimate,
        newcombe_hybrid_score: pair(difference),
      };
    }),
  };
  return { expected, got };
};

/** "Not available" is null in every category. */
const limits = (intervals: readonly (Interval | null)[]) => ({
  lower: intervals.map((interval) => interval?.lower ?? null),
  upper: intervals.map((interval) => interval?.upper ?? null),
});

const clusteredSchema = z.object({
  cases: z.array(z.looseObject({ x: z.array(count), n: z.array(count), conf })),
});

export const proportionClustered: Method = (file) => {
  const expected = parse(clusteredSchema, file);
  const got = {
    cases: expected.cases.map(({ x, n, conf: confidence }) => {
      const clustered = clusteredShare(x, n);
      const { share, se, designEffect, effectiveN } = clustered;
      const survey = kornGraubardInterval(clustered, confidence);
      return {
        x,
        n,
        conf: confidence,
        p: share,
        se_cluster: se,
        deff: designEffect,
        n_eff: effectiveN,
        wilson_neff: pair(wilsonFromShare(share, effectiveN, zOf(confidence))),
        korn_graubard_survey_beta: survey && pair(survey),
      };
    }),
  };
  return { expected, got };
};
