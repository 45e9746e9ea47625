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
import { markRowSchema, pairRowSchema } from '#lib/domain/pair.ts';

const recordEntrySchema = keptEntrySchema
  // What the team told of it holds for this device alone.
  .omit({ rev: true, sharedAt: true })
  .extend({
    author: z.enum(['me', 'both']),
    /** Fields with the clock of each; a memo is the state of its yjs document, in base64. */
    body: z.union([fieldsBodySchema, z.strictObject({ y: z.base64() })]),
  });
type RecordEntry = z.infer<typeof recordEntrySchema>;

export const recordSchema = z.strictObject({
  format: z.literal('sashi-record'),
  version: z.literal(1),
  /** Instant, ISO 8601 in UTC. */
  writtenAt: z.iso.datetime(),
  entries: z.array(recordEntrySchema),
  /** The meetings that something was written about. */
  meetings: z.array(meetingRowSchema),
  pairs: z.array(pairRowSchema),
  marks: z.array(markRowSchema),
});
export type PersonRecord = z.infer<typeof recordSchema>;

/** The record of what is kept there; `writtenAt` = instant of now, ISO 8601 in UTC. */
export async function recordOf(local: LocalStore, writtenAt: string): Promise<PersonRecord> {
  const entries = (await local.entries.everything()).flatMap((row) => inRecord(row) ?? []);
  const about = new Set(entries.flatMap(({ meetingId }) => meetingId ?? []));
  return {
    format: 'sashi-record',
    version: 1,
    writtenAt,
    entries,
    meetings: await local.meetings.some([...about]),
    pairs: await local.people.pairs(),
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
export function inRecord({ rev: _rev, sharedAt: _sharedAt, body, author, ...entry }: KeptEntry) {
  if (author === 'them') return null;
  const inFile = body instanceof Uint8Array ? { y: z.util.uint8ArrayToBase64(body) } : body;
  return { ...entry, author, body: inFile as RecordEntry['body'] };
}
