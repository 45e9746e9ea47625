/**
 * What the use cases need of the database on this device. Every write is durable when its promise
 * resolves. Rows that can't be read are set aside, never dropped.
 */
import type { CalendarEvent, Guest } from './calendar-event.ts';
import type { Addressee, Companion, Entry, KeptEntry } from './entries/kept-entry.ts';
import type { ChangeOf, ContentOf, Kind } from './entries/kinds.ts';
import type { MeetingRow } from './meeting.ts';
import type { MarkRow, PairRow } from './pair.ts';
import type { Cursor, OutboxRow } from './ports.ts';
import type { FeedbackStore } from './rating/feedback-store.ts';
import type { Verdict } from './record/brought.ts';
import type { PersonRecord } from './record/record.ts';
import type { ScreenRow } from './screen.ts';
import type { StuckStore } from './stuck.ts';

export interface SeenMeeting {
  readonly event: CalendarEvent;
  /** Null = not readable. */
  readonly guests: readonly Guest[] | null;
}

export interface MeetingStore {
  get(meetingId: string): Promise<MeetingRow | null>;
  /** Those of them that are remembered. */
  some(meetingIds: readonly string[]): Promise<MeetingRow[]>;
  /** All remembered occurrences of these lineages. */
  series(lineageIds: readonly string[]): Promise<MeetingRow[]>;
  /** Occurrences on that day or later, `YYYY-MM-DD`, soonest first; none that was taken out. */
  from(onDate: string): Promise<MeetingRow[]>;
  /** The same on these days, the last one included; of too many the first. */
  between(first: string, last: string, most: number): Promise<MeetingRow[]>;
  /** Occurrences whose day could not be read. */
  undated(most: number): Promise<MeetingRow[]>;
  /** Notes which of them are no longer in the calendar, and which are there (again). */
  takeOut(missing: readonly string[], there: readonly string[]): Promise<void>;
  /** Merges what was seen into what is remembered. */
  keep(seen: readonly SeenMeeting[]): Promise<void>;
}

export interface PeopleStore {
  pair(email: string): Promise<PairRow | null>;
  pairs(): Promise<PairRow[]>;
  changePair(email: string, change: Partial<Omit<PairRow, 'schema' | 'email'>>): Promise<void>;
  mark(lineageId: string): Promise<MarkRow | null>;
  marks(): Promise<MarkRow[]>;
  changeMark(
    lineageId: string,
    change: Partial<Omit<MarkRow, 'schema' | 'lineageId'>>,
  ): Promise<void>;
}

/** One edit of an entry. */
export interface Edit<K extends Kind = Kind> {
  readonly kind: K;
  /** The meeting that it is about, or in which it was written; null = none. */
  readonly meeting: Pick<MeetingRow, 'meetingId' | 'lineageId' | 'startLocal'> | null;
  /** Id of its own, for kinds of which a meeting may have several. */
  readonly id?: string;
  readonly addressee: Addressee;
  readonly change: ChangeOf<K>;
  /** Instant of the edit, ISO 8601 in UTC. */
  readonly at: string;
  /** New for every edit. */
  readonly key: string;
}

/**
 * What a pair shares. Everything that is read was parsed by its kind; `Entry.content` is what people
 * see of it.
 */
export interface EntryStore {
  /** Everybody's entries of that kind about that meeting. */
  of<K extends Kind>(kind: K, meetingId: string): Promise<Entry<ContentOf<K>>[]>;
  /** Everybody's entries of every kind about that meeting. */
  about(meetingId: string): Promise<KeptEntry[]>;
  /** Everybody's entries of that kind. */
  all<K extends Kind>(kind: K): Promise<Entry<ContentOf<K>>[]>;
  /** All that is mine, theirs or both's with that person; `ofKind` picks from them. */
  with(other: Companion): Promise<KeptEntry[]>;
  /** Those of meetings that start on that day or later, `YYYY-MM-DD`. */
  from<K extends Kind>(kind: K, onDate: string): Promise<Entry<ContentOf<K>>[]>;
  /** Every entry of every kind. */
  everything(): Promise<KeptEntry[]>;
  waiting(): Promise<OutboxRow[]>;
  /**
   * Stores the edit and puts it into the outbox, both or neither; durable when it resolves.
   * `editedAt` = of the entry as it is now, later than it ever was here before.
   * `too-large` = nothing was stored: the whole entry would be more than the team takes.
   */
  save<K extends Kind>(edit: Edit<K>): Promise<{ readonly editedAt: string } | 'too-large'>;
  /** What was written before the other person was known becomes theirs to receive. */
  address(meetingId: string, email: string): Promise<void>;
  /**
   * What I wrote for others while I was taken for `mistaken` may have been for either of the two: it
   * waits again until it is known for whom. What the team already has stays as it is.
   */
  loosen(mistaken: string): Promise<void>;
  /** What was written for that person may be sent from now on: they are in the team. */
  join(email: string, pairId: string): Promise<void>;
}

