/** A file that says it is a record: hostile until every part of it was parsed. */
import * as z from 'zod';
import { kindOf } from '#lib/domain/entries/kinds.ts';
import { type PersonRecord, type RecordEntry, recordSchema } from './record.ts';

/** Bytes; years of 1on1s are a few million. */
export const LARGEST_FILE = 20_000_000;

export type FileTrouble =
  | 'file-too-large'
  | 'file-not-record' // of something else
  | 'file-cut' // its end is missing
  | 'file-damaged' // what it says can't have been written by Sashi
  | 'file-newer' // of a version that is not known here
  | 'file-of-another' // another person's
  | 'file-locked' // encrypted: a passphrase is needed
  | 'passphrase-wrong'
  | 'copy-gone';

/** Stamps beyond this would win over everything that is ever written. */
const LAST_INSTANT = Date.UTC(2100, 0, 1);

const headSchema = z.lazy(() =>
  z.looseObject({ format: z.literal('sashi-record'), version: z.int() }),
);

/** The record in the text of a file, or why there is none. Never throws. */
export function readRecord(text: string): PersonRecord | FileTrouble {
  if (text.length > LARGEST_FILE) return 'file-too-large';
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    return /^\s*\{\s*"format":\s*"sashi-record"/.test(text) ? 'file-cut' : 'file-not-record';
  }
  try {
    const head = headSchema.safeParse(found).data;
    if (!head) return 'file-not-record';
    if (head.version > 1) return 'file-newer';
    const record = recordSchema.safeParse(found).data;
    if (!record) return 'file-damaged';
    if (record.entries.some(({ kind }) => kindOf(kind) === null)) return 'file-newer';
    return record.entries.every(isWhole) ? record : 'file-damaged';
  } catch {
    return 'file-damaged'; // nested too deeply for any reader
  }
}

/** The body of an entry as its kind writes it, without anything more; null when it is none. */
export function bodyIn({ kind: name, body }: RecordEntry): unknown {
  const kind = kindOf(name);
  const found = kind?.parse('y' in body ? z.util.base64ToUint8Array(body.y) : body) ?? null;
  return kind && found !== null ? kind.merge(kind.blank, found) : null;
}

function isWhole(entry: RecordEntry): boolean {
  const kind = kindOf(entry.kind);
  if (!kind || entry.author !== (kind.owner === 'author' ? 'me' : 'both')) return false;
  return isNamed(entry, kind.about) && isInTime(entry) && bodyIn(entry) !== null;
}

function isNamed(
  { name, kind, meetingId }: RecordEntry,
  about: 'meeting' | 'thing' | 'pair',
): boolean {
  if (about === 'meeting') return meetingId !== null && name === `${kind}.${meetingId}`;
  return about === 'pair' ? name === kind : /^[\w-]{1,100}$/.test(name.slice(kind.length + 1));
}

function isInTime({ body, editedAt }: RecordEntry): boolean {
  if (Date.parse(editedAt) >= LAST_INSTANT) return false;
  if ('y' in body) return true;
  const stamps = [...Object.values(body.fields).map(([at]) => at), body.erased ?? ''];
  return stamps.every((stamp) => Number(stamp.slice(0, 13)) < LAST_INSTANT);
}
