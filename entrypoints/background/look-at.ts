import type { Guest } from '#lib/domain/calendar-event.ts';
import { type Device, ownAddresses } from '#lib/domain/device.ts';
import {
  type Addressee,
  type Companion,
  NOBODY_KNOWN,
  threadOfBoth,
} from '#lib/domain/entries/kept-entry.ts';
import type { MeetingRow } from '#lib/domain/meeting.ts';
import type { MarkRow, PairRow } from '#lib/domain/pair.ts';
import { peopleOf, type Standing, standingOf } from '#lib/domain/pairing.ts';
import { recognise } from '#lib/domain/recognition.ts';
import { pairIdOf, type Role } from '#lib/domain/team.ts';
import type { Desk } from './desk.ts';

/** A meeting, and what is known of the people in it. */
export interface Known {
  readonly meeting: MeetingRow;
  readonly standing: Standing;
  readonly pair: PairRow | null;
  readonly companion: Companion | null;
  /** Whom something that is written now is for. */
  readonly addressee: Addressee;
  readonly oneOnOne: 'yes' | 'no' | 'unsure';
  readonly role: Role | null;
}

/** What the device, the series and earlier answers of the team say, wherever that was looked up. */
interface Remembered {
  readonly device: Device;
  readonly keywords: readonly string[];
  readonly me: ReadonlySet<string>;
  readonly series: readonly MeetingRow[];
  readonly pair: (email: string) => PairRow | null;
  readonly mark: MarkRow | null;
}

/** Brings together what is known of one meeting. */
export async function lookAt(desk: Desk, device: Device, meeting: MeetingRow): Promise<Known> {
  const local = desk.local(device);
  const { keywords } = (await desk.settings.read()).settings;
  const [{ me: chosen }, series, mark] = await Promise.all([
    local.memory.read(),
    isClear(meeting, keywords) ? [] : local.meetings.series([meeting.lineageId]),
    local.people.mark(meeting.lineageId),
  ]);
  const me = ownAddresses(device, chosen);
  const standing = standingIn(meeting, me, series);
  const pair = standing.is === 'pair' ? await local.people.pair(standing.other) : null;
  return known(meeting, { device, keywords, me, series, pair: () => pair, mark });
}

/** The same for many meetings, in as few questions to the database as for one. */
export async function lookAtAll(
  desk: Desk,
  device: Device,
  meetings: readonly MeetingRow[],
): Promise<Known[]> {
  const local = desk.local(device);
  const { keywords } = (await desk.settings.read()).settings;
  const unclear = meetings.flatMap((meeting) =>
    isClear(meeting, keywords) ? [] : meeting.lineageId,
  );
  const [{ me: chosen }, allOfThem, allPairs, allMarks] = await Promise.all([
    local.memory.read(),
    local.meetings.series([...new Set(unclear)]),
    local.people.pairs(),
    local.people.marks(),
  ]);
  const me = ownAddresses(device, chosen);
  const series = Map.groupBy(allOfThem, ({ lineageId }) => lineageId);
  const pairs = new Map(allPairs.map((pair) => [pair.email, pair]));
  const marks = new Map(allMarks.map((mark) => [mark.lineageId, mark]));
  return meetings.map((meeting) =>
    known(meeting, {
      device,
      keywords,
      me,
      series: series.get(meeting.lineageId) ?? [],
      pair: (email) => pairs.get(email) ?? null,
      mark: marks.get(meeting.lineageId) ?? null,
    }),
  );
}

function known(
  meeting: MeetingRow,
  { device, keywords, me, series, ...remembered }: Remembered,
): Known {
  const standing = standingIn(meeting, me, series);
  const { mark } = remembered;
  const email = standing.is === 'pair' ? standing.other : null;
  const pair = email === null ? null : remembered.pair(email);
  const companion = email === null ? null : { email, pairId: pairIdIn(pair, device.account?.uid) };
  return {
    meeting,
    standing,
    pair,
    companion,
    addressee: addresseeOf(companion, standing),
    oneOnOne: oneOnOneOf(meeting, { standing, me, series, mark: mark?.oneOnOne, keywords }),
    role: pair?.teamRole ?? pair?.chosenRole ?? mark?.role ?? null,
  };
}

function standingIn(
  { guests }: MeetingRow,
  me: ReadonlySet<string>,
  series: readonly MeetingRow[],
): Standing {
  return standingOf(
    guests,
    me,
    series.map((other) => other.guests),
  );
}

function addresseeOf(companion: Companion | null, standing: Standing): Addressee {
  if (companion) return { thread: companion.email, pairId: companion.pairId };
  if (standing.is !== 'ask') return NOBODY_KNOWN;
  const [one, other] = standing.guests;
  return { thread: threadOfBoth(one.email, other.email), pairId: null };
}

function pairIdIn(pair: PairRow | null, myUid: string | undefined): string | null {
  return myUid !== undefined && pair?.uid ? pairIdOf(myUid, pair.uid) : null;
}

interface Considered {
  readonly standing: Standing;
  readonly me: ReadonlySet<string>;
  readonly series: readonly MeetingRow[];
  readonly mark: boolean | null | undefined;
  readonly keywords: readonly string[];
}

/**
 * A meeting of other people, seen in their calendar, is not a 1on1 of the person at this screen; one
 * that is called something else now is one still, as long as its series is one with the same person.
 */
function oneOnOneOf(
  meeting: MeetingRow,
  { standing, me, series, mark, keywords }: Considered,
): 'yes' | 'no' | 'unsure' {
  const ofOthers =
    standing.is === 'no-pair' || (standing.is === 'unknown' && !isOwn(meeting.calendar, me));
  if (mark == null && ofOthers && me.size > 0) return 'no';
  const { title, guests } = meeting;
  const verdict = recognise({ title, mark: mark ?? undefined, guests, keywords });
  const isOneOnOne = (other: MeetingRow) =>
    samePeople(other.guests, guests) &&
    recognise({ title: other.title, mark: undefined, guests: other.guests, keywords }) === 'yes';
  return verdict === 'unsure' && series.some(isOneOnOne) ? 'yes' : verdict;
}

/** True iff the rest of its series has nothing to add. */
function isClear({ title, guests }: MeetingRow, keywords: readonly string[]): boolean {
  return guests !== null && recognise({ title, mark: undefined, guests, keywords }) !== 'unsure';
}

function samePeople(some: readonly Guest[] | null, others: readonly Guest[] | null): boolean {
  const named = (guests: readonly Guest[]) =>
    peopleOf(guests)
      .map(({ email }) => email)
      .sort();
  return !!some && !!others && named(some).join() === named(others).join();
}

/** False for the calendar of another person; calendars that are nobody's address may be own. */
export function isOwn(calendar: string, me: ReadonlySet<string>): boolean {
  const address = calendar.toLowerCase();
  return !address.includes('@') || address.endsWith('.calendar.google.com') || me.has(address);
}
