/** The shape of the rows of every table; those of the product are written in the domain. */
import * as z from 'zod';
import { keptEntrySchema, nameSchema } from '#lib/domain/entries/kept-entry.ts';
import { kindOf } from '#lib/domain/entries/kinds.ts';
import { troubles } from '#lib/domain/local-store.ts';
import { meetingRowSchema } from '#lib/domain/meeting.ts';
import { markRowSchema, pairRowSchema } from '#lib/domain/pair.ts';
import type { TeamErrorCode } from '#lib/domain/ports.ts';
import { feedbackRowSchema } from '#lib/domain/rating/feedback.ts';
import { noticeSchema } from '#lib/domain/rating/feedback-store.ts';
import { screenRowSchema } from '#lib/domain/screen.ts';

const errorCodes: Record<TeamErrorCode, true> = {
  'sign-in-closed': true,
  offline: true,
  'signed-out': true,
  denied: true,
  quota: true,
  conflict: true,
  unreadable: true,
  weakened: true,
  unverified: true,
  'not-set-up': true,
  unsupported: true,
};

const waitingRowSchema = z.lazy(() =>
  z.strictObject({
    schema: z.literal(1),
    name: nameSchema,
    thread: z.string().max(800),
    meetingId: z.string().min(1).max(1024).nullable(),
    key: z.string().min(1),
    queuedAt: z.iso.datetime(),
    attempts: z.int().nonnegative(),
    nextTryAt: z.iso.datetime().nullable(),
    // A code of another version is forgotten, so that the row itself is still sent.
    lastError: z
      .enum(Object.keys(errorCodes) as [TeamErrorCode])
      .nullable()
      .catch(null),
    awayAt: z.iso.datetime().optional(),
  }),
);

/** A body is read by its kind; a kind of another version can't be read. */
const entryRowSchema = z.lazy(() =>
  keptEntrySchema.refine(({ kind, body }) => (kindOf(kind)?.parse(body) ?? null) !== null),
);

const memoryRowSchema = z.lazy(() =>
  z.strictObject({
    schema: z.literal(1),
    key: z.literal('memory'),
    me: z.string().nullable(),
    panelOpens: z.boolean(),
    // Rows of before there was a week at a glance have none.
    weekClosed: z.string().nullable().default(null),
    trouble: z.enum(troubles).nullable().default(null).catch(null),
    health: z.array(z.strictObject({ surface: z.string(), layer: z.int() })),
  }),
);

const cursorRowSchema = z.lazy(() =>
  z.strictObject({
    schema: z.literal(1),
    key: z.literal('cursor'),
    cursor: z.string(),
  }),
);

export const rowSchemas = {
  meetings: meetingRowSchema,
  entries: entryRowSchema,
  pairs: pairRowSchema,
  marks: markRowSchema,
  unsent: waitingRowSchema,
  feedback: feedbackRowSchema,
  notices: noticeSchema,
  screens: screenRowSchema,
  meta: z.lazy(() => z.discriminatedUnion('key', [memoryRowSchema, cursorRowSchema])),
} as const;

export type TableName = keyof typeof rowSchemas;
export type RowOf<N extends TableName> = z.infer<(typeof rowSchemas)[N]>;

/** Something that could not be read, exactly as it was found. */
export interface QuarantineRow {
  readonly schema: 1;
  /** The table that it was found in, or `team`. */
  readonly table: string;
  /** Its key there, as JSON. */
  readonly key: string;
  readonly found: unknown;
  readonly at: string;
  /** When the person put it away; it is kept all the same. */
  readonly awayAt?: string | undefined;
}
