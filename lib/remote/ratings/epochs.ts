/** Cells, epochs and the questions that can be asked of them. Nothing here ever reads a number. */

import { FirebaseError } from 'firebase/app';
import { type DocumentReference, doc, type Firestore, getDoc } from 'firebase/firestore/lite';

/** More epochs than a cell can have: each takes a month at least. */
const MOST_EPOCHS = 600;

export interface Cell {
  readonly database: Firestore;
  /** `orgs/{o}/teams/{t}/cells/{c}`, `orgs/{o}/pool/{c}` or `orgs/{o}/uses/{c}`. */
  readonly path: string;
}

export function epochPath({ path }: Cell, epoch: number): string {
  return `${path}/epochs/${epoch}`;
}

export function receiptAt(database: Firestore, epoch: string, uid: string): DocumentReference {
  return doc(database, `${epoch}/receipts/${uid}`);
}

/**
 * Asks the rules a question that has no document for an answer: true = yes (allowed, and nothing is
 * there), false = no (denied). Rejects when there was no answer.
 */
export async function says(database: Firestore, path: string): Promise<boolean> {
  try {
    await getDoc(doc(database, path));
    return true;
  } catch (error) {
    if (isDenied(error)) return false;
    throw error;
  }
}

export function isDenied(error: unknown): boolean {
  return error instanceof FirebaseError && error.code === 'permission-denied';
}

/** What may not be seen is not there for this person; no answer is no answer. */
export async function unlessDenied<T>(read: () => Promise<T>): Promise<T | null> {
  try {
    return await read();
  } catch (error) {
    if (isDenied(error)) return null;
    throw error;
  }
}

/** The first epoch that is not over. `from` is one that is known to have been reached. */
export async function openEpoch(cell: Cell, from = 0): Promise<number> {
  for (let epoch = from; epoch < from + MOST_EPOCHS; epoch += 1) {
    if (!(await says(cell.database, `${epochPath(cell, epoch)}/over/x`))) return epoch;
  }
  throw new RangeError('There is no end to these epochs.');
}
