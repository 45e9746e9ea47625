import type { CalendarEvent } from '#lib/domain/calendar-event.ts';
import type { Desk } from '../desk.ts';

/** 1on1s by title were seen in the grid; their guests are not known from there. */
export async function seeCalendar(desk: Desk, events: readonly CalendarEvent[]): Promise<void> {
  const local = desk.local(await desk.device.read());
  await local.meetings.keep(events.map((event) => ({ event, guests: null })));
}
