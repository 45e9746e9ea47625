/** Methods beta_binomial_eb, dirichlet_multinomial_eb, normal_normal_eb. */
import * as z from 'zod';
import { betaBinomialShrinkage } from '#lib/domain/statistics/shrinkage/beta-binomial-shrinkage.ts';
import { dirichletMultinomialShrinkage } from '#lib/domain/statistics/shrinkage/dirichlet-multinomial-shrinkage.ts';
import { normalShrinkage } from '#lib/domain/statistics/shrinkage/normal-shrinkage.ts';
import { type Method, toleranceBy } from './method.ts';
import { countSchema, parse } from './vector-file.ts';

const expected = z.looseObject({});
const counts = z.array(countSchema).min(1);

const betaSchema = z.object({
  input: z
    .object({ x: counts, n: counts, conf: z.number().gt(0).lt(1).optional() })
    .refine(({ x, n }) => x.length === n.length && x.every((hits, i) => hits <= (n[i] ?? 0)), {
      error: 'each x must be one of as many n, and no larger',
    }),
  expected,
});

export const betaBinomialEb: Method = (file) => {
  const { input, expected: wanted } = parse(betaSchema, file);
  const confidence = input.conf ?? 0.9;
  const result = betaBinomialShrinkage(input.x, input.n, confidence);
  const { fit } = result;
  const got = {
    conf: confidence,
    loglik_binomial: result.logLikelihoodBinomial,
    loglik: result.logLikelihood,
    pooled: result.pooled,
    tarone_z: result.taroneZ,
    tarone_p_one_sided: result.taroneP,
    status: statusOf(fit, result.allOrNothing),
    ...(fit && {
      alpha: fit.alpha,
      beta: fit.beta,
      mean: fit.mean,
      concentration: fit.concentration,
      rho: fit.rho,
      lr_vs_binomial: fit.lrVsBinomial,
      shrinkage_weight: fit.managers.map(({ weight }) => weight),
      raw: fit.managers.map(({ raw }) => raw),
      posterior_mean: fit.managers.map(({ mean }) => mean),
      lower: fit.managers.map(({ lower }) => lower),
      upper: fit.managers.map(({ upper }) => upper),
      prob_above_company_mean: fit.managers.map(({ probabilityAbove }) => probabilityAbove),
    }),
  };
  const toleranceOf = toleranceBy(file.tolerance, [
    [/^(alpha|beta|mean|concentration|rho)$/, 'hyper_rel'],
    [/^(loglik|lr_|tarone|pooled)/, 'loglik_abs'],
    [/./, 'posterior_abs'],
  ]);
  return { expected: wanted, got, toleranceOf };
};

const statusOf = (fit: object | null, allOrNothing: boolean) => {
  if (fit) return 'ok';
  return allOrNothing ? 'no_within_manager_variance' : 'no_between_manager_variance';
};

const dirichletSchema = z.object({
  input: z.object({ counts: z.array(counts).min(1), scores: z.array(z.number()).optional() }),
  expected,
});

export const dirichletMultinomialEb: Method = (file) => {
  const { input, expected: wanted } = parse(dirichletSchema, file);
  const result = dirichletMultinomialShrinkage(input.counts, input.scores);
  const { fit } = result;
  const got = {
    status: statusOf(fit, result.allOrNothing),
    loglik_multinomial: result.logLikelihoodMultinomial,
    loglik: result.logLikelihood,
    pooled: result.pooled,
    ...(fit && {
      alpha: fit.alpha,
      concentration: fit.concentration,
      posterior_mean_probs: fit.managers.map(({ shares }) => shares),
      posterior_mean_score: fit.managers.map(({ meanScore }) => meanScore),
      posterior_sd_score: fit.managers.map(({ sdScore }) => sdScore),
      posterior_top2: fit.managers.map(({ topTwo }) => topTwo),
    }),
  };
  const toleranceOf = toleranceBy(file.tolerance, [
    [/^(alpha|concentration)/, 'alpha_rel'],
    [/^loglik/, 'loglik_abs'],
    [/./, 'posterior_abs'],
  ]);
  return { expected: wanted, got, toleranceOf };
};

const normalSchema = z.object({
  input: z
    .object({ y: z.array(z.number()), se: z.array(z.number().positive()) })
    .refine(({ y, se }) => y.length === se.length, { error: 'as many se as y' }),
  expected,
});

export const normalNormalEb: Method = (file) => {
  const { input, expected: wanted } = parse(normalSchema, file);
  const result = normalShrinkage(input.y, input.se);
  const got = result && {
    mu: result.mean,
    se_mu: result.meanSe,
    tau2_reml: result.tau2,
    tau2_dl: result.tau2DerSimonianLaird,
    Q: result.q,
    Q_p: result.qP,
    I2: result.i2,
    blup: result.units.map(({ estimate }) => estimate),
    blup_se: result.units.map(({ se }) => se),
    weight_on_own_data: result.units.map(({ weight }) => weight),
  };
  return { expected: wanted, got };
};
