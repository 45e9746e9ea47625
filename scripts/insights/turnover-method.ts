/** Methods survival_two_arms and turnover_aggregated. */
import * as z from 'zod';
import { newcombeDifference } from '#lib/domain/statistics/proportions/newcombe-difference.ts';
import { coxRegression } from '#lib/domain/statistics/turnover/cox-regression.ts';
import { fisherExactP } from '#lib/domain/statistics/turnover/exact-tests.ts';
import {
  kaplanMeier,
  medianSurvival,
  survivalAt,
} from '#lib/domain/statistics/turnover/kaplan-meier.ts';
import { logRank } from '#lib/domain/statistics/turnover/log-rank.ts';
import { annualisedRate, rateRatio } from '#lib/domain/statistics/turnover/rate-ratio.ts';
import {
  restrictedMean,
  restrictedMeanDifference,
} from '#lib/domain/statistics/turnover/restricted-mean.ts';
import type { Person } from '#lib/domain/statistics/turnover/roster.ts';
import { type Method, toleranceBy } from './method.ts';
import { countSchema, listOf, parse } from './vector-file.ts';

const flag = z.union([z.literal(0), z.literal(1), z.boolean()]).transform(Boolean);
const survivalSchema = z.object({
  input: z.object({
    rows: z.array(
      z.object({
        time: z.number(),
        status: flag,
        arm: flag,
        team: z.union([z.string(), z.number()]).transform(String).nullish(),
        entry: z.number().nullish(),
      }),
    ),
    times: listOf(z.number()).default([]),
    tau: z.number().nullish(),
  }),
  expected: z.looseObject({}),
});

export const survivalTwoArms: Method = (file) => {
  const { input, expected } = parse(survivalSchema, file);
  const people = input.rows.map(
    ({ time, status, arm, team, entry }, index): Person => ({
      entry: entry ?? Number.NEGATIVE_INFINITY,
      time,
      left: status,
      treated: arm,
      team: team ?? String(index),
    }),
  );
  const delayed = input.rows.some(({ entry }) => typeof entry === 'number');
  const arms = [false, true].map((treated) =>
    people.filter((person) => person.treated === treated),
  );
  const [arm0, arm1] = arms.map((arm) =>
    describe(arm, input.times, delayed ? null : (input.tau ?? null)),
  );
  const test = logRank(people);
  const cox = coxRegression(people);
  const difference =
    arm0?.mean && arm1?.mean ? restrictedMeanDifference(arm1.mean, arm0.mean) : null;
  const { observed, expected: byChance, variance, chiSquared: chisq, p } = test;
  const got = {
    km: { arm0: arm0?.shown, arm1: arm1?.shown },
    logrank: {
      chisq,
      df: 1,
      p,
      observed: [observed.control, observed.treated],
      expected: [byChance.control, byChance.treated],
      variance,
    },
    logrank_delayed_entry: {
      chisq,
      df: 1,
      p,
      observed_arm1: observed.treated,
      expected_arm1: byChance.treated,
      variance,
    },
    rmst_difference: difference && {
      tau: input.tau,
      estimate: difference.mean,
      se: difference.se,
      lower: difference.lower,
      upper: difference.upper,
    },
    cox_efron: cox
      ? {
          log_hr: cox.logHazardRatio,
          se: cox.se,
          hr: cox.hazardRatio,
          lower: cox.lower,
          upper: cox.upper,
        }
      : { status: 'not_estimable' },
    cox_cluster_robust_se: cox?.robustSe ?? null,
  };
  return { expected, got, toleranceOf: toleranceBy(file.tolerance, [[/^cox_/, 'cox_abs']]) };
};

function describe(people: readonly Person[], times: readonly number[], tau: number | null) {
  const curve = kaplanMeier(people);
  const mean = tau === null ? null : restrictedMean(curve, tau);
  const shown = {
    n: curve.n,
    events: curve.left,
    at: times.map((t) => {
      const { atRisk, survival, se, lower, upper } = survivalAt(curve, people, t);
      return {
        t,
        n_risk: atRisk,
        survival,
        greenwood_se: se,
        lower_loglog: lower,
        upper_loglog: upper,
      };
    }),
    steps: {
      time: curve.steps.map(({ time }) => time),
      n_risk: curve.steps.map(({ atRisk }) => atRisk),
      n_event: curve.steps.map(({ left }) => left),
      survival: curve.steps.map(({ survival }) => survival),
    },
    median: medianSurvival(curve),
    rmst: mean && { tau: mean.tau, rmst: mean.mean, se: mean.se },
  };
  return { shown, mean };
}

const armSchema = z.object({
  leavers: countSchema,
  person_months: z.number().positive(),
  headcount: countSchema.positive(),
});
const turnoverSchema = z.object({
  cases: z.array(
    z.object({
      input: z.object({ treated: armSchema, control: armSchema, conf: z.number().optional() }),
      expected: z.looseObject({}),
    }),
  ),
});

export const turnoverAggregated: Method = (file) => {
  const { cases } = parse(turnoverSchema, file);
  const got = cases.map(({ input: { treated, control, conf } }) => {
    const one = { leavers: treated.leavers, personMonths: treated.person_months };
    const other = { leavers: control.leavers, personMonths: control.person_months };
    const { ratio, lower, upper, p } = rateRatio(one, other, conf);
    const risk = newcombeDifference(
      treated.leavers,
      treated.headcount,
      control.leavers,
      control.headcount,
      conf,
    );
    return {
      rate_ratio: ratio,
      exact_lower: lower,
      exact_upper: upper,
      exact_p: p,
      annualised_rate_treated: annualisedRate(one),
      annualised_rate_control: annualisedRate(other),
      risk_difference: risk.estimate,
      newcombe_lower: risk.lower,
      newcombe_upper: risk.upper,
      fisher_p: fisherExactP(
        treated.leavers,
        treated.headcount,
        control.leavers,
        control.headcount,
      ),
    };
  });
  return { expected: cases.map(({ expected }) => expected), got };
};
