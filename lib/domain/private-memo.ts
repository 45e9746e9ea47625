/** What a person notes for themselves about a meeting. It never leaves this device. */
import * as z from 'zod';
import { type EntryKind, fieldsKind } from './entries/entry-kind.ts';

/** In UTF-16 code units: what an entry takes, whatever the letters. */
export const PRIVATE_MEMO_LIMIT = 15_000;

const fields = { text: z.string().max(PRIVATE_MEMO_LIMIT) };
export const privateMemoChangeSchema = z.strictObject(fields);

const kind = fieldsKind({
  kind: 'private',
  owner: 'author',
  about: 'meeting',
  fields,
  unwritten: { text: '' },
  lists: {},
});

export const privateMemoKind = { ...kind, staysHere: true } satisfies EntryKind<
  ReturnType<typeof kind.read>,
  Parameters<typeof kind.write>[1],
  typeof kind.blank
>;
