import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantileOfSorted } from './quantile.ts';
import { randomStream, resample, shuffle } from './seeded-random.ts';

describe('Seeded chance', () => {
  it('is the same again for the same seed and stream, and another for another', () => {
    const draw = (seed: number, stream: number) => {
      const random = randomStream(seed, stream);
      return Array.from({ length: 5 }, () => random());
    };
    expect(draw(1, 2)).toEqual(draw(1, 2));
    expect(draw(1, 2)).not.toEqual(draw(1, 3));
    expect(draw(1, 2)).not.toEqual(draw(2, 2));
  });

  it('is spread evenly', () => {
    const random = randomStream(7, 0);
    const bins = Array.from({ length: 10 }, () => 0);
    for (let i = 0; i < 100_000; i += 1) {
      const bin = Math.floor(random() * 10);
      bins[bin] = (bins[bin] ?? 0) + 1;
    }
    for (const count of bins) expect(Math.abs(count - 10_000)).toBeLessThan(400);
  });

  it('shuffles without losing anything', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer(), (items, seed) => {
        const shuffled = shuffle([...items], randomStream(seed, 1));
        const ascending = (one: number, other: number) => one - other;
        expect([...shuffled].sort(ascending)).toEqual([...items].sort(ascending));
      }),
    );
  });

  it('draws as many as there are for a bootstrap sample', () => {
    const weights = resample(50, randomStream(3, 1));
    expect(weights.reduce((a, b) => a + b, 0)).toBe(50);
    expect(weights).toHaveLength(50);
  });
});

describe('A quantile', () => {
  it('lies between neighbours in proportion', () => {
    expect(quantileOfSorted([1, 2, 3, 4], 0.5)).toBe(2.5);
    expect(quantileOfSorted([10, 20, 30], 0.25)).toBe(15);
    expect(quantileOfSorted([7], 0.9)).toBe(7);
  });
});
