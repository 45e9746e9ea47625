import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CalendarEvent } from '#lib/domain/calendar-event.ts';
import { keptEntry } from '#support/entries.ts';
import { acme, type KeptDesk, openKeptDesk } from '#support/kept-desk.ts';
import { calendarEvent } from '#support/rows.ts';
import { openMeeting } from '../../entrypoints/background/use-cases/open-meeting.ts';
import { seeCalendar } from '../../entrypoints/background/use-cases/see-calendar.ts';
import { signIn } from '../../entrypoints/background/use-cases/sign-in.ts';
import { pageState } from '../../entrypoints/background/views/page-state.ts';

const HANA = 'hana@example.com';
const YAMADA = 'yamada@example.com';
const nothing = { mine: null, theirs: null, openCommitments: 0 };
const event = calendarEvent();

let desk: KeptDesk;
beforeEach(() => {
  desk = openKeptDesk(acme());
});
afterEach(() => desk.close());

const see = (...changes: Partial<CalendarEvent>[]) =>
  seeCalendar(
    desk,
    changes.map((change) => ({ ...event, ...change })),
  );
const open = (...emails: string[]) => {
  const guests = emails.map((email) => ({ email, organizer: false }));
  return openMeeting(desk, { event, guests, language: null, dark: false }, 1);
};
const local = async () => desk.local(await desk.device.read());
const marked = async () => Object.keys((await pageState(desk)).glances).sort();

describe('What the page is to mark', () => {
  it('is every 1on1 that was seen, prepared or not, and nothing else', async () => {
    await see({}, { eventId: 'b', title: 'Lunch' }, { eventId: 'c', title: 'Room 1on1s' });
    expect((await pageState(desk)).glances).toEqual({ [event.eventId]: nothing });
    expect(await (await local()).meetings.some(['b', 'c'])).toEqual([]);
  });

  it('ends when the event is called something else, and begins again', async () => {
    await see({});
    await see({ title: 'Coffee' });
    expect(await marked()).toEqual([]);
    await see({});
    expect(await marked()).toEqual([event.eventId]);
  });

  it('ends when there turn out to be three people', async () => {
    await see({});
    await open(HANA, YAMADA);
    expect(await marked()).toEqual([event.eventId]);
    await open(HANA, YAMADA, 'sato@example.com');
    expect(await marked()).toEqual([]);
  });

  it('is what the person says by hand', async () => {
    await see({});
    await (await local()).people.changeMark(event.lineageId, { oneOnOne: false });
    expect(await marked()).toEqual([]);
    await (await local()).people.changeMark('tea', { oneOnOne: true });
    await see({ eventId: 'tea', lineageId: 'tea', title: 'Tea' });
    expect(await marked()).toEqual(['tea']);
  });

  it('is an event whose day could not be read, too', async () => {
    await see({ onDate: null, startLocal: null, endLocal: null });
    expect((await (await local()).meetings.some([event.eventId]))[0]?.onDate).toBeNull();
    expect(await marked()).toEqual([event.eventId]);
  });

  it('is limited to the weeks that a calendar is turned to', async () => {
    const on = (day: string) => ({
      eventId: day,
      onDate: day,
      startLocal: `${day}T10:00`,
      endLocal: `${day}T10:30`,
    });
    await see(...['2026-09-27', '2026-09-28', '2027-01-11', '2027-01-12'].map(on));
    expect(await marked()).toEqual(['2026-09-28', '2027-01-11']);
  });

  it('does not end because the other person’s calendar is shown next to one’s own', async () => {
    await signIn(desk, HANA);
    await see({}, { calendar: YAMADA });
    expect(await marked()).toEqual([event.eventId]);
    await see({ calendar: YAMADA });
    expect(await marked()).toEqual([event.eventId]);
    await see({ eventId: 'theirs', calendar: YAMADA });
    expect(await marked()).toEqual([event.eventId]);
  });
});

describe('A colleague who names an event that is not theirs', () => {
  const claim = async (meetingId: string, who = 'mallory') => {
    await local();
    const [database] = desk.databases.values();
    const says = { topic: 'career', response: 'listen', note: 'x' } as const;
    await database?.entries.put({
      ...keptEntry({ says, name: `preparation.${meetingId}`, meetingId, author: 'them' }),
      lineageId: meetingId,
      pairId: `hana_${who}`,
      thread: `hana_${who}`,
      startLocal: '9999-12-31T10:00',
      rev: 1,
    });
  };

  it('marks no event that this device has not seen', async () => {
    await claim('all-hands');
    expect(await marked()).toEqual([]);
  });

  it('answers in nobody’s name when two do so while the guests are not known', async () => {
    await see({});
    await claim(event.eventId, 'mallory');
    await claim(event.eventId, 'trudy');
    expect((await pageState(desk)).glances).toEqual({ [event.eventId]: nothing });
  });

  it('is not heard about an event that nothing says is a 1on1', async () => {
    await see({ title: 'All hands' });
    await claim(event.eventId);
    expect(await marked()).toEqual([]);
  });
});
