import * as z from 'zod';
import { responseSchema, topicSchema } from '#lib/domain/vocabulary.ts';

/** The 1on1 that the popup asks about. */
export const feedbackViewSchema = z.strictObject({
  meetingId: z.string(),
  title: z.string().nullable(),
  startLocal: z.string().nullable(),
  /** Which side of the 1on1 the person was on. */
  as: z.enum(['member', 'supporter']),
  other: z.strictObject({ email: z.string(), name: z.string() }),
  topic: topicSchema.nullable(),
  response: responseSchema.nullable(),
  /** What can be done with an answer: see `WayLeft`. */
  way: z.enum(['team', 'pool', 'small', 'none', 'again']),
  /** People in the team who can rate, the person included; 0 without a team. */
  possibleRaters: z.int().nonnegative(),
  /** The company's picture would still count it. */
  countable: z.boolean(),
});
export type FeedbackView = z.infer<typeof feedbackViewSchema>;

export const popupFeedbackSchema = z.strictObject({
  ask: feedbackViewSchema.nullable(),
  /** An answer that was not sent, and why; it is still here. */
  stopped: z
    .strictObject({ meetingId: z.string(), why: z.enum(['weakened', 'changed', 'denied']) })
    .nullable(),
});