/** What keeps exchanges from their end and a person should know; the rest passes by itself. */
export const troubles = ['signed-out', 'denied', 'quota', 'unreadable'] as const;
export type Trouble = (typeof troubles)[number];

/** Small things that are remembered one by one. */
export interface Memory {
  /** The address that the person chose as their own, in lower case. */
  readonly me: string | null;
  readonly panelOpens: boolean;
  /** Monday of the week whose line was put away, `YYYY-MM-DD`, or `always`. */
  readonly weekClosed: string | null;
  /** What kept the last exchange with the team from its end. */
  readonly trouble: Trouble | null;
  /** Surfaces of the calendar page and the layer that matched there. */
  readonly health: readonly { readonly surface: string; readonly layer: number }[];
}

export interface MemoryStore {
  read(): Promise<Memory>;
  remember(change: Partial<Memory>): Promise<void>;
  /** How far the team was read; null = not yet. */
  cursor(): Promise<Cursor | null>;
  screens(): Promise<ScreenRow[]>;
  changeScreen(tabId: number, at: string, change: Partial<ScreenRow>): Promise<void>;
  /** Tab ids begin anew when the browser does. */
  forgetScreens(): Promise<void>;
}

/** How a record is brought back. */
export interface Bringing {
  /** Nothing is changed: only what would be is told. */
  readonly dry: boolean;
  /** Uid of the account, or null. */
  readonly myUid: string | null;
  /** Instant of now, ISO 8601 in UTC. */
  readonly at: string;
  readonly newKey: () => string;
}

/** What is to be deleted. */
export interface Erasing {
  /** The other person's address; null = everything. */
  readonly email: string | null;
  /** Also what both wrote: it goes for the other person, too. */
  readonly shared: boolean;
  readonly at: string;
  readonly newKey: () => string;
}

export interface Erased {
  /** Entries whose words are gone from this device. */
  readonly here: number;
  /** Of both, which stay with the other person. */
  readonly left: number;
  /** Keys of those that are being emptied in the team. */
  readonly emptied: readonly string[];
}

/** Of which 1on1s nothing is kept any longer. */
export interface ForgettingPast extends Pick<Erasing, 'at' | 'newKey'> {
  readonly email: string;
  /** Those before that day, `YYYY-MM-DD`. */
  readonly before: string;
}

export interface RecordStore {
  /**
   * Deletes in one transaction; what may lie in the team waits to be sent, emptied. `known` = there
   * was something of that person's here.
   */
  erase(how: Erasing): Promise<Erased & { readonly known: boolean }>;
  /** Deletes what the two wrote at their earlier 1on1s, for both; open commitments stay. */
  forgetPast(how: ForgettingPast): Promise<void>;
  /**
   * Merges what was read from a file into what is here, all of it or nothing, and puts what is new
   * into the outbox. One verdict for each, in their order.
   */
  bring(
    record: Pick<PersonRecord, 'entries' | 'meetings' | 'pairs' | 'marks'>,
    how: Bringing,
  ): Promise<Readonly<Record<'entries' | 'meetings' | 'people' | 'marks', readonly Verdict[]>>>;
}

export interface LocalStore {
  readonly record: RecordStore;
  readonly meetings: MeetingStore;
  readonly people: PeopleStore;
  readonly entries: EntryStore;
  readonly feedback: FeedbackStore;
  readonly memory: MemoryStore;
  readonly stuck: StuckStore;
}
