/** More published data: mixed models, ordinal tables, meta-analysis, survival, proportions, permutation. */
import { describe, expect, it } from 'vitest';
import { checkVector } from '#support/check-vector.ts';

const numbers = (text: string) => text.trim().split(/\s+/).map(Number);

describe('Six workers on three machines (Milliken & Johnson 1984; Pinheiro & Bates 2000, p. 24)', () => {
  const machines: Readonly<Record<string, string>> = {
    A: '52.0 52.8 53.1  51.8 52.8 53.1  60.0 60.2 58.4  51.1 52.3 50.3  50.9 51.8 51.4  46.4 44.8 49.2',
    B: '62.1 62.6 64.0  59.7 60.0 59.0  68.6 65.8 69.7  63.2 62.8 62.2  64.8 65.0 65.4  43.7 44.2 43.0',
    C: '67.5 67.2 66.9  61.5 61.7 62.3  70.8 70.6 71.0  64.1 66.2 64.0  72.1 72.0 71.1  62.0 61.4 60.5',
  };
  const rows = Object.entries(machines).flatMap(([e, text]) =>
    numbers(text).map((score, i) => ({ m: Math.floor(i / 3) + 1, e, score, n: 1 })),
  );

  it('lmer(score ~ 0 + Machine + (1 | Worker) + (1 | Worker:Machine)), as printed', () => {
    const expected = {
      isSingular: false,
      sd_manager: 4.78105,
      sd_manager_by_expectation: 3.729532,
      sd_residual: 0.9615771,
      reml_deviance: 215.6876,
      fixed: { A: 52.35556, B: 60.32222, C: 66.27222 },
    };
    const input = { expectation_levels: ['A', 'B', 'C'], rows };
    const line = checkVector('manager_by_expectation_random_effects', 1e-3, { input, expected });
    expect(line).toMatchObject({ ok: true });
  });
});

describe('Bitterness of white wine (Randall 1989; ordinal::wine)', () => {
  it('clm(rating ~ temp + contact), as printed in its vignette', () => {
    const input = {
      topic_levels: ['cold', 'warm'],
      expectation_levels: ['no', 'yes'],
      counts: [
        [numbers('4 9 5 0 0'), numbers('1 7 8 2 0')],
        [numbers('0 5 8 3 2'), numbers('0 1 5 7 5')],
      ],
    };
    const expected = {
      n: 72,
      thresholds: [-1.3444, 1.2508, 3.4669, 5.0064],
      beta_topic: [0, 2.5031],
      beta_expectation: [0, 1.5278],
      se_beta_topic: [0, 0.5287],
      se_beta_expectation: [0, 0.4766],
      loglik: { topic_expectation: -86.49 },
    };
    const line = checkVector('proportional_odds_grouped', 2.5e-3, { input, expected });
    expect(line).toMatchObject({ ok: true });
  });
});

describe('Thirteen trials of BCG vaccine (Colditz 1994; metafor::dat.bcg)', () => {
  it('rma(yi, vi) of log relative risks, as printed', () => {
    const treated = numbers('4 6 3 62 33 180 8 505 29 17 186 5 27');
    const treatedWithout = numbers(
      '119 300 228 13536 5036 1361 2537 87886 7470 1699 50448 2493 16886',
    );
    const control = numbers('11 29 11 248 47 372 10 499 45 65 141 3 29');
    const controlWithout = numbers(
      '128 274 209 12619 5761 1079 619 87892 7232 1600 27197 2338 17825',
    );
    const trials = treated.map((a, i) => {
      const [b = 0, c = 0, d = 0] = [treatedWithout[i], control[i], controlWithout[i]];
      return {
        y: Math.log(a / (a + b) / (c / (c + d))),
        se: Math.sqrt(1 / a - 1 / (a + b) + 1 / c - 1 / (c + d)),
      };
    });
    const input = { y: trials.map(({ y }) => y), se: trials.map(({ se }) => se) };
    const expected = { mu: -0.7145, se_mu: 0.1798, tau2_reml: 0.3132, tau2_dl: 0.3088, Q: 152.233 };
    expect(checkVector('normal_normal_eb', 1e-4, { input, expected })).toMatchObject({ ok: true });
  });
});

describe('Remission of leukemia under 6-MP (Freireich 1963; Gehan 1965)', () => {
  it('survdiff and coxph with ties by Efron, as printed in textbooks', () => {
    const person = (arm: number) => (weeks: string) => ({
      time: Number.parseInt(weeks, 10),
      status: weeks.endsWith('+') ? 0 : 1,
      arm,
    });
    const placebo = '1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23';
    const drug = '6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+';
    const rows = [...placebo.split(' ').map(person(0)), ...drug.split(' ').map(person(1))];
    const expected = {
      km: { arm0: { n: 21, events: 21, median: 8 }, arm1: { n: 21, events: 9, median: 23 } },
      logrank: { chisq: 16.793, expected: [10.749, 19.251] },
      cox_efron: { log_hr: -1.57213, se: 0.4124, hr: 0.20761 },
    };
    const line = checkVector('survival_two_arms', 5e-4, {
      input: { rows, times: [10], tau: 20 },
      expected,
    });
    expect(line).toMatchObject({ ok: true });
  });
});

describe('Intervals for proportions', () => {
  it('single ones of Newcombe 1998a, table I', () => {
    const cases = [
      { x: 81, n: 263, conf: 0.95, wilson: [0.2553, 0.3662], clopper_pearson: [0.2527, 0.3676] },
      { x: 15, n: 148, conf: 0.95, wilson: [0.0624, 0.1605], clopper_pearson: [0.0578, 0.1617] },
      { x: 0, n: 20, conf: 0.95, wilson: [0, 0.1611], clopper_pearson: [0, 0.1684] },
      { x: 1, n: 29, conf: 0.95, wilson: [0.0061, 0.1718], clopper_pearson: [0.0009, 0.1776] },
    ];
    expect(checkVector('proportion_intervals', 5.1e-5, { cases })).toMatchObject({ ok: true });
  });
});

describe('Permutation', () => {
  it('of sixteen mice (Efron & Tibshirani 1993, chapter 15) goes through every group of seven', () => {
    const groups = [numbers('52 104 146 10 50 31 40 27 46'), numbers('94 197 16 38 99 141 23')];
    const rows = groups.flatMap((values, treated) =>
      values.flatMap((y, i) => [
        { unit: `${treated}-${i}`, treated, t: -1, y: 0 },
        { unit: `${treated}-${i}`, treated, t: 0, y },
      ]),
    );
    const expected = { estimate: 30.63492, permutation: { assignments: 11440 } };
    const line = checkVector('did_permutation', 1e-5, { input: { rows }, expected });
    expect(line).toMatchObject({ ok: true });
  });
});
