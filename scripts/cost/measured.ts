/**
 * What one act costs in the team, counted at the emulator while the client's own background did it
 * (tests/contracts/cost.emulator.test.ts counts each again, company-month.emulator.test.ts all of them
 * together). `lookups` are documents that the rules read to decide; they are billed as reads
 * (firestore/README.md names them, tests/rules/costs.test.ts counts them), here as if each document
 * were written alone.
 */
export interface Counted {
  readonly reads: number;
  readonly writes: number;
  readonly lookups: number;
}

/** Those of a 1on1 are of both together, in a team of a supporter and seven members. */
export const MEASURED = {
  /** One query over all pairs of oneself. */
  'a check that finds nothing': { reads: 1, writes: 0, lookups: 0 },
  /**
   * Each looks the other up, prepares, talks (two new entries and a change), agrees (three changes)
   * and looks again, for what may have come late: nine exchanges, in which each gets their own
   * changes back as well. Both write in the same minute of each step, which is the dearest: whoever
   * comes next looks at all of that minute once more.
   */
  'a 1on1': { reads: 44, writes: 18, lookups: 27 },
  /** Refused once, since there is no pair yet. */
  'the first of two people': { reads: 46, writes: 19, lookups: 35 },
  /** With the panel open; the other's listener reads it. */
  'somebody says again that they are here': { reads: 1, writes: 1, lookups: 0 },
  /** Who is in the team, and where an answer would be counted. */
  'a member is asked how it was': { reads: 12, writes: 0, lookups: 13 },
  /** A topic, a response or a person that was not counted yet in this period. */
  'a use is counted': { reads: 0, writes: 2, lookups: 4 },
  'a rating is counted': { reads: 12, writes: 2, lookups: 26 },
  /** All that it asks for is refused until a band is released. */
  'a supporter asks for bands': { reads: 1, writes: 0, lookups: 217 },
  'a colleague’s hint is read': { reads: 1, writes: 0, lookups: 0 },
  'a hint is proposed': { reads: 0, writes: 1, lookups: 1 },
  'a hint was tried, or helped': { reads: 0, writes: 2, lookups: 3 },
  'somebody signs in': { reads: 1, writes: 1, lookups: 1 },
  /** With all that is shown of it meanwhile, to those who join one after the other. */
  'a team of seven is invited and joins': { reads: 153, writes: 14, lookups: 219 },
} as const satisfies Record<string, Counted>;

export type Act = keyof typeof MEASURED;
/** How often each was done. */
export type Acts = Partial<Record<Act, number>>;

export function costOf(acts: Acts): Counted {
  const sum = { reads: 0, writes: 0, lookups: 0 };
  for (const [act, times] of Object.entries(acts) as [Act, number][]) {
    const { reads, writes, lookups } = MEASURED[act];
    sum.reads += times * reads;
    sum.writes += times * writes;
    sum.lookups += times * lookups;
  }
  return sum;
}
