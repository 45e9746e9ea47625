import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agrestiCoullInterval } from './agresti-coull-interval.ts';
import { clopperPearsonInterval } from './clopper-pearson-interval.ts';
import type { Interval } from './interval.ts';
import { jeffreysInterval } from './jeffreys-interval.ts';
import { wilsonInterval } from './wilson-interval.ts';

const rounded = ({ lower, upper }: Interval) => [lower, upper].map((x) => Number(x.toFixed(4)));
const counts = fc
  .integer({ min: 1, max: 5000 })
  .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));

describe('Intervals of a share', () => {
  it('are those of Newcombe 1998, table I, by the score method', () => {
    expect(rounded(wilsonInterval(81, 263))).toEqual([0.2553, 0.3662]);
    expect(rounded(wilsonInterval(15, 148))).toEqual([0.0624, 0.1605]);
    expect(rounded(wilsonInterval(0, 20))).toEqual([0, 0.1611]);
    expect(rounded(wilsonInterval(1, 29))).toEqual([0.0061, 0.1718]);
  });

  it('are those of Newcombe 1998, table I, by the exact method', () => {
    expect(rounded(clopperPearsonInterval(81, 263))).toEqual([0.2527, 0.3676]);
    expect(rounded(clopperPearsonInterval(15, 148))).toEqual([0.0578, 0.1617]);
    expect(rounded(clopperPearsonInterval(0, 20))).toEqual([0, 0.1684]);
    expect(rounded(clopperPearsonInterval(1, 29))).toEqual([0.0009, 0.1776]);
  });

  it('hold the share, stay within 0 and 1, and mirror', () => {
    fc.assert(
      fc.property(counts, fc.constantFrom(0.8, 0.95, 0.99), ([x, n], confidence) => {
        for (const method of [wilsonInterval, clopperPearsonInterval, jeffreysInterval]) {
          const { lower, upper } = method(x, n, confidence);
          const mirrored = method(n - x, n, confidence);
          expect(lower).toBeGreaterThanOrEqual(0);
          expect(upper).toBeLessThanOrEqual(1);
          expect(lower).toBeLessThanOrEqual(x / n);
          expect(upper).toBeGreaterThanOrEqual(x / n);
          expect(lower).toBeCloseTo(1 - mirrored.upper, 10);
        }
      }),
    );
  });

  it("surround Wilson's by Agresti and Coull's, around the same middle", () => {
    fc.assert(
      fc.property(counts, ([x, n]) => {
        const wilson = wilsonInterval(x, n);
        const agresti = agrestiCoullInterval(x, n);
        const middle = (agresti.lower + agresti.upper) / 2;
        expect((wilson.lower + wilson.upper) / 2).toBeCloseTo(middle, 12);
        expect(agresti.lower).toBeLessThanOrEqual(wilson.lower + 1e-12);
      }),
    );
  });

  it('narrow with more sessions', () => {
    const width = ({ lower, upper }: Interval) => upper - lower;
    expect(width(wilsonInterval(200, 1000))).toBeLessThan(width(wilsonInterval(20, 100)));
  });
});
