/**
 * What one act of a person costs in the team, as counted at the emulator through the client's own code
 * (tests/contracts/cost.emulator.test.ts counts again and compares). `lookups` are documents that the
 * rules read to decide; they are billed as reads (firestore/README.md names them).
 */
export interface Counted {
  readonly reads: number;
  readonly writes: number;
  readonly lookups: number;
}

export const MEASURED = {
  /** A check that finds nothing new: one query over all pairs of oneself. */
  emptyCheck: { reads: 1, writes: 0, lookups: 0 },
  /** A check that finds the three entries of others. */
  checkFindingThree: { reads: 3, writes: 0, lookups: 0 },
  /** The very first entry of two people: refused, and sent again with the pair. */
  firstOfPair: { reads: 2, writes: 2, lookups: 4 },
  /** A new entry of a pair that exists. */
  newEntry: { reads: 0, writes: 1, lookups: 1 },
  /** An entry that is there already, changed. */
  changedEntry: { reads: 0, writes: 1, lookups: 1 },
} as const satisfies Record<string, Counted>;
