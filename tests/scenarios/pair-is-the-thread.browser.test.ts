/** A meeting belongs to two people, whatever Calendar does to its event. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CalendarEvent } from '#lib/domain/calendar-event.ts';
import { lineageOf } from '#lib/host/event-key.ts';
import { acme, type KeptDesk, openKeptDesk } from '#support/kept-desk.ts';
import { calendarEvent } from '#support/rows.ts';
import { openMeeting } from '../../entrypoints/background/use-cases/open-meeting.ts';
import { saveCommitment } from '../../entrypoints/background/use-cases/save-commitment.ts';
import { seeCalendar } from '../../entrypoints/background/use-cases/see-calendar.ts';
import { signIn } from '../../entrypoints/background/use-cases/sign-in.ts';
import { panelView } from '../../entrypoints/background/views/panel-view.ts';

const HANA = 'hana@example.com';
const YAMADA = 'yamada@example.com';
const SATO = 'sato@example.com';
const TAB = 7;

let desk: KeptDesk;
beforeEach(async () => {
  desk = openKeptDesk(acme());
  await signIn(desk, HANA);
});
afterEach(() => desk.close());

function eventAt(eventId: string, change: Partial<CalendarEvent> = {}): CalendarEvent {
  const lineageId = lineageOf(eventId);
  return calendarEvent({ eventId, lineageId, onDate: null, startLocal: null, ...change });
}

/** @param emails null = the guests can't be read there */
async function openAt(event: CalendarEvent, emails: readonly string[] | null) {
  const guests = emails && emails.map((email, place) => ({ email, organizer: place === 0 }));
  await openMeeting(desk, { event, guests, language: null, dark: false }, TAB);
  const { meeting } = await panelView(desk, TAB);
  return {
    oneOnOne: meeting?.oneOnOne,
    other: meeting?.other?.email ?? null,
    promises: meeting?.pair?.commitments.map(({ text }) => text) ?? [],
  };
}

async function promise(text: string): Promise<void> {
  const { meeting } = await panelView(desk, TAB);
  if (!meeting) throw new Error('No meeting is shown.');
  const about = { meetingId: meeting.meetingId, for: meeting.for };
  await saveCommitment(desk, { ...about, id: 'promise', owner: 'me', change: { text } });
}

const ofYamada = { oneOnOne: 'yes', other: YAMADA, promises: ['call back'] };
const first = eventAt('base_20261102T010000Z');

describe('The thread of a pair goes on', () => {
  beforeEach(async () => {
    await openAt(first, [HANA, YAMADA]);
    await promise('call back');
  });

  it.each([
    ['when one instance was moved', eventAt('base_20261109T010000Z'), [HANA, YAMADA]],
    ['when its guests can’t be read', eventAt('base_20261109T010000Z'), null],
    ['after “this and following”', eventAt('base_R20261116T010000_20261116T010000Z'), null],
    ['after it was deleted and made again', eventAt('again_20261116T010000Z'), [HANA, YAMADA]],
    ['when the other one organises it', eventAt('theirs'), [YAMADA, HANA]],
    ['every two weeks instead', eventAt('fortnight_20261116T010000Z'), [YAMADA, HANA]],
    [
      'under another title',
      eventAt('base_20261109T010000Z', { title: 'Hana & Yamada' }),
      [HANA, YAMADA],
    ],
    [
      'when an address is written with capitals',
      eventAt('base_20261109T010000Z'),
      [HANA, 'Yamada@Example.com'],
    ],
  ])('%s', async (_, event, emails) => {
    expect(await openAt(event, emails)).toEqual(ofYamada);
  });
});

describe('The thread of a pair is never another’s', () => {
  beforeEach(async () => {
    await openAt(first, [HANA, YAMADA]);
    await promise('call back');
  });

  it('when somebody else comes instead, in the same series', async () => {
    const next = eventAt('base_20261109T010000Z');
    expect(await openAt(next, [HANA, SATO])).toEqual({
      oneOnOne: 'yes',
      other: SATO,
      promises: [],
    });
    // From now on the series alone does not tell who comes.
    const unread = eventAt('base_20261116T010000Z');
    expect(await openAt(unread, null)).toMatchObject({ other: null, promises: [] });
  });

  it('when a series under another title is with somebody else', async () => {
    const event = eventAt('base_20261109T010000Z', { title: 'Hana & Sato' });
    expect(await openAt(event, [HANA, SATO])).toMatchObject({ oneOnOne: 'unsure', other: SATO });
  });

  it('when a third one comes', async () => {
    const event = eventAt('base_20261109T010000Z');
    expect(await openAt(event, [HANA, YAMADA, SATO])).toMatchObject({
      oneOnOne: 'no',
      other: null,
    });
  });

  it('when two others have a 1on1 in a calendar that is shown beside', async () => {
    const event = eventAt('others', { calendar: SATO });
    expect(await openAt(event, [YAMADA, SATO])).toMatchObject({ oneOnOne: 'no', other: null });
    await seeCalendar(desk, [eventAt('unread', { calendar: SATO })]);
    expect(await openAt(eventAt('unread', { calendar: SATO }), null)).toMatchObject({
      oneOnOne: 'no',
      other: null,
    });
  });

  it('when another event has the same title', async () => {
    const event = eventAt('same-title', { title: first.title });
    expect(await openAt(event, null)).toMatchObject({ other: null, promises: [] });
  });

  it('after a person said that it is none, for the whole lineage', async () => {
    const local = desk.local(await desk.device.read());
    await local.people.changeMark(first.lineageId, { oneOnOne: false });
    for (const id of ['base_20261109T010000Z', 'base_R20261116T010000_20261116T010000Z']) {
      expect(await openAt(eventAt(id), [HANA, YAMADA])).toMatchObject({ oneOnOne: 'no' });
    }
  });
});
