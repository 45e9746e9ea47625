/**
 * What a rating adds to an accumulator. Nobody ever reads one: `a` and `b` both hold the sum of the
 * raters' random masks, and only the rules take one from the other (firestore/README.md).
 */

/** Bits of a mask: no explicit number can be guessed past it. */
export const MASK_BYTES = 5;

/** A rating on the scale that people see. */
export type Score = 1 | 2 | 3 | 4 | 5;

/** How the organisation's cells pack count, sum and sum of squares into one number. */
export const COUNT_UNIT = 2 ** 34;
export const SUM_UNIT = 2 ** 18;

/** A mask of 40 bits, `0 <= mask < 2^40`, from five random bytes. */
export function maskFrom(bytes: Uint8Array): number {
  if (bytes.length !== MASK_BYTES) throw new RangeError('A mask is made of five random bytes.');
  return bytes.reduce((mask, byte) => mask * 256 + byte, 0);
}

export interface TeamAddition {
  readonly a: number;
  readonly b: number;
}

/** To a team's cell: `a - b` grows by 4096 for the rater and by the rating. */
export function teamAddition(rating: Score, mask: number): TeamAddition {
  return { a: 4096 + rating + mask, b: mask };
}

export type Lane = 0 | 1 | 2;

export interface PooledAddition extends TeamAddition {
  readonly l: number;
}

/**
 * To a cell of the organisation: `a - b` grows by count, value and square in one number, `l - b` by
 * the lane of the rater's team. `value` is a rating, or 1 where something is only counted.
 */
export function pooledAddition(value: Score, lane: Lane, mask: number): PooledAddition {
  return {
    a: COUNT_UNIT + value * SUM_UNIT + value ** 2 + mask,
    b: mask,
    l: 4096 ** lane + mask,
  };
}

/** Months since the year 0, as the rules count them: `year * 12 + month - 1`, in UTC. */
export function monthIndex(instant: number): number {
  const date = new Date(instant);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}
