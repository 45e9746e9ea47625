/** What an analyst learns of one closed cell of the organisation, put together from its bits. */
import { COUNT_UNIT, SUM_UNIT } from './accumulator.ts';

/** Bits 0 to 46 are asked for one by one. */
export const POOLED_BITS = 47;
/** From this bit on stands the number of raters: all of them zero = nothing to be read. */
export const FIRST_COUNT_BIT = 34;

export interface PooledCell {
  /** Number of raters. */
  readonly n: number;
  /** Sum of their values. */
  readonly sum: number;
  /** Sum of the squares. */
  readonly sumOfSquares: number;
}

/** Null when the bits are not of a cell: no raters, or sums that these raters cannot have. */
export function pooledCellFrom(bits: readonly boolean[]): PooledCell | null {
  const packed = bits.reduce((value, bit, k) => value + (bit ? 2 ** k : 0), 0);
  const n = Math.floor(packed / COUNT_UNIT);
  const sum = Math.floor((packed % COUNT_UNIT) / SUM_UNIT);
  const sumOfSquares = packed % SUM_UNIT;
  const isPossible =
    n > 0 && sum >= n && sum <= 5 * n && sumOfSquares * n >= sum ** 2 && sumOfSquares <= 25 * n;
  return isPossible ? { n, sum, sumOfSquares } : null;
}
