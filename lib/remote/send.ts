import {
  type DocumentReference,
  doc,
  type Firestore,
  runTransaction,
  serverTimestamp,
} from 'firebase/firestore/lite';
import { TeamError } from '#lib/domain/ports.ts';
import { fromDocument, preparationId, type SentRow, toDocument } from './preparation-document.ts';

export interface Acknowledgement {
  readonly rev: number;
  readonly sharedAt: string;
}

/**
 * Writes the preparation under its next revision, in a transaction, and with it the pair when it is
 * their first. What is already there with the same instant of editing, or a later one, stays: the
 * first is this very row whose answer was lost, the second comes from the author's other device.
 */
export async function send(
  database: Firestore,
  org: string,
  uid: string,
  row: SentRow,
  now: () => string,
): Promise<Acknowledgement> {
  const id = preparationId(row.meetingId, uid);
  // Firestore reads a slash as another folder; no id of ours has one.
  if (id.includes('/') || row.pairId.includes('/')) throw new TeamError('denied');
  const pair = doc(database, 'orgs', org, 'pairs', row.pairId);
  const preparation = doc(pair, 'preparations', id);
  // One more try at a conflict; after that it waits for its turn like everything else.
  return runTransaction(
    database,
    async (transaction) => {
      const found = await transaction.get(preparation);
      if (!found.exists()) {
        await createPair(transaction, pair, row.pairId);
        transaction.set(preparation, toDocument(row, uid, 1));
        return { rev: 1, sharedAt: now() };
      }
      const kept = fromDocument(found);
      if (!kept) throw new TeamError('unreadable');
      const { shared, updatedAt } = kept;
      if (Date.parse(shared.editedAt) >= Date.parse(row.editedAt)) {
        return { rev: shared.rev, sharedAt: updatedAt };
      }
      const rev = shared.rev + 1;
      transaction.set(preparation, toDocument(row, uid, rev));
      return { rev, sharedAt: now() };
    },
    { maxAttempts: 2 },
  );
}

type Transaction = Parameters<Parameters<typeof runTransaction>[1]>[0];

async function createPair(transaction: Transaction, pair: DocumentReference, pairId: string) {
  const found = await transaction.get(pair);
  if (found.exists()) return;
  transaction.set(pair, { people: pairId.split('_'), createdAt: serverTimestamp() });
}
