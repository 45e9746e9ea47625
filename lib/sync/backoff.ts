/** When something that failed is tried again. */

/** First wait and longest wait, in milliseconds. */
const SHORTEST = 2_000;
export const LONGEST = 15 * 60_000;

/**
 * Milliseconds to wait after that many failed attempts (1 = the first failed): doubling from two
 * seconds to a quarter of an hour, of which the upper half is left to chance (`random` in [0, 1)),
 * so that a team that lost its network does not come back all at once.
 */
export function backoff(attempts: number, random: number): number {
  const full = Math.min(LONGEST, SHORTEST * 2 ** (Math.max(1, attempts) - 1));
  return Math.round(full / 2 + (full / 2) * random);
}
