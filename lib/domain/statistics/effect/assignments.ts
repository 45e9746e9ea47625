/** All ways (or many random ways) to choose which units are treated, by the sums a test needs. */
import type { Random } from '#lib/domain/statistics/numerics/seeded-random.ts';

/** Up to this many assignments every single one is looked at. */
const EXACT_UP_TO = 200_000;

export interface Visited {
  readonly type: 'exact' | 'monte_carlo';
  /** How many assignments were visited. */
  readonly assignments: number;
}

/** Number of ways to choose k of n. */
export function combinations(n: number, k: number): number {
  let result = 1;
  for (let i = 1; i <= Math.min(k, n - k); i += 1) result = (result * (n - i + 1)) / i;
  return Math.round(result);
}

/**
 * Visits choices of k units with the sums of `a` and `b` over the chosen ones: all choices when
 * there are at most 200,000, else the actual one (the first k units) and `draws - 1` random ones.
 */
export function visitAssignments(
  a: Float64Array,
  b: Float64Array,
  k: number,
  random: Random,
  draws: number,
  visit: (sumA: number, sumB: number) => void,
): Visited {
  const total = combinations(a.length, k);
  if (total <= EXACT_UP_TO) {
    choose(0, k, 0, 0);
    return { type: 'exact', assignments: total };
  }
  const order = Int32Array.from(a.keys());
  visitFirst();
  for (let draw = 1; draw < draws; draw += 1) {
    for (let i = 0; i < k; i += 1) {
      const j = i + Math.floor(random() * (order.length - i));
      const unit = order[j] ?? 0;
      order[j] = order[i] ?? 0;
      order[i] = unit;
    }
    visitFirst();
  }
  return { type: 'monte_carlo', assignments: draws };

  function visitFirst(): void {
    let sumA = 0;
    let sumB = 0;
    for (let i = 0; i < k; i += 1) {
      sumA += a[order[i] ?? 0] ?? 0;
      sumB += b[order[i] ?? 0] ?? 0;
    }
    visit(sumA, sumB);
  }

  function choose(from: number, left: number, sumA: number, sumB: number): void {
    if (left === 0) {
      visit(sumA, sumB);
      return;
    }
    for (let i = from; i <= a.length - left; i += 1) {
      choose(i + 1, left - 1, sumA + (a[i] ?? 0), sumB + (b[i] ?? 0));
    }
  }
}
