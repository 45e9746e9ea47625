/** The bill of a company, computed from what one act costs. Prices and limits as published. */
import { PULSE_MS, PULSES_WHILE_HEARING, TELL_AGAIN_MS } from '#lib/domain/live-rhythm.ts';
import { type Acts, type Counted, costOf } from './measured.ts';

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
  /** Exchanges with the team, those of 1on1s among them. */
  checks: 25,
  /** 1on1s of one person a day: eight pairs, each every other week. */
  meetings: 0.8,
  /** Exchanges of one person for each: four, and one more of the member. */
  exchangesOfMeeting: 4.5,
  /** Of each, so many minutes with both panels seen. */
  minutesTogether: 30,
  /** New entries of both, and bytes of each with its index entries. */
  newEntries: 6,
  entryBytes: 1_500,
  /** Of the two, one is a member who is asked; of those who are asked, so many answer. */
  rates: 0.5,
  /** Topics, responses and the person itself, that are new in a month. */
  usesMonth: 10,
  /** Colleagues' hints that are read anew each week, with what is known of them. */
  hintsWeek: 15,
} as const;

/** The checks and the 1on1s of a person and working day: what they came for. */
export function actsOfDay(): Acts {
  const { checks, meetings, exchangesOfMeeting } = HABITS;
  return {
    'a check that finds nothing': checks - meetings * exchangesOfMeeting,
    // Of both, so half of it.
    'a 1on1': meetings / 2,
  };
}

/** What there is beside them. */
export function actsBeside(): Acts {
  const { meetings, minutesTogether, rates, usesMonth, hintsWeek, workingDaysMonth } = HABITS;
  const together = meetings * minutesTogether * 60_000;
  return {
    'somebody says again that they are here': together / TELL_AGAIN_MS,
    'a check that finds nothing': together / (PULSE_MS * PULSES_WHILE_HEARING),
    'a member is asked how it was': meetings / 2,
    'a rating is counted': (meetings / 2) * rates,
    'a use is counted': usesMonth / workingDaysMonth,
    'a colleague’s hint is read': hintsWeek / 5,
  };
}

/** One person on one working day. Starts of the worker cost nothing: the cursor is kept here. */
export function personDay(): Counted {
  const [day, beside] = [costOf(actsOfDay()), costOf(actsBeside())];
  return {
    reads: day.reads + beside.reads,
    writes: day.writes + beside.writes,
    lookups: day.lookups + beside.lookups,
  };
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
  const entries = people * (meetings / 2) * newEntries * workingDaysMonth * 12;
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

/**
 * Writes a second to the one document that counts everybody, on the day on which a period begins and
 * each member's first 1on1 counts them; half of that day's in two hours.
 */
export function countedPeakSecond(people: number): number {
  return (people * (HABITS.meetings / 2)) / 2 / 7_200;
}
