/** What somebody wants to talk about in one 1on1, and what they hope the other person will do. */
import * as z from 'zod';
import { plainDateTimeSchema } from './calendar-event.ts';
import { responseSchema, topicSchema } from './vocabulary.ts';

/** Longest note, in UTF-16 code units; what is pasted beyond it is refused, never cut. */
export const NOTE_LIMIT = 4000;

export const preparationSchema = z.strictObject({
  topic: topicSchema.nullable(),
  response: responseSchema.nullable(),
  note: z.string().max(NOTE_LIMIT),
});
/** The content of a preparation; all of it empty is a preparation not yet begun. */
export type Preparation = z.infer<typeof preparationSchema>;

export const preparationChangeSchema = preparationSchema.partial();
export type PreparationChange = z.infer<typeof preparationChangeSchema>;

export const EMPTY_PREPARATION: Preparation = { topic: null, response: null, note: '' };

/** A preparation as it is stored: one row per meeting and author. */
export const preparationRowSchema = z.strictObject({
  schema: z.literal(1),
  /** Event id of the occurrence, the same for both people. */
  meetingId: z.string().min(1).max(1024),
  author: z.enum(['me', 'them']),
  lineageId: z.string().min(1).max(1024),
  /** `uidA_uidB`, or null as long as the pair is not known. */
  pairId: z.string().nullable(),
  content: preparationSchema,
  startLocal: plainDateTimeSchema.nullable(),
  /** Instant of the last edit on the device that made it, ISO 8601 in UTC. */
  editedAt: z.iso.datetime(),
  /** Revision that the team last acknowledged; 0 = never shared. */
  rev: z.int().nonnegative(),
});
export type PreparationRow = z.infer<typeof preparationRowSchema>;

/** The content after a change; what the change does not name stays. */
export function changed(content: Preparation, change: PreparationChange): Preparation {
  const { topic = content.topic, response = content.response, note = content.note } = change;
  return { topic, response, note };
}

/** True iff both of the two taps have been made: there is something to walk in with. */
export function isPrepared({ topic, response }: Preparation): boolean {
  return topic !== null && response !== null;
}

/** True iff nothing has been said yet. */
export function isEmpty({ topic, response, note }: Preparation): boolean {
  return topic === null && response === null && note === '';
}
