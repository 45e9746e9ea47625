import {
  type DocumentReference,
  type DocumentSnapshot,
  doc,
  type Firestore,
  getDoc,
  runTransaction,
  serverTimestamp,
  writeBatch,
} from 'firebase/firestore/lite';
import { kindOf } from '#lib/domain/entries/kinds.ts';
import { type Acknowledgement, type SentEntry, TeamError } from '#lib/domain/ports.ts';
import { documentId, fromDocument, toDocument } from './entry-document.ts';
import { asTeamError } from './team-error.ts';

/**
 * Merges entries of one pair with what the team holds of them, and writes what is new under the next
 * revisions, all of it or none; with it the pair, when these are their first. Mostly the team holds
 * what was last read here, and then one write is all that is asked.
 */
export async function send(
  database: Firestore,
  org: string,
  uid: string,
  entries: readonly SentEntry[],
  now: () => string,
): Promise<Acknowledgement[]> {
  const [first] = entries;
  if (!first) return [];
  // Firestore reads a slash as another folder; no id of ours has one.
  const ids = entries.map((entry) => documentId(entry, uid));
  if ([first.pairId, ...ids].some((id) => id === null || id.includes('/'))) {
    throw new TeamError('denied');
  }
  const pair = doc(database, 'orgs', org, 'pairs', first.pairId);
  const sending = entries.map((entry, index) => ({
    entry,
    place: doc(pair, 'entries', ids[index] ?? ''),
  }));
  try {
    return await writeOnTop(database, uid, sending, now);
  } catch (error) {
    // The rules take nothing on top of a revision that is not the last one.
    if (!['denied', 'conflict'].includes(asTeamError(error).code)) throw error;
  }
  return mergeAndWrite(database, uid, pair, sending, now);
}

interface Sending {
  readonly entry: SentEntry;
  readonly place: DocumentReference;
}

/** Writes on top of the revisions that were read last: an entry here has all in it that those had. */
async function writeOnTop(
  database: Firestore,
  uid: string,
  sending: readonly Sending[],
  now: () => string,
): Promise<Acknowledgement[]> {
  const batch = writeBatch(database);
  for (const { entry, place } of sending) batch.set(place, toDocument(entry, uid, entry.rev + 1));
  await batch.commit();
  return sending.map(({ entry }) => taken(entry, entry.rev + 1, now()));
}

/**
 * The same in a transaction that looks first. What the team holds already is acknowledged and not
 * written: an edit whose answer was lost, or one that a later edit from another device, or of the
 * other person, has in it.
 */
async function mergeAndWrite(
  database: Firestore,
  uid: string,
  pair: DocumentReference,
  sending: readonly Sending[],
  now: () => string,
): Promise<Acknowledgement[]> {
  const seen = sending.map(() => 0);
  // One more try at a conflict; after that it waits for its turn like everything else.
  const writing = runTransaction(
    database,
    async (transaction) => {
      const found = await Promise.all(sending.map(({ place }) => transaction.get(place)));
      for (const [index, one] of found.entries()) seen[index] = revisionOf(one);
      // Where something is, the pair is.
      if (!found.some((one) => one.exists())) await createPair(transaction, pair, pair.id);
      return sending.map(({ entry, place }, index) => {
        const held = heldIn(found[index]);
        const merged = held ? mergedWith(entry, held) : entry;
        if (held && isSame(merged, held)) return taken(held, held.rev, held.updatedAt);
        const rev = (held?.rev ?? 0) + 1;
        transaction.set(place, toDocument(merged, uid, rev));
        return taken(merged, rev, now());
      });
    },
    { maxAttempts: 2 },
  );
  try {
    return await writing;
  } catch (error) {
    // Where somebody wrote in between, the rules say no to the revision before anything calls it a
    // conflict; and what is refused would wait for its author, a conflict is tried again.
    if (asTeamError(error).code !== 'denied') throw error;
    const held = await Promise.all(sending.map(({ place }) => getDoc(place)));
    const isOvertaken = held.some((one, index) => revisionOf(one) !== seen[index]);
    throw isOvertaken ? new TeamError('conflict', { cause: error }) : error;
  }
}

function taken({ editedAt, body }: SentEntry, rev: number, sharedAt: string): Acknowledgement {
  return { rev, editedAt, body, sharedAt };
}

/** 0 where there is none yet. */
function revisionOf(found: DocumentSnapshot): number {
  return found.exists() ? Number(found.get('rev')) : 0;
}

function heldIn(found: DocumentSnapshot | undefined) {
  if (!found?.exists()) return null;
  const held = fromDocument(found);
  if (!held) throw new TeamError('unreadable');
  return held;
}

function mergedWith(entry: SentEntry, held: SentEntry): SentEntry {
  const kind = kindOf(entry.kind);
  if (!kind) throw new TeamError('unreadable');
  const editedAt = entry.editedAt > held.editedAt ? entry.editedAt : held.editedAt;
  const { startLocal } = entry.editedAt > held.editedAt ? entry : held;
  return { ...entry, startLocal, editedAt, body: kind.merge(held.body, entry.body) };
}

/** True iff the team would learn nothing. */
function isSame(merged: SentEntry, held: SentEntry): boolean {
  const pack = kindOf(held.kind)?.pack;
  return String(pack?.(merged.body)) === String(pack?.(held.body));
}

type Transaction = Parameters<Parameters<typeof runTransaction>[1]>[0];

/** The pair, unless it is there. */
export async function createPair(
  transaction: Transaction,
  pair: DocumentReference,
  pairId: string,
): Promise<void> {
  const found = await transaction.get(pair);
  if (found.exists()) return;
  transaction.set(pair, { people: pairId.split('_'), createdAt: serverTimestamp() });
}
