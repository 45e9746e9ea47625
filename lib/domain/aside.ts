/** What one of the two notes beside a meeting, for the other to see: ticks, and a word in writing. */
import * as z from 'zod';
import { fieldsKind } from './entries/entry-kind.ts';

export const ANSWER_LIMIT = 4000;
const topicId = z.string().regex(/^[A-Za-z0-9-]{1,40}$/);
const tick = z.literal(true);

const fields = {
  /** The meeting was called off; its topics wait for the next. */
  skipped: z.boolean(),
  /** An answer in writing is enough this time. */
  inWriting: z.boolean(),
  answer: z.string().max(ANSWER_LIMIT),
};
/** Ids of topics; `own` are those of the aside's author, `theirs` those of the other one. */
const lists = { reachedOwn: tick, reachedTheirs: tick, acknowledged: tick };

export const asideChangeSchema = z
  .strictObject({
    ...fields,
    reachedOwn: z.record(topicId, tick.nullable()),
    reachedTheirs: z.record(topicId, tick.nullable()),
    /** Marks of confidentiality of the other one's topics, seen and agreed to. */
    acknowledged: z.record(topicId, tick.nullable()),
  })
  .partial();

export const asideKind = fieldsKind({
  kind: 'aside',
  owner: 'author',
  about: 'meeting',
  fields,
  unwritten: { skipped: false, inWriting: false, answer: '' },
  lists,
});
export type Aside = ReturnType<typeof asideKind.read>;
export const NO_ASIDE: Aside = asideKind.read(asideKind.blank);
