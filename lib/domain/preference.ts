/** How a person likes to be talked with, in their own words, for the people they choose. */
import * as z from 'zod';
import { fieldsKind } from './entries/entry-kind.ts';

const PREFERENCE_LIMIT = 500;
const words = z.string().max(PREFERENCE_LIMIT);

/** Plain questions; no test, no scoring. */
const fields = { begin: words, trouble: words, feedback: words, avoid: words };

export const preferenceChangeSchema = z.strictObject(fields).partial();

export const preferenceKind = fieldsKind({
  kind: 'preference',
  owner: 'author',
  about: 'pair',
  fields,
  unwritten: { begin: '', trouble: '', feedback: '', avoid: '' },
  lists: {},
});
export type Preference = z.infer<z.ZodObject<typeof fields>>;
export type PreferenceQuestion = keyof Preference;
export const preferenceQuestions = Object.keys(fields) as PreferenceQuestion[];
