/** Method synthetic_effect_scenario: sales and turnover on data with a known truth. */
import { createHash } from 'node:crypto';
import * as z from 'zod';
import {
  effectCsv,
  type SyntheticEffect,
  syntheticEffect,
} from '#lib/domain/example/synthetic-effect.ts';
import { differenceInDifferences } from '#lib/domain/statistics/effect/difference-in-differences.ts';
import { indexPanel } from '#lib/domain/statistics/effect/index-panel.ts';
import {
  placeboTest,
  postStartGap,
  preStartGap,
} from '#lib/domain/statistics/effect/pre-start-checks.ts';
import { logRank } from '#lib/domain/statistics/turnover/log-rank.ts';
import { type Method } from './method.ts';
import { parse } from './vector-file.ts';

const fileSchema = z.looseObject({ scenario: z.string(), seed: z.int() });

export const syntheticEffectScenario: Method = (file) => {
  const { scenario, seed, ...rest } = parse(fileSchema, file);
  const data = syntheticEffect(scenario, seed);
  const { people } = data;
  const perArm = (of: (person: (typeof people)[number]) => number) => ({
    control: sumOf(people.filter(({ treated }) => !treated).map(of)),
    treated: sumOf(people.filter(({ treated }) => treated).map(of)),
  });
  const got = {
    sha256_csv: createHash('sha256').update(effectCsv(data)).digest('hex'),
    did_months_0_11: sales(data, 11),
    did_months_0_17_fixed_base: sales(data, 17),
    logrank_delayed_entry_p: logRank(people).p,
    leavers: perArm(({ left }) => Number(left)),
    person_months: perArm(({ time, entry }) => time - entry),
  };
  const known = Object.keys(got);
  const expected = Object.fromEntries(Object.entries(rest).filter(([key]) => known.includes(key)));
  return { expected, got };
};

const sumOf = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

function sales({ sales: rows }: SyntheticEffect, lastMonth: number) {
  const panel = indexPanel(rows, -12, lastMonth);
  const did = differenceInDifferences(panel);
  const after = postStartGap(panel);
  const before = preStartGap(panel);
  const placebo = placeboTest(panel);
  return {
    did: did.estimate,
    p: did.p,
    index_gap: after?.estimate,
    index_gap_p: after?.p,
    placebo: placebo?.estimate,
    placebo_p: placebo?.p,
    pre_gap: before?.estimate,
    pre_gap_p: before?.p,
  };
}
