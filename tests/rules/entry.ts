/** Entries of a pair, as the tests of the rules write them: one builder for each kind. */
import { Bytes, doc, type Firestore, serverTimestamp, setDoc, Timestamp } from 'firebase/firestore';

export const EVENT = 'weekly_20261201T010000Z';
export const UUID = '0f5b8a52-6f6e-4c1d-9a53-0d6e5a0c1b2a';

export type Change = Record<string, unknown>;

const meeting = { event: EVENT, lineage: 'weekly', startLocal: '2026-12-01T10:00' };
const noMeeting = { event: null, lineage: null, startLocal: null };
const json = { body: { v: 1, t: '{}' } };
const coEdited = { body: { v: 1, y: Bytes.fromUint8Array(new Uint8Array([0, 0])) } };

const KINDS = {
  preparation: { ...meeting, ...json },
  aside: { ...meeting, ...json },
  preference: { ...noMeeting, ...json },
  handover: { ...noMeeting, ...json },
  memo: { ...meeting, ...coEdited },
  meeting: { ...meeting, ...json },
  commitment: { ...meeting, ...json },
};
export type Kind = keyof typeof KINDS;

export const OWN: readonly Kind[] = ['preparation', 'aside', 'preference', 'handover'];
export const SHARED: readonly Kind[] = ['memo', 'meeting', 'commitment'];

/** A new entry by Ben in the pair of Aki and Ben; `change` replaces fields. */
export const entry = (kind: Kind, change: Change = {}): Change => ({
  people: ['aki', 'ben'],
  kind,
  author: 'ben',
  ...KINDS[kind],
  editedAt: Timestamp.now(),
  updatedAt: serverTimestamp(),
  rev: 1,
  ...change,
});

export function without(key: string, kind: Kind = 'preparation'): Change {
  const { [key]: _, ...rest } = entry(kind);
  return rest;
}

/** The one id that its fields ask for. */
export function idOf({ kind, event, author }: Change): string {
  const parts = {
    preparation: [event, author],
    aside: [event, author],
    preference: [author],
    handover: [UUID, author],
    memo: [event],
    meeting: [event],
    commitment: [UUID],
  }[kind as Kind] ?? [event, author];
  return [kind, ...parts].join('.');
}

export const inPair = (database: Firestore, id: string, pair = 'aki_ben') =>
  doc(database, `orgs/acme/pairs/${pair}/entries/${id}`);

export const write = (database: Firestore, fields: Change) =>
  setDoc(inPair(database, idOf(fields)), fields);

const bytes = (length: number) => Bytes.fromUint8Array(new Uint8Array(length));

/** Text or a memo's state as it will look once it is encrypted for the pair. */
export const encrypted = (length: number, change: Change = {}) => ({
  body: { v: 2, g: 0, iv: bytes(12), ct: bytes(length), ...change },
});
