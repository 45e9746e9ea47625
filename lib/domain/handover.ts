/**
 * What a member hands over when their supporter changes: copies, each ticked by the member. Nobody
 * else can hand over anything, and what is not ticked stays with the two who wrote it.
 */
import * as z from 'zod';
import { plainDateTimeSchema } from './calendar-event.ts';
import { fieldsKind } from './entries/entry-kind.ts';
import { preferenceQuestions } from './preference.ts';
import { marks } from './prepared-topic.ts';
import { responseSchema, topicSchema } from './vocabulary.ts';

/** Longest text of one thing, in UTF-16 code units: that of a note. */
const TEXT_LIMIT = 4000;

const fields = () => ({
  what: z.enum(['topic', 'commitment', 'preference']).nullable(),
  /** With whom it was written: a name, or an address. */
  from: z.string().max(320),
  startLocal: plainDateTimeSchema.nullable(),
  topic: topicSchema.nullable(),
  response: responseSchema.nullable(),
  mark: z.enum(marks).nullable(),
  question: z.enum(preferenceQuestions).nullable(),
  /** Whose promise it was: the member's, or that of the supporter before. */
  owner: z.enum(['member', 'supporter']).nullable(),
  text: z.string().max(TEXT_LIMIT),
});

export const handedOverSchema = z.lazy(() => z.strictObject(fields()));
export type HandedOver = z.infer<typeof handedOverSchema>;

/** Nothing of it is left once the tick was taken away. */
export const NOTHING_HANDED_OVER: HandedOver = {
  what: null,
  from: '',
  startLocal: null,
  topic: null,
  response: null,
  mark: null,
  question: null,
  owner: null,
  text: '',
};

export const handoverKind = fieldsKind({
  kind: 'handover',
  owner: 'author',
  about: 'thing',
  fields,
  unwritten: NOTHING_HANDED_OVER,
  lists: {},
});
