import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coxRegression } from './cox-regression.ts';
import { kaplanMeier, medianSurvival, survivalAt } from './kaplan-meier.ts';
import { logRank } from './log-rank.ts';
import { restrictedMean, restrictedMeanDifference } from './restricted-mean.ts';
import { atRisk, type Person } from './roster.ts';

/** Weeks of remission with 6-MP and with placebo, in pairs (Freireich et al. 1963); + = censored. */
const SIX_MP = '10 7 32+ 23 22 6 16 34+ 32+ 25+ 11+ 20+ 19+ 6 17+ 35+ 6 13 9+ 6+ 10+';
const PLACEBO = '1 22 3 12 8 17 2 11 8 12 2 5 4 15 8 23 5 11 4 1 8';

const arm = (weeks: string, treated: boolean): Person[] =>
  weeks.split(' ').map((week, pair) => ({
    entry: 0,
    time: Number.parseInt(week, 10),
    left: !week.endsWith('+'),
    treated,
    team: String(pair),
  }));
const sixMp = arm(SIX_MP, true);
const placebo = arm(PLACEBO, false);
const both = [...sixMp, ...placebo];

describe('The Kaplan-Meier curve', () => {
  it('has the textbook values of the 6-MP trial (Cox & Oakes 1984)', () => {
    const curve = kaplanMeier(sixMp);
    expect(curve.steps.map(({ time, survival }) => [time, Number(survival.toFixed(3))])).toEqual([
      [6, 0.857],
      [7, 0.807],
      [10, 0.753],
      [13, 0.69],
      [16, 0.627],
      [22, 0.538],
      [23, 0.448],
    ]);
    expect(survivalAt(curve, sixMp, 10).se).toBeCloseTo(0.0963, 4);
    expect(medianSurvival(curve)).toBe(23);
    expect(medianSurvival(kaplanMeier(placebo))).toBe(8);
  });

  it('is the share still there when nobody is censored, whatever the time', () => {
    const times = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(times, fc.integer({ min: 0, max: 13 }), (all, at) => {
        const people = all.map((time): Person => {
          return { entry: 0, time, left: true, treated: false, team: '' };
        });
        const { survival } = survivalAt(kaplanMeier(people), people, at);
        expect(survival).toBeCloseTo(all.filter((time) => time > at).length / all.length, 12);
      }),
    );
  });

  it('counts somebody who joined later only from then on', () => {
    const late = { entry: 5, time: 9, left: false, treated: false, team: 'a' };
    const early = { entry: 0, time: 4, left: true, treated: false, team: 'a' };
    const stays = { entry: 0, time: 9, left: false, treated: false, team: 'a' };
    expect(atRisk([late, early, stays], 4)).toBe(2);
    expect(atRisk([late, early, stays], 6)).toBe(2);
    expect(kaplanMeier([late, early, stays]).steps[0]).toMatchObject({ atRisk: 2, survival: 0.5 });
  });

  it('has no limits where they are not defined', () => {
    const gone = arm('3 3', false);
    expect(survivalAt(kaplanMeier(gone), gone, 4)).toMatchObject({
      survival: 0,
      se: null,
      lower: null,
    });
    const stayed = arm('6+ 7+', false);
    expect(survivalAt(kaplanMeier(stayed), stayed, 5)).toMatchObject({ survival: 1, lower: 1 });
    expect(survivalAt(kaplanMeier(stayed), stayed, 6)).toMatchObject({ survival: 1, lower: null });
    expect(medianSurvival(kaplanMeier(stayed))).toBeNull();
  });

  it('has its median in the middle of a plateau at one half', () => {
    expect(medianSurvival(kaplanMeier(arm('2 4 8 9', false)))).toBe(6);
  });
});

describe('Comparing two curves', () => {
  it('gives the published log-rank of the 6-MP trial', () => {
    const { chiSquared, observed, expected } = logRank(both);
    expect(chiSquared).toBeCloseTo(16.79, 2);
    expect(observed).toEqual({ control: 21, treated: 9 });
    expect(expected.treated).toBeCloseTo(19.25, 2);
  });

  it('gives the published hazard ratio of the 6-MP trial', () => {
    const cox = coxRegression(both);
    expect(cox?.logHazardRatio).toBeCloseTo(-1.5721, 4);
    expect(cox?.se).toBeCloseTo(0.4124, 4);
    expect(1 / (cox?.hazardRatio ?? 0)).toBeCloseTo(4.8169, 3);
    expect(cox?.robustSe).toBeGreaterThan(0);
  });

  it('turns around when the arms do', () => {
    const swapped = both.map((person) => ({ ...person, treated: !person.treated }));
    expect(coxRegression(swapped)?.logHazardRatio).toBeCloseTo(1.5721, 4);
    expect(logRank(swapped).chiSquared).toBeCloseTo(logRank(both).chiSquared ?? 0, 10);
    expect(coxRegression(swapped)?.robustSe).toBeCloseTo(coxRegression(both)?.robustSe ?? 0, 10);
  });

  it('has no hazard ratio when nobody left in one arm, or never at a shared time', () => {
    expect(coxRegression([...arm('5+ 6+', true), ...arm('2 3 4+', false)])).toBeNull();
    expect(coxRegression([...arm('2 3', true), ...arm('5 6', false)])).toBeNull();
    expect(logRank(arm('5+ 6+', true))).toMatchObject({ chiSquared: null, p: null });
  });

  it('measures the area between the curves', () => {
    const all = restrictedMean(kaplanMeier(arm('4 8', true)), 10);
    expect(all.mean).toBeCloseTo(6, 12);
    const stayed = restrictedMean(kaplanMeier(arm('12+ 12+', false)), 10);
    expect(stayed).toEqual({ tau: 10, mean: 10, se: 0 });
    const difference = restrictedMeanDifference(all, stayed);
    expect(difference.mean).toBeCloseTo(-4, 12);
    expect(difference.upper).toBeGreaterThan(-4);
  });
});
