/** Data sets whose results are printed in books and in R's manuals, as vector files. */
import { describe, expect, it } from 'vitest';
import { checkVector as check } from '#support/check-vector.ts';

const INFL = ['Low', 'Medium', 'High'];
const TYPE = ['Tower', 'Apartment', 'Atrium', 'Terrace'];
const CONT = ['Low', 'High'];
/** `MASS::housing` (Madsen 1976): Sat fastest, then Infl, Type, Cont. */
const HOUSING = `21 21 28 34 22 36 10 11 36 61 23 17 43 35 40 26 18 54 13 9 10 8 8 12 6 7 9 18 6 7
15 13 13 7 5 11 14 19 37 17 23 40 3 5 23 78 46 43 48 45 86 15 25 62 20 23 20 10 22 24 7 10 21
57 23 13 31 21 13 5 6 13`
  .split(/\s+/)
  .map(Number);
const frequency = (sat: number, infl: number, type: number, cont: number) =>
  HOUSING[((cont * 4 + type) * 3 + infl) * 3 + sat] ?? 0;
const sats = [0, 1, 2];
const nested = INFL.map((_, infl) =>
  TYPE.map((__, type) => CONT.map((___, cont) => sats.map((s) => frequency(s, infl, type, cont)))),
);
const rows = INFL.flatMap((Infl, i) =>
  TYPE.flatMap((Type, t) =>
    CONT.flatMap((Cont, c) =>
      sats.map((s) => ({ Sat: INFL[s], Infl, Type, Cont, Freq: frequency(s, i, t, c) })),
    ),
  ),
);

describe('Satisfaction with housing: three factors (Venables & Ripley 2002, section 7.3)', () => {
  const effects = { Infl: [0, 0.5664, 1.2888], Type: [0, -0.5724, -0.3662, -1.091] };
  it.each([
    ['nested counts', { Infl_levels: INFL, Type_levels: TYPE, Cont_levels: CONT, counts: nested }],
    ['named factors', { factors: { Infl: INFL, Type: TYPE, Cont: CONT }, counts: nested }],
    ['rows', { response: 'Sat', rows }],
  ])('from %s', (_, input) => {
    const expected = {
      thresholds: [-0.4961, 0.6907],
      se_thresholds: [0.1248, 0.1255],
      beta_Infl: effects.Infl,
      beta_Type: effects.Type,
      beta_Cont: [0, 0.3603],
      se_beta_Infl: [0, 0.10465, 0.12716],
      deviance: 3479.149,
      aic: 3495.149,
      lr_Infl_given_Type_Cont: { chisq: 108.239, df: 2 },
      lr_Type_given_Infl_Cont: { chisq: 55.91, df: 3 },
      lr_Cont: { chisq: 14.306, df: 1 },
      loglik: { null: -1824.4388, Infl_Type_Cont: -1739.5746 },
    };
    expect(check('proportional_odds_grouped', 5.1e-4, { input, expected })).toMatchObject({
      ok: true,
    });
  });

  it("by R's names, as MASS::polr prints them", () => {
    const expected = {
      coefficients: {
        InflMedium: 0.5664,
        InflHigh: 1.2888,
        TypeApartment: -0.5724,
        TypeAtrium: -0.3662,
        TypeTerrace: -1.091,
        ContHigh: 0.3603,
      },
      se: [0.10465, 0.12716, 0.11924, 0.15517, 0.15149, 0.09554],
    };
    const input = { response: 'Sat', rows };
    expect(check('proportional_odds_grouped', 5.1e-5, { input, expected })).toMatchObject({
      ok: true,
    });
  });

  it('is refused where counts and levels do not match', () => {
    const input = { Infl_levels: INFL, Type_levels: ['Tower'], Cont_levels: CONT, counts: nested };
    expect(check('proportional_odds_grouped', 1, { input, expected: {} }).error).toMatch(/counts/);
  });
});

