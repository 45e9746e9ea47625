/** Methods proportional_odds_grouped and proportional_odds_separation. */
import * as z from 'zod';
import { mcFaddenShapley } from '#lib/domain/statistics/drivers/mcfadden-shapley.ts';
import { levelShares, ordinalTable } from '#lib/domain/statistics/drivers/ordinal-table.ts';
import {
  factorLikelihoodRatio,
  type LikelihoodRatioTest,
  proportionalOdds,
} from '#lib/domain/statistics/drivers/proportional-odds.ts';
import { proportionalOddsCheck } from '#lib/domain/statistics/drivers/proportional-odds-check.ts';
import { shareCentredEffects } from '#lib/domain/statistics/drivers/proportional-odds-effects.ts';
import { proportionalOddsMap } from '#lib/domain/statistics/drivers/proportional-odds-map.ts';
import { type Method, toleranceBy, toleranceNamed } from './method.ts';
import { parse } from './vector-file.ts';

const count = z.number().nonnegative();
const inputSchema = z.object({
  topic_levels: z.array(z.string()),
  expectation_levels: z.array(z.string()),
  counts: z.array(z.array(z.array(count).min(2))),
});
const fileSchema = z.object({ input: inputSchema, expected: z.looseObject({}) });

const asLr = (test: LikelihoodRatioTest | null) =>
  test === null
    ? { status: 'not_estimable' }
    : { chisq: test.chiSquared, df: test.df, p: test.p, status: 'ok' };

export const proportionalOddsGrouped: Method = (file) => {
  const { input, expected } = parse(fileSchema, file);
  const table = ordinalTable(input.counts);
  const result = proportionalOdds(table);
  const shapley = mcFaddenShapley(table);
  const check = { topic: checked(0), expectation: checked(1) };
  const got: Record<string, unknown> = {
    n: table.n,
    score_levels_present: table.used.map((category) => category + 1),
    lr_topic_given_expectation: asLr(factorLikelihoodRatio(table, 0)),
    lr_expectation_given_topic: asLr(factorLikelihoodRatio(table, 1)),
    proportional_odds_lr_test: check,
    ml_status: result.status === 'ok' ? 'ok' : 'not_estimable',
    mcfadden_shapley: shapley && { total: shapley.total, ...shapley.raw },
    mcfadden_adjusted_shapley: shapley?.adjusted ?? null,
    loglik: shapley && {
      null: shapley.logLikelihood.none,
      topic: shapley.logLikelihood.topic,
      expectation: shapley.logLikelihood.expectation,
      topic_expectation: shapley.logLikelihood.both,
    },
  };
  if (result.status === 'ok') {
    const { fit } = result;
    const centred = (factor: number, levels: readonly string[]) => {
      const effects = shareCentredEffects(table, fit, factor);
      return {
        levels,
        share: levelShares(table, factor),
        centered: effects.map(({ estimate }) => estimate),
        centered_se: effects.map(({ se }) => se),
      };
    };
    Object.assign(got, {
      thresholds: fit.thresholds.map(({ estimate }) => estimate),
      se_thresholds: fit.thresholds.map(({ se }) => se),
      beta_topic: fit.effects[0]?.map(({ estimate }) => estimate),
      beta_expectation: fit.effects[1]?.map(({ estimate }) => estimate),
      se_beta_topic: fit.effects[0]?.map(({ se }) => se),
      se_beta_expectation: fit.effects[1]?.map(({ se }) => se),
      share_centered: {
        topic: centred(0, input.topic_levels),
        expectation: centred(1, input.expectation_levels),
      },
    });
  }
  const toleranceOf = toleranceBy(file.tolerance, [
    [/(^|\.)(se_|centered_se)/, 'se_rel'],
    [/\.p$/, 'p_abs'],
    [/^loglik|\.chisq$/, 'loglik_abs'],
    [/./, 'estimates_abs'],
  ]);
  return {
    expected: withoutMissingChecks(expected),
    got,
    toleranceOf: (path, value) =>
      // "optional check, tolerance 1e-3" in the files.
      path.startsWith('proportional_odds_lr_test') ? 1e-3 : toleranceOf(path, value),
  };

  function checked(factor: number) {
    return asLr(proportionalOddsCheck(table, factor));
  }
};

/** The optional check is only compared where the reference has one. */
function withoutMissingChecks(expected: Record<string, unknown>): Record<string, unknown> {
  const { proportional_odds_lr_test: check, ...rest } = expected;
  if (typeof check !== 'object' || check === null) return rest;
  const available = Object.entries(check).filter(
    ([, value]) => typeof value === 'object' && value !== null && 'chisq' in value,
  );
  return { ...rest, proportional_odds_lr_test: Object.fromEntries(available) };
}

export const proportionalOddsSeparation: Method = (file) => {
  const { input, expected } = parse(fileSchema, file);
  const prior = z.object({ map: z.object({ prior_sd: z.number() }) }).safeParse(expected);
  const priorSd = prior.success ? prior.data.map.prior_sd : 1.5;
  const table = ordinalTable(input.counts);
  const map = proportionalOddsMap(table, priorSd);
  return {
    expected,
    got: {
      ml_status: proportionalOdds(table).status === 'ok' ? 'ok' : 'not_estimable',
      map: map && {
        prior_sd: priorSd,
        thresholds: map.thresholds,
        topic_centered: map.effects[0],
        expectation_centered: map.effects[1],
        penalised_nll: map.penalisedNll,
      },
    },
    toleranceOf: () => toleranceNamed(file.tolerance, 'abs'),
  };
};
