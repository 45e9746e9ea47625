import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactBinomialP, fisherExactP } from './exact-tests.ts';
import { groupSizeForPower, powerOfDifference } from './power-of-difference.ts';
import { annualisedRate, hasEnoughLeavers, rateRatio } from './rate-ratio.ts';

describe('The ratio of two rates of leaving', () => {
  it("is that of R's example of cancer and indigestion (Rothman 1986, poisson.test)", () => {
    const exposed = { leavers: 11, personMonths: 800 };
    const others = { leavers: 21, personMonths: 3011 };
    const { ratio, lower, upper, p } = rateRatio(exposed, others);
    expect(ratio).toBeCloseTo(1.971488, 6);
    expect(lower).toBeCloseTo(0.8584264, 6);
    expect(upper).toBeCloseTo(4.2772659, 6);
    expect(p).toBeCloseTo(0.07967, 5);
  });

  it('turns over when the arms do', () => {
    expect.hasAssertions();
    const exposure = fc.record({
      leavers: fc.integer({ min: 0, max: 60 }),
      personMonths: fc.integer({ min: 10, max: 5000 }),
    });
    fc.assert(
      fc.property(exposure, exposure, (one, other) => {
        const there = rateRatio(one, other);
        const back = rateRatio(other, one);
        const turned = back.upper === null ? 0 : 1 / back.upper;
        expect(there.lower / (turned || 1)).toBeCloseTo(turned > 0 ? 1 : 0, 8);
        expect(back.p ?? -1).toBeCloseTo(there.p ?? -1, 10);
      }),
    );
  });

  it('is not available when nobody left', () => {
    const none = { leavers: 0, personMonths: 100 };
    expect(rateRatio(none, none)).toEqual({ ratio: null, lower: 0, upper: null, p: null });
    expect(rateRatio({ ...none, leavers: 5 }, none)).toMatchObject({ ratio: null, upper: null });
    expect(rateRatio(none, { ...none, leavers: 5 })).toMatchObject({ ratio: 0, lower: 0 });
  });

  it('is only shown with five leavers in each arm', () => {
    const some = (leavers: number) => ({ leavers, personMonths: 100 });
    expect(hasEnoughLeavers(some(5), some(9))).toBe(true);
    expect(hasEnoughLeavers(some(4), some(9))).toBe(false);
    expect(annualisedRate(some(1))).toBeCloseTo(0.12, 12);
  });
});

describe('Exact tests', () => {
  it('know the lady who tasted tea (Fisher 1935)', () => {
    expect(fisherExactP(3, 4, 1, 4)).toBeCloseTo(34 / 70, 12);
    expect(fisherExactP(4, 4, 0, 4)).toBeCloseTo(2 / 70, 12);
  });

  it('know coins', () => {
    expect(exactBinomialP(8, 10, 0.5)).toBeCloseTo((2 * 56) / 1024, 12);
    expect(exactBinomialP(5, 10, 0.5)).toBeCloseTo(1, 12);
  });
});

describe('Power', () => {
  it("is that of R's example (power.prop.test)", () => {
    expect(powerOfDifference(50, 0.5, 0.75)).toBeCloseTo(0.7401659, 6);
  });

  it('tells what 250 against 250 can see', () => {
    expect(powerOfDifference(250, 0.12, 0.09)).toBeCloseTo(0.19, 2);
    expect(groupSizeForPower(0.8, 0.12, 0.09)).toBe(1638);
    expect(groupSizeForPower(0.8, 0.1, 0.1)).toBeNull();
  });
});
