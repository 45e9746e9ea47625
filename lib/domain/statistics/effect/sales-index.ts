/**
 * Sales against the year before. `sales(month)` counts months from the start, -24 or earlier …;
 * 100 = as much as in the base month.
 */

/** 100 S_t / S_(t-12). From month 12 on the base is itself treated: a lasting effect goes back to 100. */
export function yearOnYearIndex(sales: ReadonlyMap<number, number>, month: number): number | null {
  return ratio(sales.get(month), sales.get(month - 12));
}

/**
 * 100 S_t / the same calendar month of the last year before the start. The same as year-on-year up
 * to month 11; later it keeps the level of an effect, but also piles up any difference in growth:
 * show it as a reference only.
 */
export function fixedBaseIndex(sales: ReadonlyMap<number, number>, month: number): number | null {
  const base = month < 0 ? month - 12 : (month % 12) - 12;
  return ratio(sales.get(month), sales.get(base));
}

/** Null where one is missing or the base is not positive. */
function ratio(value: number | undefined, base: number | undefined): number | null {
  return value === undefined || base === undefined || !(base > 0) ? null : (100 * value) / base;
}
