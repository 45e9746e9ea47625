/** What somebody wants to talk about in one 1on1, and what they hope the other person will do. */
import * as z from 'zod';
import { fieldsKind } from './entries/entry-kind.ts';
import { marks, type PreparedTopic } from './prepared-topic.ts';
import { responseSchema, topicSchema } from './vocabulary.ts';

/** Longest note, in UTF-16 code units; what is pasted beyond it is refused, never cut. */
export const NOTE_LIMIT = 4000;

const said = () => ({
  topic: topicSchema.nullable(),
  response: responseSchema.nullable(),
  note: z.string().max(NOTE_LIMIT),
  /** Who else may hear of it, as the author wishes; null = nothing said. */
  mark: z.enum(marks).nullable(),
});

/** An answer as good as a topic: not decided yet, or nothing but a chat. */
export const rests = ['undecided', 'chat'] as const;
export type Rest = (typeof rests)[number];
const rest = z.lazy(() => z.enum(rests).nullable());

/** One more topic of the same meeting; `place` sorts them as text. */
export const furtherTopicSchema = z.lazy(() =>
  z.strictObject({ ...said(), place: z.string().max(100) }),
);
export type FurtherTopic = z.infer<typeof furtherTopicSchema>;

const topicIdSchema = z.lazy(() => z.string().regex(/^[A-Za-z0-9-]{1,40}$/));

/** The first topic lies open, since for most people it is the only one; the others by their ids. */
export const preparationSchema = z.lazy(() =>
  z.strictObject({
    ...said(),
    rest,
    more: z.record(topicIdSchema, furtherTopicSchema),
  }),
);
/** The content of a preparation; all of it empty is a preparation not yet begun. */
export type Preparation = z.infer<typeof preparationSchema>;

/** What it does not name stays; null takes a further topic away. */
export const preparationChangeSchema = z.lazy(() =>
  z
    .strictObject({ ...said(), rest, more: z.record(topicIdSchema, furtherTopicSchema.nullable()) })
    .partial(),
);
export type PreparationChange = z.infer<typeof preparationChangeSchema>;

export const EMPTY_PREPARATION: Preparation = {
  topic: null,
  response: null,
  note: '',
  mark: null,
  rest: null,
  more: {},
};

const { more: _, ...unwritten } = EMPTY_PREPARATION;

/** Each of the two has one of their own for every meeting. */
export const preparationKind = fieldsKind({
  kind: 'preparation',
  owner: 'author',
  about: 'meeting',
  fields: () => ({ ...said(), rest }),
  unwritten,
  lists: { more: furtherTopicSchema },
});

/** Further topics in their order, each with its id. */
export function furtherTopics({ more }: Preparation): (FurtherTopic & { readonly id: string })[] {
  const topics = Object.entries(more).map(([id, topic]) => ({ id, ...topic }));
  return topics.sort((one, other) => (key(one) < key(other) ? -1 : 1));
}

function key({ place, id }: { readonly place: string; readonly id: string }): string {
  return `${place} ${id}`;
}

/** Every topic that says something, the first one first. */
export function topicsOf(preparation: Preparation): PreparedTopic[] {
  const { topic, response, note, mark } = preparation;
  const all = [{ id: 'first', topic, response, note, mark }, ...furtherTopics(preparation)];
  return all
    .filter((one) => one.topic !== null || one.response !== null || one.note !== '')
    .map(({ id, topic: about, response: hoped, note: words, mark: wish }) => ({
      id,
      topic: about,
      response: hoped,
      note: words,
      mark: wish,
    }));
}

/** True iff the two taps have been made, or one that says there is nothing to decide. */
export function isPrepared({ topic, response, rest: none }: Preparation): boolean {
  return (topic !== null && response !== null) || none !== null;
}

/** True iff nothing has been said yet. */
export function isEmpty(preparation: Preparation): boolean {
  return topicsOf(preparation).length === 0 && preparation.rest === null;
}
