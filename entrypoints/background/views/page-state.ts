import { type Commitment, stateOf } from '#lib/domain/commitment.ts';
import type { Device } from '#lib/domain/device.ts';
import { type Entry, mineFor, theirsFrom } from '#lib/domain/entries/kept-entry.ts';
import type { LocalStore } from '#lib/domain/local-store.ts';
import type { MeetingRow } from '#lib/domain/meeting.ts';
import { isEmpty, type Preparation } from '#lib/domain/preparation.ts';
import { plainText } from '#lib/domain/recognition.ts';
import { mondayOf, sundayOf } from '#lib/domain/week.ts';
import type { Glance, PageState, Verdict } from '#lib/messaging/page-state.ts';
import { dayOf } from '#lib/platform/clock.ts';
import type { Desk } from '../desk.ts';
import { type Known, lookAtAll } from '../look-at.ts';

/** How far back and ahead a calendar page is likely to be turned. */
const DAYS_BACK = 35;
const DAYS_AHEAD = 70;
/** More than anybody has in that time; of meetings without a day there should be none. */
const MOST_MEETINGS = 2000;
const MOST_UNDATED = 200;

/** All that Calendar's page may know: ids of the vocabulary and counts, never a word of anybody. */
export async function pageState(desk: Desk): Promise<PageState> {
  const device = await desk.device.read();
  const local = desk.local(device);
  const { panelOpens } = await local.memory.read();
  const marks = await local.people.marks();
  const { keywords, language, appearance } = (await desk.settings.read()).settings;
  const open = await local.meetings.some(await openIds(local));
  const found = await glances(desk, device, open);
  return {
    glances: found,
    open: await verdicts(desk, device, open),
    marks: Object.fromEntries(
      marks.flatMap(({ lineageId, oneOnOne }) =>
        oneOnOne === null ? [] : [[lineageId, oneOnOne]],
      ),
    ),
    keywords: [...new Set(keywords.map(plainText))],
    language: language === 'auto' ? null : language,
    appearance: appearance === 'calendar' ? null : appearance,
    panelOpens,
    week: await weekAtAGlance(desk, local, found),
  };
}

/** How many 1on1s this week has and how many I did not prepare; null once that was put away. */
async function weekAtAGlance(desk: Desk, local: LocalStore, found: PageState['glances']) {
  const { weekClosed } = await local.memory.read();
  const today = dayOf(desk.clock);
  if (weekClosed === 'always' || weekClosed === mondayOf(today)) return null;
  const meetings = await local.meetings.between(mondayOf(today), sundayOf(today), MOST_MEETINGS);
  const mine = meetings.flatMap(({ meetingId }) => found[meetingId] ?? []);
  const notPrepared = mine.filter((glance) => glance.mine === null).length;
  return mine.length > 0 ? { oneOnOnes: mine.length, notPrepared } : null;
}

/** What is open may be of any day. */
async function openIds({ memory }: LocalStore): Promise<string[]> {
  return (await memory.screens()).flatMap(({ meetingId }) => meetingId ?? []);
}

async function verdicts(desk: Desk, device: Device, open: readonly MeetingRow[]) {
  const known = await lookAtAll(desk, device, open);
  return Object.fromEntries(
    known.map(({ meeting, oneOnOne }): [string, Verdict] => [meeting.meetingId, oneOnOne]),
  );
}

/**
 * Every 1on1 of these weeks, prepared or not, and whatever else of them was prepared. Only meetings
 * that this device has seen: a colleague can name any event in any number of preparations.
 */
async function glances(desk: Desk, device: Device, open: readonly MeetingRow[]) {
  const since = dayOf(desk.clock, -DAYS_BACK);
  const until = dayOf(desk.clock, DAYS_AHEAD);
  const { meetings, entries } = desk.local(device);
  const rows = [
    ...open,
    ...(await meetings.between(since, until, MOST_MEETINGS)),
    ...(await meetings.undated(MOST_UNDATED)),
  ];
  const unique = new Map(rows.map((row) => [row.meetingId, row]));
  const prepared = Map.groupBy(
    await entries.from('preparation', since),
    ({ meetingId }) => meetingId ?? '',
  );
  for (const { meetingId } of open) {
    prepared.set(meetingId, await entries.of('preparation', meetingId));
  }
  const commitments = await entries.all('commitment');
  const found: [string, Glance][] = [];
  for (const one of await lookAtAll(desk, device, [...unique.values()])) {
    if (one.oneOnOne === 'no' && one.standing.is === 'no-pair') continue;
    const id = one.meeting.meetingId;
    const { mine, theirs } = bothOf(prepared.get(id) ?? [], one);
    const glance = {
      mine: answerOf(mine),
      theirs: answerOf(theirs),
      openCommitments: openWith(commitments, one),
    };
    if (one.oneOnOne === 'yes' || glance.mine || glance.theirs) found.push([id, glance]);
  }
  return Object.fromEntries(found);
}

/** How much of what the two promised each other is open: until it has ended, it is on every event. */
function openWith(commitments: readonly Entry<Commitment>[], { companion }: Known): number {
  if (!companion) return 0;
  const { email, pairId } = companion;
  return commitments.filter(
    ({ thread, pairId: pair, content }) =>
      (thread === email || (pairId !== null && pair === pairId)) &&
      content.text !== '' &&
      stateOf(content) === 'open',
  ).length;
}

/**
 * Mine and theirs. A chip names no guests, and a supporter is to see a whole week at a glance: so as
 * long as the guests of a 1on1 were not read, the only one who prepared for it is taken for the other
 * person. Who could know its id without being invited sees the calendar; once it is opened, only the
 * person by its guests counts.
 */
function bothOf(rows: readonly Entry<Preparation>[], one: Known) {
  const { standing, addressee, companion, oneOnOne } = one;
  if (standing.is !== 'unknown') {
    return { mine: mineFor(rows, addressee), theirs: theirsFrom(rows, companion) };
  }
  return {
    mine: mineFor(rows, addressee) ?? onlyOne(rows, 'me'),
    theirs: oneOnOne === 'yes' ? onlyOne(rows, 'them') : null,
  };
}

function onlyOne(
  rows: readonly Entry<Preparation>[],
  by: 'me' | 'them',
): Entry<Preparation> | null {
  const [one, ...more] = rows.filter(({ author }) => author === by);
  return one && more.length === 0 ? one : null;
}

function answerOf(row: Entry<Preparation> | null): Glance['mine'] {
  if (!row || isEmpty(row.content)) return null;
  const { topic, response, rest } = row.content;
  // "Not decided yet" and "just a chat" are answers: the page knows them as the vocabulary's "other".
  return { topic, response: response ?? (rest === null ? null : 'other') };
}
