/**
 * An occurrence of an event as Calendar's page shows it: what could be read, and null for what
 * could not. Times are local to the calendar's own time zone, since the page says no zone.
 */
import * as z from 'zod';

/** `YYYY-MM-DD`. */
export const plainDateSchema = z.lazy(() => z.iso.date());
/** `YYYY-MM-DDTHH:MM`, local to the calendar. */
export const plainDateTimeSchema = z.lazy(() =>
  z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/),
);

/** Longest title that is kept; Calendar itself cuts at about this length. */
export const TITLE_LIMIT = 1024;

export const calendarEventSchema = z.lazy(() =>
  z.strictObject({
    /** The id of this occurrence, the same in every guest's calendar. */
    eventId: z.string().min(1).max(1024),
    /** The id without instance and "this and following" suffixes: the same for the whole series. */
    lineageId: z.string().min(1).max(1024),
    /** The address of the calendar that the event was seen in. */
    calendar: z.string().max(320),
    title: z.string().max(TITLE_LIMIT).nullable(),
    onDate: plainDateSchema.nullable(),
    startLocal: plainDateTimeSchema.nullable(),
    endLocal: plainDateTimeSchema.nullable(),
    allDay: z.boolean(),
  }),
);
export type CalendarEvent = z.infer<typeof calendarEventSchema>;

export const guestSchema = z.lazy(() =>
  z.strictObject({ email: z.email().max(320), organizer: z.boolean() }),
);
export type Guest = z.infer<typeof guestSchema>;
