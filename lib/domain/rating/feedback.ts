/** What somebody answered after a 1on1, as this device keeps it. */
import * as z from 'zod';
import type { MeetingRow } from '#lib/domain/meeting.ts';
import { responseSchema, topicSchema } from '#lib/domain/vocabulary.ts';
import type { Score } from './accumulator.ts';
import type { RatingWay } from './place.ts';

export const scoreSchema = z.lazy(() =>
  z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]),
);
export const hopedSchema = z.lazy(() => z.enum(['yes', 'partly', 'no']));
export type Hoped = z.infer<typeof hopedSchema>;

/** What the person chose to do with their answer, knowing who sees what. */
export const answerWaySchema = z.lazy(() => z.enum(['team', 'pool', 'private', 'open']));
export type AnswerWay = z.infer<typeof answerWaySchema>;

const common = () => ({
  schema: z.literal(1),
  /** Event id of the occurrence. */
  meetingId: z.string().min(1).max(1024),
  /** `member`: how it landed; `supporter`: how I think that I did, for myself only. */
  as: z.enum(['member', 'supporter']),
  /** Address of the other person. */
  other: z.string().max(320),
  startLocal: z.string().max(40).nullable(),
  topic: topicSchema.nullable(),
  response: responseSchema.nullable(),
  /** Stays on this device: for the person's own history. */
  hoped: hopedSchema.nullable(),
  at: z.iso.datetime(),
});

/** The rating itself stands only where it is still to be sent, or where the person wants it kept. */
export const feedbackRowSchema = z.lazy(() =>
  z.discriminatedUnion('state', [
    z.strictObject({
      ...common(),
      state: z.literal('waiting'),
      way: z.enum(['team', 'pool']),
      rating: scoreSchema,
      /** Where it was on its way to when no answer came. */
      tried: z.string().max(600).nullable(),
      /** Why it waits for the person: nothing is sent any more. */
      stopped: z.enum(['weakened', 'changed', 'denied']).nullable(),
    }),
    z.strictObject({ ...common(), state: z.literal('private'), rating: scoreSchema }),
    z.strictObject({ ...common(), state: z.enum(['rated', 'uncounted', 'open', 'dismissed']) }),
  ]),
);
export type FeedbackRow = z.infer<typeof feedbackRowSchema>;
export type WaitingFeedback = Extract<FeedbackRow, { state: 'waiting' }>;

/** What is left of an answer once its rating must be nowhere on this device. */
export function settled(
  row: FeedbackRow,
  state: 'rated' | 'uncounted' | 'open' | 'dismissed',
): FeedbackRow {
  const { schema, meetingId, as, other, startLocal, topic, response, hoped, at } = row;
  return { schema, meetingId, as, other, startLocal, topic, response, hoped, at, state };
}

/** True iff what was promised when the person answered is still what would happen. */
export function keepsPromise(promised: 'team' | 'pool', way: RatingWay): boolean {
  return promised === way || (promised === 'pool' && (way === 'small' || way === 'team'));
}

/** Days after a 1on1 on which the popup still asks. */
export const ASKED_DAYS = 7;

/** True iff the meeting is over. `nowLocal` as `YYYY-MM-DDTHH:MM` on this device. */
export function isOver({ startLocal, endLocal }: MeetingRow, nowLocal: string): boolean {
  const end = endLocal ?? startLocal;
  return end !== null && end.slice(0, 16) <= nowLocal.slice(0, 16);
}

/** Answers that stay with their author, counted by a topic or by an expected response. */
export function ownHistory(
  rows: readonly FeedbackRow[],
  by: 'topic' | 'response',
): ReadonlyMap<string, { readonly count: number; readonly mean: number }> {
  const scores = new Map<string, Score[]>();
  for (const row of rows) {
    if (row.state !== 'private' || row.as !== 'supporter') continue;
    const key = row[by] ?? 'other';
    scores.set(key, [...(scores.get(key) ?? []), row.rating]);
  }
  return new Map(
    [...scores].map(([key, all]) => [
      key,
      { count: all.length, mean: all.reduce<number>((sum, one) => sum + one, 0) / all.length },
    ]),
  );
}
