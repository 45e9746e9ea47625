/** How a person likes to be talked with, in their own words, for the people they choose; and what they wish of what the two keep. */
import * as z from 'zod';
import { fieldsKind } from './entries/entry-kind.ts';
import { keepingSchema } from './keeping.ts';

const PREFERENCE_LIMIT = 500;

/** Plain questions; no test, no scoring. */
export const preferenceQuestions = ['begin', 'trouble', 'feedback', 'avoid'] as const;
export type PreferenceQuestion = (typeof preferenceQuestions)[number];
export type Preference = Record<PreferenceQuestion, string>;

const fields = () => {
  const words = z.string().max(PREFERENCE_LIMIT);
  return { begin: words, trouble: words, feedback: words, avoid: words, keeping: keepingSchema };
};
export const preferenceChangeSchema = z.lazy(() => z.strictObject(fields()).partial());
export type PreferenceChange = z.infer<typeof preferenceChangeSchema>;

export const preferenceKind = fieldsKind({
  kind: 'preference',
  owner: 'author',
  about: 'pair',
  fields,
  unwritten: { begin: '', trouble: '', feedback: '', avoid: '', keeping: null },
  lists: {},
});

/** The answers alone. */
export function answersOf({ begin, trouble, feedback, avoid }: Preference): Preference {
  return { begin, trouble, feedback, avoid };
}
