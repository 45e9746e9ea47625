/** Who talked how much, as both guess it; neither sees the other's guess before giving their own. */

export interface TalkBalance {
  /** How much of the talking was mine, in whole per cent, as I guess. */
  readonly mine: number | null;
  /** How much of it was mine, as the other one guesses; null until both have guessed. */
  readonly theirs: number | null;
}

/**
 * @param own my share by my own guess, 0 to 100
 * @param other the other one's share by their own guess
 */
export function balanceOf(own: number | null, other: number | null): TalkBalance {
  const both = own !== null && other !== null;
  return { mine: own, theirs: both ? 100 - other : null };
}

/** What the team keeps of it: one guess of each in a meeting, for good. */
export interface Balances {
  /** Keeps how much of the talking was mine, 0 to 100, once; a guess that is there stays. */
  guess(pairId: string, event: string, percent: number): Promise<void>;
  /** The other one's share by their own guess, or null while there is none. Mine must be there. */
  theirs(pairId: string, event: string): Promise<number | null>;
}

/** How far the two guesses lie apart, in points; null until both are there. */
export function guessesApart({ mine, theirs }: TalkBalance): number | null {
  return mine === null || theirs === null ? null : Math.abs(mine - theirs);
}
