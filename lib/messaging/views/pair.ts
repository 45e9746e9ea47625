/** What the panel shows of a pair beside the preparations: signals, commitments, hint, card, timer. */
import * as z from 'zod';
import { openAnswerSchema } from '#lib/domain/aside.ts';
import { plainDateSchema, plainDateTimeSchema } from '#lib/domain/calendar-event.ts';
import { dueSchema } from '#lib/domain/commitment.ts';
import { handedOverSchema } from '#lib/domain/handover.ts';
import { keepingSchema } from '#lib/domain/keeping.ts';
import { preferenceSchema } from '#lib/domain/preference.ts';
import { marks } from '#lib/domain/prepared-topic.ts';
import { templateSchema } from '#lib/domain/template.ts';
import { responseSchema, topicSchema } from '#lib/domain/vocabulary.ts';

const who = z.enum(['me', 'them']);
const both = z.strictObject({ en: z.string(), ja: z.string() });
const percent = z.int().min(0).max(100);
const count = z.int().nonnegative();

const signalSchema = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('first') }),
  z.strictObject({ is: z.literal('handover') }),
  z.strictObject({ is: z.literal('long-gap'), weeks: count }),
  z.strictObject({ is: z.literal('overdue'), mine: count, theirs: count }),
  z.strictObject({ is: z.literal('unfinished'), count }),
  z.strictObject({ is: z.literal('response'), response: responseSchema }),
]);

const topicViewSchema = z.strictObject({
  id: z.string(),
  /** Its name in the agenda's order, the same for both. */
  key: z.string(),
  by: who,
  /** The meeting that it was prepared for. */
  from: z.string(),
  topic: topicSchema.nullable(),
  response: responseSchema.nullable(),
  note: z.string(),
  mark: z.enum(marks).nullable(),
  acknowledged: z.boolean(),
  reached: z.boolean(),
});
export type TopicView = z.infer<typeof topicViewSchema>;

const commitmentViewSchema = z.strictObject({
  id: z.string(),
  text: z.string(),
  owner: who,
  due: dueSchema,
  dueDay: plainDateSchema.nullable(),
  overdue: z.boolean(),
  state: z.enum(['open', 'done', 'dropped']),
  /** The last words of each who ended it. */
  words: z.array(z.strictObject({ by: who, why: z.string() })),
});
export type CommitmentView = z.infer<typeof commitmentViewSchema>;

export const hintViewSchema = z.strictObject({
  id: z.string(),
  hint: both,
  /** Null for who wants the hint alone. */
  why: both.nullable(),
  source: both.nullable(),
  because: z.strictObject({
    topic: topicSchema.nullable(),
    response: responseSchema.nullable(),
    also: z.enum(['new', 'helped']).nullable(),
  }),
  from: z.enum(['built-in', 'team']),
  /** How many different people tried it, and were helped; null while that is not to be known. */
  people: z.strictObject({
    tried: z.int().positive().nullable(),
    helped: z.int().positive().nullable(),
  }),
  tried: z.boolean(),
  helped: z.boolean(),
});
export type HintView = z.infer<typeof hintViewSchema>;

export const pairViewSchema = z.strictObject({
  signals: z.array(signalSchema),
  /** Topics of this meeting, of both, in the order of the agenda. */
  agenda: z.array(topicViewSchema),
  /** What I said last time, for one tap; null when I never did. */
  lastTime: z.strictObject({ topic: topicSchema, response: responseSchema }).nullable(),
  /** What I usually say to this person; none = nothing was kept. */
  template: templateSchema,
  /** Topics of earlier meetings that were not reached, latest first. */
  carried: z.array(topicViewSchema),
  /** Open ones, the soonest due first, and what ended lately. */
  commitments: z.array(commitmentViewSchema),
  /** How much of what ended was kept. */
  kept: z.strictObject({ done: count, of: count }).nullable(),
  /** Best first, as many as the person wants. */
  hints: z.array(hintViewSchema),
  /** False where an administrator has left cards out. */
  icebreak: z.boolean(),
  /** How many cards the person has written. */
  ownCards: count,
  card: both.nullable(),
  timerEndsAt: z.iso.datetime().nullable(),
  /** Who talked how much, in per cent that were mine; null before the meeting has begun. */
  balance: z
    .strictObject({ mine: percent.nullable(), theirs: percent.nullable(), sent: z.boolean() })
    .nullable(),
  /** For oneself: it is on no other device. */
  privateMemo: z.string(),
  skipped: z.boolean(),
  inWriting: z.boolean(),
  answer: z.strictObject({ mine: z.string(), theirs: z.string() }),
  /** How it landed, as one of the two chose to say openly; of this meeting and before, latest first. */
  openAnswers: z.array(
    openAnswerSchema.unwrap().extend({
      by: who,
      meetingId: z.string(),
      startLocal: plainDateTimeSchema.nullable(),
    }),
  ),
  /** What the member may let this supporter see, and what the supporter was let see. */
  handover: z.strictObject({
    offers: z.array(handedOverSchema.unwrap().extend({ id: z.string(), shown: z.boolean() })),
    received: z.array(handedOverSchema.unwrap().extend({ id: z.string() })),
  }),
  myPreference: preferenceSchema,
  theirPreference: preferenceSchema.nullable(),
  /** What I last wrote for somebody else, to begin from. */
  earlierPreference: z
    .strictObject({
      other: z.strictObject({ email: z.string(), name: z.string() }),
      words: preferenceSchema,
    })
    .nullable(),
  /** What each of the two wishes of how long earlier 1on1s stay. */
  keeping: z.strictObject({ mine: keepingSchema, theirs: keepingSchema }),
  /** Earlier 1on1s of the pair that both want kept, latest first. */
  past: z.array(
    z.strictObject({
      meetingId: z.string(),
      startLocal: plainDateTimeSchema,
      /** What the two had prepared. */
      topics: z.array(topicViewSchema.pick({ topic: true, response: true, note: true })),
      text: z.string(),
      agreed: z.array(z.string()),
    }),
  ),
});
export type PairView = z.infer<typeof pairViewSchema>;
