/** Which meetings are no longer in the calendar, as far as a look at whole days can tell. */
import type { MeetingRow } from './meeting.ts';

export interface ShownEvent {
  readonly eventId: string;
  /** Address of the calendar that it was seen in. */
  readonly calendar: string;
}

/**
 * Ids of the meetings that are missing there. A calendar that shows nothing at all in these days may
 * be hidden, of another account, or not drawn yet: of its meetings nothing is said.
 * @param known what is remembered of the days that are shown
 */
export function takenOut(known: readonly MeetingRow[], shown: readonly ShownEvent[]): string[] {
  const ids = new Set(shown.map(({ eventId }) => eventId));
  const calendars = new Set(shown.map(({ calendar }) => calendar));
  return known
    .filter(({ meetingId, calendar }) => calendars.has(calendar) && !ids.has(meetingId))
    .map(({ meetingId }) => meetingId);
}
