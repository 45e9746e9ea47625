/** `/orgs/{o}/pairs/{p}/balances/{event}.{uid}`: who talked how much, as each of the two guesses. */
import {
  doc,
  type Firestore,
  getDoc,
  runTransaction,
  serverTimestamp,
} from 'firebase/firestore/lite';
import * as z from 'zod';
import { TeamError } from '#lib/domain/ports.ts';
import { createPair } from './send.ts';

const percentSchema = z.lazy(() => z.int().min(0).max(100));

/** Writes one's own, once; one that is there already stays, and is as good as written. */
export function guessBalance(
  database: Firestore,
  org: string,
  uid: string,
  pairId: string,
  event: string,
  percent: number,
): Promise<void> {
  const pair = doc(database, 'orgs', org, 'pairs', pairId);
  const place = doc(pair, 'balances', `${event}.${uid}`);
  return runTransaction(database, async (transaction) => {
    if ((await transaction.get(place)).exists()) return;
    await createPair(transaction, pair, pairId);
    transaction.set(place, { author: uid, event, percent, createdAt: serverTimestamp() });
  });
}

/** The other's, or null as long as there is none; the rules demand one's own before. */
export async function theirBalance(
  database: Firestore,
  org: string,
  uid: string,
  pairId: string,
  event: string,
): Promise<number | null> {
  const other = pairId.split('_').find((one) => one !== uid);
  const found = await getDoc(
    doc(database, 'orgs', org, 'pairs', pairId, 'balances', `${event}.${other}`),
  );
  if (!found.exists()) return null;
  const percent = percentSchema.safeParse(found.get('percent'));
  if (!percent.success) throw new TeamError('unreadable');
  return percent.data;
}
