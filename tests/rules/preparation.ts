/** Ben's preparations, as the tests of the rules write them. */
import { Bytes, doc, type Firestore, serverTimestamp, setDoc, Timestamp } from 'firebase/firestore';

export const EVENT = 'weekly_20261201T010000Z';
export const KEPT = 'weekly_20261124T010000Z.ben';

export type Change = Record<string, unknown>;

/** A new one; `change` replaces fields. */
export const preparation = (change: Change = {}): Change => ({
  people: ['aki', 'ben'],
  author: 'ben',
  event: EVENT,
  lineage: 'weekly',
  startLocal: '2026-12-01T10:00',
  topic: 'work',
  response: 'listen',
  note: { v: 1, t: '' },
  editedAt: Timestamp.now(),
  updatedAt: serverTimestamp(),
  rev: 1,
  ...change,
});

export function without(key: string): Change {
  const { [key]: _, ...rest } = preparation();
  return rest;
}

export const inPair = (database: Firestore, id: string, pair = 'aki_ben') =>
  doc(database, `orgs/acme/pairs/${pair}/preparations/${id}`);

/** Writes it under the id that its fields ask for. */
export const write = (database: Firestore, fields: Change) =>
  setDoc(inPair(database, `${String(fields['event'])}.${String(fields['author'])}`), fields);

export const encrypted = (change: Change = {}) => ({
  v: 2,
  g: 0,
  iv: Bytes.fromUint8Array(new Uint8Array(12)),
  ct: Bytes.fromUint8Array(new Uint8Array(12_016)),
  ...change,
});
