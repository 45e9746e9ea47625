import type { CalendarEvent, Guest } from '#lib/domain/calendar-event.ts';
import { instantOf } from '#lib/platform/clock.ts';
import type { Desk } from '../desk.ts';

export interface Opening {
  readonly event: CalendarEvent;
  /** null = not readable (yet). */
  readonly guests: Guest[] | null;
  readonly language: 'ja' | 'en' | null;
  readonly dark: boolean;
}

/** A saved event is open in Calendar: remember what can be read of it, and show it there. */
export async function openMeeting(
  desk: Desk,
  { event, guests, language, dark }: Opening,
  tabId: number | null,
): Promise<void> {
  const local = desk.local(await desk.device.read());
  await local.meetings.keep([{ event, guests }]);
  if (tabId === null) return;
  const change = { meetingId: event.eventId, language, dark };
  await local.memory.changeScreen(tabId, instantOf(desk.clock), change);
}
