import { describe, expect, it } from 'vitest';
import { easiestOf, tippingPoint, worstCaseMean } from './missing-answers.ts';
import { responseMetGaps } from './response-met-gap.ts';

describe('Missing answers', () => {
  it('leave the mean anywhere between all ones and all fives', () => {
    expect(worstCaseMean(4, 0.5)).toEqual({ lower: 2.5, upper: 4.5 });
    expect(worstCaseMean(3.2, 1)).toEqual({ lower: 3.2, upper: 3.2 });
  });

  it('never change the leader when everybody answered', () => {
    const items = [
      { sessions: 100, responseRate: 1, mean: 3 },
      { sessions: 100, responseRate: 1, mean: 4 },
      { sessions: 300, responseRate: 1, mean: 3.6 },
    ];
    expect(tippingPoint(items)).toEqual({ everywhere: null, perItem: [null, null, null] });
  });

  it('tip the leader when those of another item may be much worse', () => {
    const items = [
      { sessions: 100, responseRate: 0.9, mean: 3 },
      { sessions: 100, responseRate: 0.2, mean: 3.5 },
      { sessions: 800, responseRate: 0.9, mean: 3.7 },
    ];
    const { everywhere, perItem } = tippingPoint(items);
    // mean - 0.8 δ falls below 3 - 0.1 δ from δ = 0.71 on.
    expect(everywhere).toBe(1);
    expect(perItem[1]).toBe(1);
    expect(perItem[2]).toBeNull();
    expect(easiestOf({ everywhere, perItem })).toEqual({ level: 1, delta: 1 });
    expect(easiestOf({ everywhere, perItem: [null, null] })).toBeNull();
  });
});

describe('The gap of having got the response', () => {
  it('is the difference of the means', () => {
    const ratings = [
      { expectation: 0, met: true, score: 5 },
      { expectation: 0, met: true, score: 4 },
      { expectation: 0, met: false, score: 2 },
      { expectation: 1, met: true, score: 3 },
    ];
    const [first, second, third] = responseMetGaps(ratings, 3);
    expect(first?.gap).toBeCloseTo(2.5, 12);
    expect(first?.leverage).toBeCloseTo((3 / 4) * (2 / 3) * (1 / 3) * 6.25, 12);
    expect(second).toEqual({ n: 1, metShare: 1, gap: null, leverage: null });
    expect(third).toEqual({ n: 0, metShare: null, gap: null, leverage: null });
  });
});
