/**
 * How often would chance alone assign the arms so that the difference is at least as large. Two
 * statistics: the difference of means, and the same divided by Welch's standard error (Chung &
 * Romano 2013), which needs no equal spread.
 */
import type { Random } from '#lib/domain/statistics/numerics/seeded-random.ts';
import { type Visited, visitAssignments } from './assignments.ts';

export interface PermutationTest extends Visited {
  readonly pDifference: number;
  /** Null with fewer than two units in an arm. */
  readonly pStudentized: number | null;
  /** The smallest two-sided p that so few units can give; null for draws. */
  readonly smallestP: number | null;
}

/** Statistics that differ by less are tied. */
const TIE = 1e-9;
const DRAWS = 200_000;

/** Null with an empty arm. `random` is only used when there are too many assignments. */
export function permutationTest(
  treated: readonly number[],
  control: readonly number[],
  random: Random,
  draws = DRAWS,
): PermutationTest | null {
  const n1 = treated.length;
  const n2 = control.length;
  if (n1 === 0 || n2 === 0) return null;
  // Squares are summed: take the centre away first.
  const all = Float64Array.from([...treated, ...control]);
  const centre = all.reduce((a, b) => a + b, 0) / all.length;
  const values = all.map((value) => value - centre);
  const squares = values.map((value) => value * value);
  const total = values.reduce((a, b) => a + b, 0);
  const totalSquares = squares.reduce((a, b) => a + b, 0);
  const difference = (sum: number) => Math.abs(sum / n1 - (total - sum) / n2);
  const studentize = (sum: number, squared: number) => {
    const rest = total - sum;
    const spread1 = Math.max(0, squared - (sum * sum) / n1) / (n1 * (n1 - 1));
    const spread2 = Math.max(0, totalSquares - squared - (rest * rest) / n2) / (n2 * (n2 - 1));
    const se = Math.sqrt(spread1 + spread2);
    const apart = difference(sum);
    if (se > 1e-9 * Math.sqrt(totalSquares)) return apart / se;
    return apart > TIE ? Number.POSITIVE_INFINITY : 0;
  };
  const actual = values.subarray(0, n1).reduce((a, b) => a + b, 0);
  const actualSquares = squares.subarray(0, n1).reduce((a, b) => a + b, 0);
  const atLeast = difference(actual) - TIE;
  const atLeastStudentized = studentize(actual, actualSquares) - TIE;
  let asFar = 0;
  let asFarStudentized = 0;
  const visited = visitAssignments(values, squares, n1, random, draws, (sum, squared) => {
    if (difference(sum) >= atLeast) asFar += 1;
    if (studentize(sum, squared) >= atLeastStudentized) asFarStudentized += 1;
  });
  const { type, assignments } = visited;
  return {
    ...visited,
    pDifference: asFar / assignments,
    pStudentized: n1 < 2 || n2 < 2 ? null : asFarStudentized / assignments,
    smallestP: type === 'exact' ? (n1 === n2 ? 2 : 1) / assignments : null,
  };
}

export interface WeightedUnit {
  readonly treated: boolean;
  readonly weight: number;
  readonly change: number;
}

/** The same for the difference of weighted means; weights stay with their units. */
export function weightedPermutationTest(
  units: readonly WeightedUnit[],
  random: Random,
  draws = DRAWS,
): (Visited & { readonly p: number }) | null {
  const ordered = [...units].sort((one, other) => Number(other.treated) - Number(one.treated));
  const n1 = ordered.filter(({ treated }) => treated).length;
  if (n1 === 0 || n1 === ordered.length) return null;
  const weights = Float64Array.from(ordered, ({ weight }) => weight);
  const products = Float64Array.from(ordered, ({ weight, change }) => weight * change);
  const totalWeight = weights.reduce((a, b) => a + b, 0);
  const total = products.reduce((a, b) => a + b, 0);
  const difference = (weight: number, sum: number) =>
    Math.abs(sum / weight - (total - sum) / (totalWeight - weight));
  const firstOnes = (values: Float64Array) => values.subarray(0, n1).reduce((a, b) => a + b, 0);
  const atLeast = difference(firstOnes(weights), firstOnes(products)) - TIE;
  let asFar = 0;
  const visited = visitAssignments(weights, products, n1, random, draws, (weight, sum) => {
    if (difference(weight, sum) >= atLeast) asFar += 1;
  });
  return { ...visited, p: asFar / visited.assignments };
}