const person = (arm: number) => (weeks: string) => ({
  time: Number.parseInt(weeks, 10),
  status: weeks.endsWith('+') ? 0 : 1,
  arm,
});

describe('Other published data', () => {
  it('acute myelogenous leukemia: survival::aml (Miller 1997)', () => {
    const aml = [
      ...'9 13 13+ 18 23 28+ 31 34 45+ 48 161+'.split(' ').map(person(0)),
      ...'5 5 8 8 12 16+ 23 27 30 33 43 45'.split(' ').map(person(1)),
    ];
    const expected = {
      km: {
        arm0: { n: 11, events: 7, median: 31, rmst: { rmst: 31.84318, se: 4.527885 } },
        arm1: { n: 12, events: 11, median: 23, rmst: { rmst: 22.708333, se: 4.180942 } },
      },
      logrank: { chisq: 3.39639, p: 0.06534, expected: [10.68934, 7.31066] },
      cox_efron: { log_hr: 0.9155326, se: 0.5119343, hr: 2.4981053 },
    };
    const input = { rows: aml, times: 24, tau: 48 };
    expect(check('survival_two_arms', 1e-5, { input, expected })).toMatchObject({ ok: true });
  });

  it("Fisher's tea (fisher.test) and breast cancer after fluoroscopy (poisson.test)", () => {
    const counts = (leavers: number, headcount: number, person_months = headcount) => {
      return { leavers, headcount, person_months };
    };
    const tea = { treated: counts(3, 4), control: counts(1, 4) };
    const doses = { treated: counts(11, 800), control: counts(21, 3011) };
    const cases = [
      { input: tea, expected: { fisher_p: 0.4857143 } },
      {
        input: doses,
        expected: {
          rate_ratio: 1.9714881,
          exact_lower: 0.8584264,
          exact_upper: 4.2772659,
          exact_p: 0.0796686,
        },
      },
    ];
    expect(check('turnover_aggregated', 1e-7, { cases })).toMatchObject({ ok: true });
  });

  it('sleep (Student 1908): t.test(extra ~ group), as changes of 20 units', () => {
    const extra = [
      [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2],
      [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4],
    ];
    const panel = extra.flatMap((group, treated) =>
      group.flatMap((y, i) => [
        { unit: `${treated}-${i}`, treated, t: -1, y: 0 },
        { unit: `${treated}-${i}`, treated, t: 0, y },
      ]),
    );
    const expected = {
      estimate: 1.58,
      welch: { t: 1.8608135, df: 17.7764736, p: 0.0793941, lower: -0.2054832, upper: 3.3654832 },
      placebo_pretrend: null,
    };
    const vector = { input: { rows: panel }, expected };
    expect(check('did_permutation', 1e-6, vector)).toMatchObject({ ok: true });
  });

  it('worked out by hand: other scores, levels that are numbers, a balanced table', () => {
    const input = {
      topic_levels: [1, 2],
      expectation_levels: [10, 20],
      scores: [20, 30, 40],
      counts: [
        [
          [1, 1, 1],
          [2, 1, 0],
        ],
        [
          [0, 1, 2],
          [1, 1, 1],
        ],
      ],
    };
    // Means of 80/3 and 100/3 along either factor: 12 (10/3)² = 133.3 of 800 each; balanced, so they add up.
    const expected = { n: 12, mean: 30, r2: { topic: 1 / 6, expectation: 1 / 6, both: 1 / 3 } };
    expect(check('lmg_two_grouped_factors', 1e-9, { input, expected })).toMatchObject({ ok: true });
  });

  it('coaching in eight schools (Rubin 1981): no difference beyond chance', () => {
    const input = { y: [28, 8, -3, 7, -1, 1, 18, 12], se: [15, 10, 16, 11, 9, 11, 10, 18] };
    const expected = { mu: 7.6856, se_mu: 4.0719, tau2_reml: 0, tau2_dl: 0, Q: 4.7075 };
    expect(check('normal_normal_eb', 1e-3, { input, expected })).toMatchObject({ ok: true });
  });
});
