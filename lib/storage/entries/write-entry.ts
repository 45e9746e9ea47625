import type { EntryKind } from '#lib/domain/entries/entry-kind.ts';
import type { KeptEntry } from '#lib/domain/entries/kept-entry.ts';
import { entryKinds, type Kind } from '#lib/domain/entries/kinds.ts';
import type { Edit } from '#lib/domain/local-store.ts';
import { kindOfRow, revisionIn } from './merge-rows.ts';

/** Bytes that the team takes of one entry: text, or the state of a memo. */
const MOST_TEXT = 60_000;
const MOST_BYTES = 300_000;

/** The row after the edit, still in the thread of before. */
export function edited<K extends Kind>(
  name: string,
  before: KeptEntry | null,
  { kind: kindName, meeting, addressee, change, at, key }: Edit<K>,
): KeptEntry {
  const kind = entryKinds[kindName] as unknown as EntryKind;
  const writing = { now: Date.parse(at), edit: key.slice(0, 8) };
  const pairId = addressee.pairId ?? before?.pairId ?? null;
  return {
    schema: 1,
    name,
    kind: kindName,
    author: kind.owner === 'author' ? 'me' : 'both',
    thread: before?.thread ?? addressee.thread,
    pairId,
    meetingId: meeting?.meetingId ?? before?.meetingId ?? null,
    lineageId: meeting?.lineageId ?? before?.lineageId ?? null,
    startLocal: meeting?.startLocal ?? before?.startLocal ?? null,
    body: kind.write(before?.body ?? kind.blank, change, writing),
    editedAt: before ? laterThan(before.editedAt, at) : at,
    rev: before ? revisionIn(pairId, before) : 0,
    sharedAt: before?.sharedAt ?? null,
  };
}

/** More than the team takes, or than could be read again: too many topics, even ones that are gone. */
export function isTooLarge(row: KeptEntry): boolean {
  const kind = kindOfRow(row);
  if (kind.parse(row.body) === null) return true;
  const packed = kind.pack(row.body);
  if (packed instanceof Uint8Array) return packed.length > MOST_BYTES;
  return new TextEncoder().encode(packed).length > MOST_TEXT;
}

/** An edit is later than the one that it follows, also when the device's clock was set back. */
function laterThan(before: string, at: string): string {
  return new Date(Math.max(Date.parse(at), Date.parse(before) + 1)).toISOString();
}
