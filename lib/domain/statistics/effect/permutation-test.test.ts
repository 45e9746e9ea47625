import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomStream } from '#lib/domain/statistics/numerics/seeded-random.ts';
import { combinations } from './assignments.ts';
import { permutationTest, weightedPermutationTest } from './permutation-test.ts';

const random = () => randomStream(1, 60);
const values = fc.array(fc.double({ min: -50, max: 50, noNaN: true }), {
  minLength: 2,
  maxLength: 6,
});

describe('The permutation test', () => {
  it('can not go below 0.1 with three teams against three', () => {
    const test = permutationTest([20, 21, 22], [1, 2, 3], random());
    expect(test).toMatchObject({ type: 'exact', assignments: 20, smallestP: 0.1 });
    expect(test?.pDifference).toBeCloseTo(0.1, 12);
    expect(test?.pStudentized).toBeCloseTo(0.1, 12);
  });

  it('reaches what the design says for more teams', () => {
    expect(permutationTest([9, 8, 7, 6], [1, 2, 3, 4], random())?.pDifference).toBeCloseTo(
      2 / 70,
      12,
    );
    expect(combinations(12, 6)).toBe(924);
    expect(combinations(50, 25)).toBeGreaterThan(1e14);
  });

  it('is sure of nothing when all teams are alike', () => {
    const test = permutationTest([5, 5, 5], [5, 5, 5, 5], random());
    expect(test).toMatchObject({ pDifference: 1, pStudentized: 1 });
  });

  it('is never below one assignment, nor changed by a shift or a swap of the arms', () => {
    fc.assert(
      fc.property(values, values, (one, other) => {
        const test = permutationTest(one, other, random());
        const swapped = permutationTest(other, one, random());
        expect(test?.pDifference).toBeGreaterThanOrEqual(1 / (test?.assignments ?? 0));
        expect(test?.pDifference).toBeLessThanOrEqual(1);
        expect(swapped?.pDifference).toBeCloseTo(test?.pDifference ?? -1, 12);
      }),
    );
  });

  it('draws, by the seed, when there are too many assignments, and comes near the truth', () => {
    const one = Array.from({ length: 12 }, (_, i) => i * 1.3 + 3);
    const other = Array.from({ length: 12 }, (_, i) => i * 1.1);
    const drawn = permutationTest(one, other, random(), 40_000);
    expect(drawn).toMatchObject({ type: 'monte_carlo', assignments: 40_000, smallestP: null });
    expect(permutationTest(one, other, random(), 40_000)).toEqual(drawn);
    // Welch's t is close for so regular data.
    expect(drawn?.pDifference).toBeGreaterThan(0.01);
    expect(drawn?.pDifference).toBeLessThan(0.06);
  });

  it('needs a team in each arm, and two for the studentised one', () => {
    expect(permutationTest([], [1, 2], random())).toBeNull();
    expect(permutationTest([4], [1, 2], random())?.pStudentized).toBeNull();
  });

  it('with equal weights is the one without', () => {
    fc.assert(
      fc.property(values, values, (one, other) => {
        const units = [...other, ...one].map((change, i) => {
          return { treated: i >= other.length, weight: 4, change };
        });
        expect(weightedPermutationTest(units, random())?.p).toBeCloseTo(
          permutationTest(one, other, random())?.pDifference ?? -1,
          12,
        );
      }),
    );
  });
});
