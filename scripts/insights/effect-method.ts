/** Methods did_permutation, did_weighted_changes and yoy_index_base_rule. */
import * as z from 'zod';
import { differenceInDifferences } from '#lib/domain/statistics/effect/difference-in-differences.ts';
import { eventStudy } from '#lib/domain/statistics/effect/event-study.ts';
import {
  permutationTest,
  weightedPermutationTest,
} from '#lib/domain/statistics/effect/permutation-test.ts';
import { placeboTest, slopeTest } from '#lib/domain/statistics/effect/pre-start-checks.ts';
import { fixedBaseIndex, yearOnYearIndex } from '#lib/domain/statistics/effect/sales-index.ts';
import { byArm, teamPanel } from '#lib/domain/statistics/effect/team-panel.ts';
import { weightedDifference } from '#lib/domain/statistics/effect/weighted-difference.ts';
import type { WelchTest } from '#lib/domain/statistics/effect/welch-test.ts';
import { randomStream } from '#lib/domain/statistics/numerics/seeded-random.ts';
import { type Method, toleranceBy } from './method.ts';
import { parse } from './vector-file.ts';

/** Stream of the permutation test's draws. */
const random = () => randomStream(1, 60);
const flag = z.union([z.literal(0), z.literal(1), z.boolean()]).transform(Boolean);
const unit = z.union([z.string(), z.number()]).transform(String);
const expectedSchema = z.looseObject({});

const panelSchema = z.object({
  input: z.object({
    rows: z.array(z.object({ unit, treated: flag, t: z.number(), y: z.number() })),
  }),
  expected: expectedSchema,
});

const asWelch = ({ estimate, se, t, df, p, lower, upper }: WelchTest) => {
  return { estimate, se, t, df, p, lower, upper };
};

export const didPermutation: Method = (file) => {
  const { input, expected } = parse(panelSchema, file);
  const rows = input.rows.map(({ unit: team, treated, t, y }) => ({
    team,
    treated,
    month: t,
    value: y,
  }));
  const panel = teamPanel(rows);
  const did = differenceInDifferences(panel);
  const { treated, control } = byArm(panel, ({ change }) => change);
  const permutation = permutationTest(treated, control, random());
  const placebo = placeboTest(panel);
  const slope = slopeTest(panel);
  const cr2 = did.bellMcCaffrey && { se: did.se, ...did.bellMcCaffrey };
  const got = {
    n_units: did.teams,
    n_treated: did.treatedTeams,
    unit_change: panel.teams.map(({ change }) => change),
    mean_pre_treated: did.meanBefore.treated,
    mean_post_treated: did.meanAfter.treated,
    mean_pre_control: did.meanBefore.control,
    mean_post_control: did.meanAfter.control,
    estimate: did.estimate,
    welch: asWelch(did),
    collapsed_CR2: cr2,
    panel_TWFE_CR2: panel.balanced ? cr2 : null,
    permutation: permutation && {
      type: permutation.type,
      assignments: permutation.assignments,
      p_difference: permutation.pDifference,
      p_studentized: permutation.pStudentized,
    },
    event_study: eventStudy(panel).map(({ month, ...test }) => ({ ...asWelch(test), t: month })),
    placebo_pretrend: placebo && {
      ...asWelch(placebo),
      slope_difference: slope?.estimate ?? null,
      slope_p: slope?.p ?? null,
    },
  };
  const exact = permutation?.type === 'exact';
  const toleranceOf = toleranceBy(file.tolerance, [
    [/^permutation\.p_/, exact ? 'p_exact_abs' : 'p_monte_carlo_abs'],
    [/CR2\./, 'CR2_abs'],
  ]);
  return { expected: exact ? expected : withoutDraws(expected), got, toleranceOf };
};

/** Of a reference that drew assignments, too, neither their number nor its words for it count. */
function withoutDraws(expected: Record<string, unknown>) {
  const parsed = z.looseObject({ type: z.string() }).safeParse(expected['permutation']);
  if (!parsed.success) return expected;
  const { p_difference, p_studentized, type } = parsed.data;
  const sampled = type === 'exact' ? 'exact' : 'monte_carlo';
  return { ...expected, permutation: { type: sampled, p_difference, p_studentized } };
}

const weightedSchema = z.object({
  input: z.object({
    rows: z.array(z.object({ unit, treated: flag, w: z.number().positive(), change: z.number() })),
  }),
  expected: expectedSchema,
});

export const didWeightedChanges: Method = (file) => {
  const { input, expected } = parse(weightedSchema, file);
  const units = input.rows.map(({ treated, w, change }) => ({ treated, weight: w, change }));
  const difference = weightedDifference(units);
  const permutation = weightedPermutationTest(units, random());
  const got = difference && {
    estimate: difference.estimate,
    CR2_se: difference.se,
    df: difference.df,
    p: difference.p,
    permutation_exact_p: permutation?.p ?? null,
  };
  return { expected, got };
};

const baseRuleSchema = z.object({
  input: z.object({
    sales_pre: z.array(z.number().nullable()),
    sales_post: z.array(z.number().nullable()),
  }),
  expected: expectedSchema,
});

export const yoyIndexBaseRule: Method = (file) => {
  const { input, expected } = parse(baseRuleSchema, file);
  const before = input.sales_pre.map((value, i) => [i - input.sales_pre.length, value] as const);
  const known = [...before, ...input.sales_post.entries()].flatMap(([month, value]) =>
    value === null ? [] : [[month, value] as const],
  );
  const sales = new Map(known);
  const months = [...input.sales_post.keys()];
  const got = {
    rolling_yoy: months.map((month) => yearOnYearIndex(sales, month)),
    fixed_base_index: months.map((month) => fixedBaseIndex(sales, month)),
  };
  return { expected, got };
};
