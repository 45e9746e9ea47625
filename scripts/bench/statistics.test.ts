import { describe, expect, it } from 'vitest';
import { randomOf } from '../demo/company/random.ts';
import { differences, estimate, median, quantile, ratios } from './statistics.ts';

describe('The median of pairs', () => {
  it('is the middle, or the mean of the two middle ones', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(median([])).toBeNaN();
  });

  it('has quantiles between the values, as R computes them by default', () => {
    // R: quantile(c(1, 2, 4, 8, 16), 0.9)
    expect(quantile([16, 1, 8, 2, 4], 0.9)).toBeCloseTo(12.8, 12);
  });

  it('takes each with its partner, so that what slowed both down cancels out', () => {
    const slowedDown = [1, 1, 5, 1, 9];
    const theirs = slowedDown.map((load) => 100 * load);
    const ours = slowedDown.map((load) => 103 * load);
    expect(estimate(ratios(ours, theirs)).median).toBeCloseTo(1.03, 12);
    expect(differences([3, 5], [1, 9])).toEqual([2, -4]);
  });

  it('comes with an interval that holds it, is wider for noise, and is the same for the same seed', () => {
    const calm = Array.from({ length: 30 }, (_, index) => 1 + (index % 3) / 100);
    const wild = Array.from({ length: 30 }, (_, index) => 1 + (index % 7) / 3);
    const [narrow, wide] = [estimate(calm), estimate(wild)];
    expect(narrow.low).toBeLessThanOrEqual(narrow.median);
    expect(narrow.high).toBeGreaterThanOrEqual(narrow.median);
    expect(wide.high - wide.low).toBeGreaterThan(narrow.high - narrow.low);
    expect(estimate(wild, 7)).toEqual(estimate(wild, 7));
    expect(narrow.pairs).toBe(30);
  });

  it('lies in its interval in nearly all experiments, and not in all of a much narrower one', () => {
    const random = randomOf(3, 0);
    const estimates = Array.from({ length: 60 }, () =>
      estimate(Array.from({ length: 25 }, () => 10 + random.next() - 0.5)),
    );
    const holding = (share: number) =>
      estimates.filter(({ low, high }) => {
        const [middle, half] = [(low + high) / 2, ((high - low) / 2) * share];
        return Math.abs(10 - middle) <= half;
      }).length;
    expect(holding(1)).toBeGreaterThanOrEqual(52);
    expect(holding(0.25)).toBeLessThan(40);
  });
});
