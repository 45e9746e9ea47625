/** What a person notes for themselves about a meeting. It never leaves this device. */
import * as z from 'zod';
import { fieldsKind } from './entries/entry-kind.ts';

/** In UTF-16 code units: what an entry takes, whatever the letters. */
export const PRIVATE_MEMO_LIMIT = 15_000;

const fields = () => ({ text: z.string().max(PRIVATE_MEMO_LIMIT) });
export const privateMemoChangeSchema = z.lazy(() => z.strictObject(fields()));

export const privateMemoKind = fieldsKind({
  kind: 'private',
  owner: 'author',
  staysHere: true,
  about: 'meeting',
  fields,
  unwritten: { text: '' },
  lists: {},
});
