/** What a person usually prepares with one other person: kept by a tap, put in by a tap. */
import * as z from 'zod';
import { fieldsKind } from './entries/entry-kind.ts';
import {
  furtherTopicSchema,
  type Preparation,
  type PreparationChange,
  topicsOf,
} from './preparation.ts';

/** As many as anybody prepares. */
const MOST_TOPICS = 50;

const templateTopicSchema = z.lazy(() => furtherTopicSchema.unwrap().omit({ place: true }));
export type TemplateTopic = z.infer<typeof templateTopicSchema>;

/** The first is the one that lies open; none = there is no template. */
export const templateSchema = z.lazy(() => z.array(templateTopicSchema).max(MOST_TOPICS));

const fields = () => ({ topics: templateSchema });
export const templateChangeSchema = z.lazy(() => z.strictObject(fields()));

/** It stays on this device: whoever one talks with sees what was prepared, not what one always says. */
export const templateKind = fieldsKind({
  kind: 'template',
  owner: 'author',
  staysHere: true,
  about: 'pair',
  fields,
  unwritten: { topics: [] },
  lists: {},
});

export function templateFrom(preparation: Preparation): TemplateTopic[] {
  return topicsOf(preparation)
    .slice(0, MOST_TOPICS)
    .map(({ topic, response, note, mark }) => ({ topic, response, note, mark }));
}

/** What writes the template into a preparation in which nothing was said yet. */
export function fromTemplate(
  [first, ...others]: readonly TemplateTopic[],
  newId: () => string,
): PreparationChange {
  const more = others.map((topic, at) => [newId(), { ...topic, place: '~'.repeat(at + 1) }]);
  return { ...first, more: Object.fromEntries(more) };
}
