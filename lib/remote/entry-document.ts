/** `/orgs/{o}/pairs/{p}/entries/{id}`: an entry as the team keeps it. */
import { Bytes, type DocumentSnapshot, serverTimestamp, Timestamp } from 'firebase/firestore/lite';
import * as z from 'zod';
import { keptEntrySchema, nameSchema } from '#lib/domain/entries/kept-entry.ts';
import { kindOf } from '#lib/domain/entries/kinds.ts';
import type { SentEntry, SharedEntry } from '#lib/domain/ports.ts';
import { quickParse } from '#lib/domain/quick-parse.ts';

const instant = z.lazy(() => z.instanceof(Timestamp));

const documentSchema = z.lazy(() => {
  const { shape } = keptEntrySchema.unwrap();
  return z.strictObject({
    people: z.tuple([z.string(), z.string()]),
    kind: shape.kind,
    author: z.string(),
    event: shape.meetingId,
    lineage: shape.lineageId,
    startLocal: shape.startLocal,
    body: z.union([
      z.strictObject({ v: z.literal(1), t: z.string() }),
      z.strictObject({ v: z.literal(1), y: z.custom<Bytes>((found) => found instanceof Bytes) }),
    ]),
    editedAt: instant,
    updatedAt: instant,
    rev: z.int().positive(),
  });
});

/** The one id that the rules allow for that person's, or both people's, entry; null = unknown kind, or one that
 * stays on its device. */
export function documentId({ name, kind }: Pick<SentEntry, 'name' | 'kind'>, uid: string) {
  const known = kindOf(kind);
  const owner = known?.staysHere ? undefined : known?.owner;
  return owner ? (owner === 'author' ? `${name}.${uid}` : name) : null;
}

export function toDocument(entry: SentEntry, uid: string, rev: number) {
  const packed = kindOf(entry.kind)?.pack(entry.body);
  const body =
    packed instanceof Uint8Array
      ? { v: 1, y: Bytes.fromUint8Array(packed) }
      : { v: 1, t: packed?.toWellFormed() ?? '' }; // half an emoji is no UTF-8
  return {
    people: entry.pairId.split('_'),
    kind: entry.kind,
    author: uid,
    event: entry.meetingId,
    lineage: entry.lineageId,
    startLocal: entry.startLocal,
    body,
    editedAt: Timestamp.fromMillis(Date.parse(entry.editedAt)),
    updatedAt: serverTimestamp(),
    rev,
  };
}

/** What the document says, or null when it is not of the shape that is known here. */
export function fromDocument(found: DocumentSnapshot): SharedEntry | null {
  const { data } = quickParse(documentSchema, found.data());
  const known = data && kindOf(data.kind);
  if (!data || !known || known.staysHere) return null;
  const pairId = data.people.join('_');
  // The rules see to all of this; a document that an operator wrote by hand is looked at all the same.
  if (found.ref.parent.parent?.id !== pairId) return null;
  const suffix = known.owner === 'author' ? `.${data.author}` : '';
  const name = nameSchema.safeParse(found.id.slice(0, found.id.length - suffix.length)).data;
  if (!name || found.id !== name + suffix || !isNameOf(name, data)) return null;
  const body = known.unpack('y' in data.body ? data.body.y.toUint8Array() : data.body.t) ?? null;
  if (body === null) return null;
  return {
    pairId,
    name,
    kind: data.kind,
    authorUid: data.author,
    meetingId: data.event,
    lineageId: data.lineage,
    startLocal: data.startLocal,
    body,
    editedAt: data.editedAt.toDate().toISOString(),
    updatedAt: data.updatedAt.toDate().toISOString(),
    rev: data.rev,
  };
}

/** True iff the name says the kind, and the meeting where it is about one. */
function isNameOf(
  name: string,
  { kind, event }: { readonly kind: string; readonly event: string | null },
): boolean {
  const about = kindOf(kind)?.about;
  if (about === 'meeting') return event !== null && name === `${kind}.${event}`;
  return about === 'pair' ? name === kind : name.startsWith(`${kind}.`);
}
