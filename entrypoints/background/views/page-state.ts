import type { Device } from '#lib/domain/device.ts';
import {
  type KeptPreparation,
  mineFor,
  NOBODY_KNOWN,
  theirsFrom,
} from '#lib/domain/kept-preparation.ts';
import type { LocalStore } from '#lib/domain/local-store.ts';
import { isEmpty } from '#lib/domain/preparation.ts';
import { DEFAULT_KEYWORDS } from '#lib/domain/recognition.ts';
import type { Glance, PageState } from '#lib/messaging/views.ts';
import { dayOf } from '#lib/platform/clock.ts';
import type { Desk } from '../desk.ts';
import { lookAt } from '../look-at.ts';

/** How far back a calendar page is likely to be turned. */
const DAYS_BACK = 14;

/** All that Calendar's page may know: ids of the vocabulary and counts, never a word of anybody. */
export async function pageState(desk: Desk): Promise<PageState> {
  const device = await desk.device.read();
  const local = desk.local(device);
  const { panelOpens } = await local.memory.read();
  const marks = await local.people.marks();
  return {
    glances: await glances(local, device, dayOf(desk.clock, -DAYS_BACK)),
    marks: Object.fromEntries(
      marks.flatMap(({ lineageId, oneOnOne }) =>
        oneOnOne === null ? [] : [[lineageId, oneOnOne]],
      ),
    ),
    keywords: [...DEFAULT_KEYWORDS],
    panelOpens,
  };
}

async function glances(local: LocalStore, device: Device, since: string) {
  const open = (await local.memory.screens()).flatMap(({ meetingId }) => meetingId ?? []);
  const recent = await local.preparations.from(since);
  const ids = new Set([...recent.map(({ meetingId }) => meetingId), ...open]);
  const found: [string, Glance][] = [];
  for (const id of ids) {
    const { mine, theirs } = await bothOf(local, device, id);
    const glance = { mine: answerOf(mine), theirs: answerOf(theirs), openCommitments: 0 };
    if (glance.mine || glance.theirs) found.push([id, glance]);
  }
  return Object.fromEntries(found);
}

/**
 * Where the guests could not be read yet, whoever alone says something about the meeting is taken
 * for the other: ids are known to those who see the event, and only topic and response show.
 */
async function bothOf(local: LocalStore, device: Device, meetingId: string) {
  const rows = await local.preparations.of(meetingId);
  const meeting = await local.meetings.get(meetingId);
  const known = meeting && (await lookAt(local, device, meeting));
  const open = !known || known.standing.is === 'unknown';
  const mine = mineFor(rows, known?.addressee ?? NOBODY_KNOWN) ?? (open ? only(rows, 'me') : null);
  const theirs = open ? only(rows, 'them') : theirsFrom(rows, known.companion);
  return { mine, theirs };
}

function only(rows: readonly KeptPreparation[], author: 'me' | 'them'): KeptPreparation | null {
  const [one, ...more] = rows.filter((row) => row.author === author);
  return one && more.length === 0 ? one : null;
}

function answerOf(row: KeptPreparation | null): Glance['mine'] {
  if (!row || isEmpty(row.content)) return null;
  return { topic: row.content.topic, response: row.content.response };
}
