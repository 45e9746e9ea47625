/** The bill of a company, computed from what one act costs. Prices and limits as published. */
import { type Counted, MEASURED } from './measured.ts';

/** https://cloud.google.com/firestore/pricing, us multi-region list prices in US dollars, 2026. */
export const PRICES = {
  reads: 0.06 / 100_000,
  writes: 0.18 / 100_000,
  storedGiB: 0.18,
} as const;
/** Free each day, and stored for free. */
export const FREE = { reads: 50_000, writes: 20_000, storedGiB: 1 } as const;

/** https://firebase.google.com/docs/firestore/best-practices and /quotas. */
export const LIMITS = {
  /** Sustained writes to one document, a second. */
  document: 1,
  /** A collection may begin with so many operations a second, and grow by half every five minutes. */
  rampStart: 500,
} as const;

/** What a person does on a working day; issue of the goals: 8 pairs, 40 worker starts, 25 checks. */
export const HABITS = {
  workingDaysMonth: 22,
  checks: 25,
  /** 1on1s of one person a day: eight pairs, each every other week. */
  meetings: 0.8,
  /** Of each of them: entries made new, and times that they are sent again. */
  newEntries: 3,
  changes: 4,
  /** Entries of the other that arrive. */
  arriving: 3,
  /** Bytes of an entry with its two index entries. */
  entryBytes: 1_500,
} as const;

/** One person on one working day. Starts of the worker cost nothing: the cursor is kept here. */
export function personDay(): Counted {
  const { checks, meetings, newEntries, changes, arriving } = HABITS;
  const { emptyCheck, checkFindingThree, newEntry, changedEntry } = MEASURED;
  const finding = (meetings * arriving) / 3;
  const sum = (field: keyof Counted) =>
    (checks - finding) * emptyCheck[field] +
    finding * checkFindingThree[field] +
    meetings * (newEntries * newEntry[field] + changes * changedEntry[field]);
  return { reads: sum('reads'), writes: sum('writes'), lookups: sum('lookups') };
}

export interface Bill {
  readonly people: number;
  readonly readsDay: number;
  readonly writesDay: number;
  /** After a year of such months. */
  readonly storedGiB: number;
  /** US dollars a month, what is free taken off. */
  readonly dollarsMonth: number;
  /** Writes a second when half a day's writes fall into two hours. */
  readonly peakWritesSecond: number;
}

export function billOf(people: number): Bill {
  const { reads, writes, lookups } = personDay();
  const { workingDaysMonth, meetings, newEntries, entryBytes } = HABITS;
  const readsDay = people * (reads + lookups);
  const writesDay = people * writes;
  const entries = people * meetings * newEntries * workingDaysMonth * 12;
  const storedGiB = (entries * entryBytes) / 2 ** 30;
  const over = (used: number, free: number) => Math.max(0, used - free);
  const dollarsDay =
    over(readsDay, FREE.reads) * PRICES.reads + over(writesDay, FREE.writes) * PRICES.writes;
  return {
    people,
    readsDay,
    writesDay,
    storedGiB,
    dollarsMonth:
      dollarsDay * workingDaysMonth + over(storedGiB, FREE.storedGiB) * PRICES.storedGiB,
    peakWritesSecond: writesDay / 2 / 7_200,
  };
}
