/** How a person likes to be talked with, in their own words, for the people they choose; and what they wish of what the two keep. */
import * as z from 'zod';
import { fieldsKind } from './entries/entry-kind.ts';
import { keepingSchema } from './keeping.ts';

const PREFERENCE_LIMIT = 500;
const words = z.lazy(() => z.string().max(PREFERENCE_LIMIT));

/** Plain questions; no test, no scoring. */
const questions = { begin: words, trouble: words, feedback: words, avoid: words };
const fields = () => ({ ...questions, keeping: keepingSchema });

export const preferenceSchema = z.lazy(() => z.strictObject(questions));
export type Preference = z.infer<typeof preferenceSchema>;
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
export type PreferenceQuestion = keyof Preference;
export const preferenceQuestions = Object.keys(questions) as PreferenceQuestion[];

/** The answers alone. */
export function answersOf({ begin, trouble, feedback, avoid }: Preference): Preference {
  return { begin, trouble, feedback, avoid };
}
