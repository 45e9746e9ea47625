/** What one of the two notes beside a meeting, for the other to see: ticks, an answer, a word. */
import * as z from 'zod';
import { fieldsKind } from './entries/entry-kind.ts';
import { hopedSchema, scoreSchema } from './rating/feedback.ts';

export const ANSWER_LIMIT = 4000;
const topicId = z.lazy(() => z.string().regex(/^[A-Za-z0-9-]{1,40}$/));
const tick = z.lazy(() => z.literal(true));

/** How it landed, shared openly by its author's own choice; never what was promised anonymous. */
export const openAnswerSchema = z.lazy(() =>
  z.strictObject({ rating: scoreSchema, hoped: hopedSchema }),
);
export type OpenAnswer = z.infer<typeof openAnswerSchema>;

const fields = () => ({
  /** The meeting was called off; its topics wait for the next. */
  skipped: z.boolean(),
  /** An answer in writing is enough this time. */
  inWriting: z.boolean(),
  answer: z.string().max(ANSWER_LIMIT),
  open: openAnswerSchema.nullable(),
  /** Its author has guessed who talked how much; the guess itself lies where the other can't look. */
  guessed: z.boolean(),
});
/** Ids of topics; `own` are those of the aside's author, `theirs` those of the other one. */
const lists = { reachedOwn: tick, reachedTheirs: tick, acknowledged: tick };

export const asideChangeSchema = z.lazy(() =>
  z
    .strictObject({
      ...fields(),
      reachedOwn: z.record(topicId, tick.nullable()),
      reachedTheirs: z.record(topicId, tick.nullable()),
      /** Marks of confidentiality of the other one's topics, seen and agreed to. */
      acknowledged: z.record(topicId, tick.nullable()),
    })
    .partial(),
);

export const asideKind = fieldsKind({
  kind: 'aside',
  owner: 'author',
  about: 'meeting',
  fields,
  unwritten: { skipped: false, inWriting: false, answer: '', open: null, guessed: false },
  lists,
});
export type Aside = ReturnType<typeof asideKind.read>;
export const NO_ASIDE: Aside = asideKind.read(asideKind.blank);
