/** The sum of values. */
export function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

/** The arithmetic mean; `NaN` of nothing. */
export function mean(values: readonly number[]): number {
  return sum(values) / values.length;
}
