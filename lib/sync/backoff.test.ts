/** Properties: a wait is never shorter after one more failure, nor outside a second to a quarter of an hour. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backoff } from './backoff.ts';

/**
 * Properties, for any number of attempts and any chance:
 *   1. bounded: from a second to a quarter of an hour;
 *   2. monotone: one more failure never shortens the wait by the same chance.
 */
const attempts = fc.nat({ max: 2_000 });
const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

describe('The wait before another attempt', () => {
  it('is one to two seconds after the first failure', () => {
    expect(backoff(1, 0)).toBe(1_000);
    expect(backoff(1, 0.999_999)).toBe(2_000);
  });

  it('doubles with every failure', () => {
    expect([1, 2, 3, 4].map((count) => backoff(count, 0))).toEqual([1_000, 2_000, 4_000, 8_000]);
  });

  it('is never shorter than a second nor longer than a quarter of an hour', () => {
    fc.assert(
      fc.property(attempts, chance, (count, random) => {
        expect(backoff(count, random)).toBeGreaterThanOrEqual(1_000);
        expect(backoff(count, random)).toBeLessThanOrEqual(900_000);
      }),
    );
  });

  it('is never shorter after one more failure', () => {
    fc.assert(
      fc.property(attempts, chance, (count, random) => {
        expect(backoff(count + 1, random)).toBeGreaterThanOrEqual(backoff(count, random));
      }),
    );
  });

  it('differs from device to device by up to a half', () => {
    expect(backoff(99, 0)).toBe(450_000);
    expect(backoff(99, 0.5)).toBe(675_000);
  });
});
