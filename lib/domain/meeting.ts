/** A meeting as it is remembered: the last of what could be read of one occurrence. */
import * as z from 'zod';
import {
  type CalendarEvent,
  calendarEventSchema,
  type Guest,
  guestSchema,
} from './calendar-event.ts';
import { peopleOf } from './pairing.ts';

/** Guests beyond this many say nothing more: it is not the two of them. */
const GUESTS_KEPT = 3;

export const meetingRowSchema = z.lazy(() =>
  calendarEventSchema
    .unwrap()
    .omit({ eventId: true })
    .extend({
      schema: z.literal(1),
      /** Event id of the occurrence. */
      meetingId: z.string().min(1).max(1024),
      /** The first people among the guests, or null as long as they could not be read. */
      guests: z.array(guestSchema).max(GUESTS_KEPT).nullable(),
      /** Its day was seen without it: it was deleted, or moved to where nobody has looked yet. */
      takenOut: z.boolean().default(false),
    }),
);
export type MeetingRow = z.infer<typeof meetingRowSchema>;

/**
 * What is known of a meeting after it was seen again. What could not be read this time is kept
 * from before; a start and its day are one reading, so that a moved meeting is never half old.
 */
export function seenAgain(
  before: MeetingRow | null,
  { eventId, ...event }: CalendarEvent,
  guests: readonly Guest[] | null,
): MeetingRow {
  const timeWasRead = event.onDate !== null || event.startLocal !== null;
  const { onDate, startLocal, endLocal, allDay } = timeWasRead || !before ? event : before;
  const sameStart = before !== null && before.startLocal === startLocal;
  return {
    ...event,
    schema: 1,
    meetingId: eventId,
    title: event.title ?? before?.title ?? null,
    onDate: onDate ?? startLocal?.slice(0, 10) ?? null,
    startLocal,
    endLocal: endLocal ?? (sameStart ? before.endLocal : null),
    allDay,
    guests: guests ? peopleOf(guests).slice(0, GUESTS_KEPT) : (before?.guests ?? null),
    takenOut: false,
  };
}
