/**
 * An event as Calendar's page shows it, in the page's own words, ids included. The background reads
 * them (`lib/host/understand.ts`): code that reads would weigh more than all else in the page.
 */
import * as z from 'zod';

/** What an id, a log or a day's number is at most; the page leaves out longer ones. */
const rawSchema = z.lazy(() => z.string().max(4096).nullable());
const textSchema = z.lazy(() => z.string().max(10_000));
const textsSchema = z.lazy(() => z.array(textSchema).max(1000));

/** 0 a label, 1 read aloud, 2 seen, 3 the whole of an element that holds several of those. */
const chipTextSchema = z.lazy(() => z.tuple([z.literal([0, 1, 2, 3]), textSchema]));
export type ChipText = z.infer<typeof chipTextSchema>;

export const rawChipSchema = z.lazy(() =>
  z.strictObject({
    /** `data-datekey` of the column, cell or row group that the chip stands in. */
    day: rawSchema,
    /** True iff it stands at the very top of a column: it may go on from the day before. */
    top: z.boolean(),
    texts: z.array(chipTextSchema).max(1000),
  }),
);
export type RawChip = z.infer<typeof rawChipSchema>;

/** A day, `YYYYMMDD`, and a time as written, of the edit page; empty where there is none. */
const fieldsSchema = z.lazy(() => z.strictObject({ day: textSchema, time: textSchema }));

export const rawGuestsSchema = z.lazy(() =>
  z.strictObject({
    /** Rows of the list, as drawn so far: the address as it stands there. */
    rows: z
      .array(z.strictObject({ email: textSchema, group: z.boolean(), organizer: z.boolean() }))
      .max(501),
    /** The summary above them: "4 guests". */
    summary: textSchema,
    /** Which selector found the rows. */
    layer: z.int(),
  }),
);
export type RawGuests = z.infer<typeof rawGuestsSchema>;

export const sightingSchema = z.lazy(() =>
  z.strictObject({
    /** `data-eventid`, or the last part of the edit page's address. */
    id: rawSchema,
    /** `jslog`, where there is no id. */
    log: rawSchema,
    /** Null where only the chip was seen: it stands among the texts. */
    title: textSchema.nullable(),
    /** The chip that was seen, or the same event's behind the dialog, which knows its year. */
    chip: rawChipSchema.nullable(),
    /** The time line of a dialog, in parts; null when there is no dialog. */
    when: textsSchema.nullable(),
    /** Start and end on the edit page; null elsewhere. */
    fields: z.tuple([fieldsSchema, fieldsSchema]).nullable(),
    /** Null where only the chip was seen. */
    guests: rawGuestsSchema.nullable(),
  }),
);
export type Sighting = z.infer<typeof sightingSchema>;
