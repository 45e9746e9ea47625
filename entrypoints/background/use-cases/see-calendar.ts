import type { CalendarEvent } from '#lib/domain/calendar-event.ts';
import { ownAddresses } from '#lib/domain/device.ts';
import type { MeetingRow } from '#lib/domain/meeting.ts';
import { recognise } from '#lib/domain/recognition.ts';
import type { Desk } from '../desk.ts';
import { isOwn } from '../look-at.ts';

/**
 * Chips were seen in the grid, whose guests are not known from there. 1on1s by title or by hand are
 * remembered, and what is remembered is brought up to date: also when it says 1on1 no longer.
 */
export async function seeCalendar(desk: Desk, seen: readonly CalendarEvent[]): Promise<void> {
  const device = await desk.device.read();
  const local = desk.local(device);
  const { keywords } = (await desk.settings.read()).settings;
  const me = ownAddresses(device, (await local.memory.read()).me);
  const ids = seen.map(({ eventId }) => eventId);
  const before = new Map(
    (await local.meetings.some(ids)).map((meeting) => [meeting.meetingId, meeting]),
  );
  const marks = new Map(
    (await local.people.marks()).map(({ lineageId, oneOnOne }) => [lineageId, oneOnOne]),
  );
  const events = seen.filter((event) => {
    const known = before.get(event.eventId);
    if (known) return !isForeignView(known, event, me);
    const mark = marks.get(event.lineageId) ?? undefined;
    const { title } = event;
    return recognise({ title, mark, guests: null, keywords }) === 'yes';
  });
  // Of one event in two calendars, what one's own says is kept.
  events.sort((one, other) => Number(isOwn(one.calendar, me)) - Number(isOwn(other.calendar, me)));
  await local.meetings.keep(events.map((event) => ({ event, guests: null })));
}

/** The other person's calendar, shown next to one's own, says nothing new of one's own meeting. */
function isForeignView(
  known: MeetingRow,
  { calendar }: CalendarEvent,
  me: ReadonlySet<string>,
): boolean {
  return me.size > 0 && isOwn(known.calendar, me) && !isOwn(calendar, me);
}
