/** `/orgs/{o}/pairs/{p}/preparations/{event.author}`: a preparation as the team keeps it. */
import { type QueryDocumentSnapshot, serverTimestamp, Timestamp } from 'firebase/firestore/lite';
import * as z from 'zod';
import type { SharedPreparation } from '#lib/domain/ports.ts';
import {
  type PreparationRow,
  preparationRowSchema,
  preparationSchema,
} from '#lib/domain/preparation.ts';

const { meetingId, lineageId, startLocal } = preparationRowSchema.shape;
const { topic, response, note } = preparationSchema.shape;
const instant = z.instanceof(Timestamp);

const documentSchema = z.strictObject({
  people: z.tuple([z.string(), z.string()]),
  author: z.string(),
  event: meetingId,
  lineage: lineageId,
  startLocal,
  topic,
  response,
  note: z.strictObject({ v: z.literal(1), t: note }),
  editedAt: instant,
  updatedAt: instant,
  rev: z.int().positive(),
});

export type SentRow = PreparationRow & { readonly pairId: string };

/** The one id that the rules allow for a person's preparation of a meeting. */
export function preparationId(event: string, uid: string): string {
  return `${event}.${uid}`;
}

export function toDocument(row: SentRow, uid: string, rev: number) {
  return {
    people: row.pairId.split('_'),
    author: uid,
    event: row.meetingId,
    lineage: row.lineageId,
    startLocal: row.startLocal,
    topic: row.content.topic,
    response: row.content.response,
    note: { v: 1, t: row.content.note.toWellFormed() }, // half an emoji is no UTF-8
    editedAt: Timestamp.fromMillis(Date.parse(row.editedAt)),
    updatedAt: serverTimestamp(),
    rev,
  };
}

export interface ReadPreparation {
  readonly shared: SharedPreparation;
  /** Instant at which the team took it, ISO 8601 in UTC. */
  readonly updatedAt: string;
}

/** What the document says, or null when it is not of the shape that is known here. */
export function fromDocument(found: QueryDocumentSnapshot): ReadPreparation | null {
  const parsed = documentSchema.safeParse(found.data());
  if (!parsed.success) return null;
  const { data } = parsed;
  const pairId = data.people.join('_');
  // The rules see to both; a document that an operator wrote by hand is looked at all the same.
  if (found.id !== preparationId(data.event, data.author)) return null;
  if (found.ref.parent.parent?.id !== pairId) return null;
  return {
    shared: {
      pairId,
      meetingId: data.event,
      lineageId: data.lineage,
      authorUid: data.author,
      content: { topic: data.topic, response: data.response, note: data.note.t },
      startLocal: data.startLocal,
      editedAt: data.editedAt.toDate().toISOString(),
      rev: data.rev,
    },
    updatedAt: data.updatedAt.toDate().toISOString(),
  };
}
