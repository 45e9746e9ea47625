/** Methods proportional_odds_grouped and proportional_odds_separation. */
import * as z from 'zod';
import { mcFaddenShapley } from '#lib/domain/statistics/drivers/mcfadden-shapley.ts';
import { type OrdinalTable, ordinalTable } from '#lib/domain/statistics/drivers/ordinal-table.ts';
import {
  factorLikelihoodRatio,
  type LikelihoodRatioTest,
  type ProportionalOdds,
  proportionalOdds,
} from '#lib/domain/statistics/drivers/proportional-odds.ts';
import { proportionalOddsCheck } from '#lib/domain/statistics/drivers/proportional-odds-check.ts';
import { proportionalOddsMap } from '#lib/domain/statistics/drivers/proportional-odds-map.ts';
import { type Method, toleranceBy, toleranceNamed } from './method.ts';
import { coefficientsLike, fitFields } from './ordinal-fields.ts';
import { type OrdinalFactor, ordinalInputSchema } from './ordinal-input.ts';
import { parse } from './vector-file.ts';

const fileSchema = z.object({ input: ordinalInputSchema, expected: z.looseObject({}) });

const asLr = (test: LikelihoodRatioTest | null) =>
  test === null
    ? { status: 'not_estimable' }
    : { chisq: test.chiSquared, df: test.df, p: test.p, status: 'ok' };

export const proportionalOddsGrouped: Method = (file) => {
  const { input, expected } = parse(fileSchema, file);
  const { factors } = input;
  const table = ordinalTable(input.counts);
  const result = proportionalOdds(table);
  const fit = result.status === 'ok' ? result.fit : null;
  const perFactor = (of: (factor: number) => unknown) =>
    Object.fromEntries(factors.map(({ name }, factor) => [name, of(factor)]));
  const got: Record<string, unknown> = {
    n: table.n,
    score_levels_present: table.used.map((category) => category + 1),
    ...likelihoodRatios(table, factors),
    proportional_odds_lr_test: perFactor((factor) => asLr(proportionalOddsCheck(table, factor))),
    ml_status: fit ? 'ok' : 'not_estimable',
    ...shapleyFields(table, factors),
    ...(fit && fitFields(table, factors, fit)),
    ...(fit && asInR(expected, table, factors, fit)),
  };
  const toleranceOf = toleranceBy(file.tolerance, [
    [/(^|\.)(se(_|$|\.)|centered_se)/, 'se_rel'],
    [/\.p$/, 'p_abs'],
    [/^loglik|deviance|\.chisq$/, 'loglik_abs'],
    [/./, 'estimates_abs'],
  ]);
  return {
    expected: withoutMissingChecks(expected),
    got,
    toleranceOf: (path, value) =>
      // "optional check, tolerance 1e-3" in the files.
      path.startsWith('proportional_odds_lr_test') ? 1e-3 : toleranceOf(path, value),
  };
};

/** `lr_<factor>_given_<the others>`; also `lr_<factor>` and `lr.<factor>`. */
function likelihoodRatios(table: OrdinalTable, factors: readonly OrdinalFactor[]) {
  const tests = factors.map(({ name }, factor) => {
    const others = factors.filter((_, other) => other !== factor).map((other) => other.name);
    return { name, others: others.join('_'), test: asLr(factorLikelihoodRatio(table, factor)) };
  });
  return Object.fromEntries([
    ...tests.map(({ name, others, test }) => [`lr_${name}_given_${others}`, test]),
    ...tests.flatMap(({ name, test }) => [
      [`lr_${name}`, test],
      [`lr_${name}_given_others`, test],
    ]),
    ['lr', Object.fromEntries(tests.map(({ name, test }) => [name, test]))],
  ]);
}

function shapleyFields(table: OrdinalTable, factors: readonly OrdinalFactor[]) {
  const shapley = mcFaddenShapley(table);
  if (shapley === null) return { mcfadden_shapley: null, mcfadden_adjusted_shapley: null };
  const named = (values: readonly number[]) =>
    Object.fromEntries(factors.map(({ name }, factor) => [name, values[factor]]));
  const subsets = Array.from({ length: 2 ** factors.length }, (_, bits) =>
    [...factors.keys()].filter((factor) => bits & (1 << factor)),
  );
  const nameOf = (subset: readonly number[]) =>
    subset.map((factor) => factors[factor]?.name).join('_') || 'null';
  const logLikelihoods = subsets.map((one) => [nameOf(one), shapley.logLikelihood(one)]);
  const full = shapley.logLikelihood([...factors.keys()]);
  return {
    mcfadden_shapley: { total: shapley.total, ...named(shapley.raw) },
    mcfadden_adjusted_shapley: named(shapley.adjusted),
    loglik: Object.fromEntries([...logLikelihoods, ['full', full], ['model', full]]),
  };
}

/** What `MASS::polr` and `ordinal::clm` print of a model. */
function asInR(
  expected: Readonly<Record<string, unknown>>,
  table: OrdinalTable,
  factors: readonly OrdinalFactor[],
  fit: ProportionalOdds,
) {
  const parameters = fit.thresholds.length + fit.df;
  const like = (key: string, part: 'estimate' | 'se') => [
    key,
    coefficientsLike(expected[key], factors, fit, part),
  ];
  return {
    ...Object.fromEntries(['coefficients', 'beta'].map((key) => like(key, 'estimate'))),
    ...Object.fromEntries(['se', 'se_beta', 'se_coefficients'].map((key) => like(key, 'se'))),
    ...(typeof expected['loglik'] === 'number' && { loglik: fit.logLikelihood }),
    deviance: -2 * fit.logLikelihood,
    residual_deviance: -2 * fit.logLikelihood,
    edf: parameters,
    aic: 2 * (parameters - fit.logLikelihood),
    df_residual: table.n - parameters,
  };
}

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
  const centred = input.factors.map(({ name }, factor) => [
    `${name}_centered`,
    map?.effects[factor],
  ]);
  return {
    expected,
    got: {
      ml_status: proportionalOdds(table).status === 'ok' ? 'ok' : 'not_estimable',
      map: map && {
        prior_sd: priorSd,
        thresholds: map.thresholds,
        ...Object.fromEntries(centred),
        penalised_nll: map.penalisedNll,
      },
    },
    toleranceOf: () => toleranceNamed(file.tolerance, 'abs'),
  };
};
