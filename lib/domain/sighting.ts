/**
 * An event as Calendar's page shows it, in the page's own words. The background reads them
 * (`lib/host/understand.ts`): what reads dates and times would weigh as much as the rest of the
 * content script.
 */
import * as z from 'zod';
import { calendarEventSchema, plainDateSchema } from './calendar-event.ts';

/** The page leaves out longer ones (`lib/host/chip-texts.ts`). */
const textsSchema = z.array(z.string().max(10_000)).max(1000);

export const chipShownSchema = z.strictObject({
  /** The day that the chip stands in. */
  day: plainDateSchema.nullable(),
  /** True iff it may go on from the day before. */
  carriedOver: z.boolean(),
  /** Candidates for the line for screen readers, the likeliest first. */
  spoken: textsSchema,
  /** What is seen, in the order of the page. */
  visible: textsSchema,
  /** Whole texts of elements that hold several of those: a title may be in pieces. */
  joined: textsSchema,
});
export type ChipShown = z.infer<typeof chipShownSchema>;

/** A day, `YYYYMMDD`, and a time as written, of the edit page; empty where there is none. */
const fieldsSchema = z.strictObject({ day: z.string().max(100), time: z.string().max(1000) });

export const sightingSchema = z.strictObject({
  ...calendarEventSchema.pick({ eventId: true, lineageId: true, calendar: true }).shape,
  /** Null where only the chip was seen: it stands among the texts. */
  title: calendarEventSchema.shape.title,
  /** The chip that was seen, or the same event's behind the dialog, which knows its year. */
  chip: chipShownSchema.nullable(),
  /** The time line of a dialog, in parts; null when there is no dialog. */
  when: textsSchema.nullable(),
  /** Start and end on the edit page; null elsewhere. */
  fields: z.tuple([fieldsSchema, fieldsSchema]).nullable(),
});
export type Sighting = z.infer<typeof sightingSchema>;
