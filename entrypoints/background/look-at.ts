import { type Device, ownAddresses } from '#lib/domain/device.ts';
import {
  type Addressee,
  type Companion,
  NOBODY_KNOWN,
  threadOfBoth,
} from '#lib/domain/kept-preparation.ts';
import type { LocalStore } from '#lib/domain/local-store.ts';
import type { MeetingRow } from '#lib/domain/meeting.ts';
import type { PairRow } from '#lib/domain/pair.ts';
import { type Standing, standingOf } from '#lib/domain/pairing.ts';
import { DEFAULT_KEYWORDS, recognise } from '#lib/domain/recognition.ts';
import { pairIdOf, type Role } from '#lib/domain/team.ts';

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

/** Brings together what the device, the series and earlier answers of the team say of a meeting. */
export async function lookAt(
  local: LocalStore,
  device: Device,
  meeting: MeetingRow,
): Promise<Known> {
  const { me: chosen } = await local.memory.read();
  const me = ownAddresses(device, chosen);
  const series = meeting.guests ? [] : await local.meetings.series(meeting.lineageId);
  const standing = standingOf(
    meeting.guests,
    me,
    series.map(({ guests }) => guests),
  );
  const email = standing.is === 'pair' ? standing.other : null;
  const pair = email === null ? null : await local.people.pair(email);
  const mark = await local.people.mark(meeting.lineageId);
  const companion = email === null ? null : { email, pairId: pairIdIn(pair, device.account?.uid) };
  return {
    meeting,
    standing,
    pair,
    companion,
    addressee: addresseeOf(companion, standing),
    oneOnOne: oneOnOneOf(meeting, standing, me, mark?.oneOnOne ?? undefined),
    role: pair?.teamRole ?? pair?.chosenRole ?? mark?.role ?? null,
  };
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

/** A meeting of other people, seen in their calendar, is not a 1on1 of the person at this screen. */
function oneOnOneOf(
  meeting: MeetingRow,
  standing: Standing,
  me: ReadonlySet<string>,
  mark: boolean | undefined,
): 'yes' | 'no' | 'unsure' {
  const ofOthers =
    standing.is === 'no-pair' || (standing.is === 'unknown' && !isOwn(meeting.calendar, me));
  if (mark === undefined && ofOthers && me.size > 0) return 'no';
  return recognise({
    title: meeting.title,
    mark,
    guests: meeting.guests,
    keywords: DEFAULT_KEYWORDS,
  });
}

/** False for the calendar of another person; calendars that are nobody's address may be own. */
function isOwn(calendar: string, me: ReadonlySet<string>): boolean {
  const address = calendar.toLowerCase();
  return !address.includes('@') || address.endsWith('.calendar.google.com') || me.has(address);
}
