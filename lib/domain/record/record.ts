/**
 * Everything that a person wrote, as one file: for reading it elsewhere, and for keeping. Ratings are
 * not in it, since nobody may ever read one; nor is what the other person alone wrote.
 */
import * as z from 'zod';
import type { EntryKind } from '#lib/domain/entries/entry-kind.ts';
import { fieldsBodySchema } from '#lib/domain/entries/fields-body.ts';
import { type KeptEntry, keptEntrySchema } from '#lib/domain/entries/kept-entry.ts';
import { type ContentOf, entryKinds, type Kind } from '#lib/domain/entries/kinds.ts';
import type { LocalStore } from '#lib/domain/local-store.ts';
import { meetingRowSchema } from '#lib/domain/meeting.ts';
import { markRowSchema, type PairRow, pairRowSchema } from '#lib/domain/pair.ts';

const recordEntrySchema = z.lazy(() =>
  keptEntrySchema
    .unwrap()
    // What the team told of it holds for this device alone: on another one it is asked again.
    .omit({ pairId: true, rev: true, sharedAt: true })
    .extend({
      author: z.enum(['me', 'both']),
      /** Fields with the clock of each; a memo is the state of its yjs document, in base64. */
      body: z.union([fieldsBodySchema, z.strictObject({ y: z.base64() })]),
    }),
);
export type RecordEntry = z.infer<typeof recordEntrySchema>;

export const recordSchema = z.lazy(() =>
  z.strictObject({
    format: z.literal('sashi-record'),
    version: z.literal(1),
    /** Instant, ISO 8601 in UTC. */
    writtenAt: z.iso.datetime(),
    /** Address of the person who wrote it all, in lower case; null = never said. */
    author: z.string().max(320).nullable(),
    entries: z.array(recordEntrySchema),
    /** The meetings that something was written about. */
    meetings: z.array(meetingRowSchema),
    pairs: z.array(
      pairRowSchema.unwrap().pick({ schema: true, email: true, name: true, chosenRole: true }),
    ),
    marks: z.array(markRowSchema),
    /** Settings that the person changed. */
    settings: z.record(z.string().max(40), z.json()),
  }),
);
export type PersonRecord = z.infer<typeof recordSchema>;

/** The record of what is kept there; `writtenAt` = instant of now, ISO 8601 in UTC. */
export async function recordOf(
  local: Pick<LocalStore, 'entries' | 'meetings' | 'people'>,
  rest: Pick<PersonRecord, 'writtenAt' | 'author' | 'settings'>,
): Promise<PersonRecord> {
  const pairs = await local.people.pairs();
  const entries = (await local.entries.everything()).flatMap((row) => inRecord(row, pairs) ?? []);
  const about = new Set(entries.flatMap(({ meetingId }) => meetingId ?? []));
  return {
    format: 'sashi-record',
    version: 1,
    ...rest,
    entries,
    meetings: await local.meetings.some([...about]),
    pairs: pairs.map(({ schema, email, name, chosenRole }) => ({
      schema,
      email,
      name,
      chosenRole,
    })),
    marks: await local.people.marks(),
  };
}

/** What people see of an entry of that kind; null when its body is none. */
export function contentIn<K extends Kind>(name: K, { body }: RecordEntry): ContentOf<K> | null {
  const kind = entryKinds[name] as unknown as EntryKind;
  const found = kind.parse('y' in body ? z.util.base64ToUint8Array(body.y) : body) ?? null;
  return found === null ? null : (kind.read(found) as ContentOf<K>);
}

/** An entry as the record has it; null when the other person alone wrote it. */
export function inRecord(row: KeptEntry, pairs: readonly PairRow[] = []): RecordEntry | null {
  const { rev: _rev, sharedAt: _sharedAt, pairId, body, author, thread, ...entry } = row;
  if (author === 'them') return null;
  const inFile = body instanceof Uint8Array ? { y: z.util.uint8ArrayToBase64(body) } : body;
  // Another machine knows people by their addresses, and perhaps not the ids of this team.
  const other = thread === pairId ? pairs.find((pair) => isIn(pairId, pair)) : undefined;
  return {
    ...entry,
    author,
    thread: other?.email ?? thread,
    body: inFile as RecordEntry['body'],
  };
}

function isIn(pairId: string | null, { uid }: PairRow): boolean {
  return uid !== null && pairId !== null && pairId.split('_').includes(uid);
}
