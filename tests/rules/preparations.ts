import {
  deleteDoc,
  doc,
  type Firestore,
  getDoc,
  serverTimestamp,
  setDoc,
  updateDoc,
  type WriteBatch,
  writeBatch,
} from 'firebase/firestore';
import { as } from './actors.ts';
import { onlyFor, shapes } from './decide.ts';
import { type Change, EVENT, inPair, KEPT, preparation, write } from './preparation.ts';

const AKI = 'Aki, the supporter';
const BEN = 'Ben, a member';
const CHO = 'Cho, a member';
const SAME_UID = 'somebody with Ben’s uid and another address';

export function preparations(): void {
  onlyFor('reading what Ben prepared', [AKI, BEN, SAME_UID], (database) =>
    getDoc(inPair(database, KEPT)),
  );
  onlyFor('looking for one that Cho may have in another pair', [AKI, CHO], (database) =>
    getDoc(inPair(database, `${EVENT}.cho`, 'aki_cho')),
  );
  onlyFor('looking for one that is not there', [AKI, BEN, SAME_UID], (database) =>
    getDoc(inPair(database, `${EVENT}.ben`)),
  );

  onlyFor('preparing as Ben', [BEN], (database) => write(database, preparation()));
  onlyFor('preparing as Aki', [AKI], (database) => write(database, preparation({ author: 'aki' })));
  onlyFor('preparing in a pair of others', [], (database) =>
    setDoc(inPair(database, `${EVENT}.ben`, 'aki_cho'), preparation({ people: ['aki', 'cho'] })),
  );

  onlyFor('changing what Ben prepared', [BEN], (database) =>
    updateDoc(inPair(database, KEPT), { topic: 'work', updatedAt: serverTimestamp(), rev: 4 }),
  );
  const change = (database: Firestore, fields: Change) =>
    updateDoc(inPair(database, KEPT), { updatedAt: serverTimestamp(), rev: 4, ...fields });
  shapes('changing it', as(BEN), change, {
    allowed: {
      'in its content': { topic: null, response: null, note: { v: 1, t: '' }, lineage: 'other' },
      'in when it is about': { startLocal: null },
    },
    denied: {
      'to the same revision': { rev: 3 },
      'over a revision': { rev: 5 },
      'back to the first revision': { rev: 1 },
      'to the author’s other': { author: 'aki' },
      'to another event': { event: EVENT },
      'to another pair': { people: ['ben', 'cho'] },
      'at an old time': { updatedAt: new Date('2026-10-01T00:00:00Z') },
      'by one more field': { read: true },
    },
  });
  onlyFor('deleting it', [], (database) => deleteDoc(inPair(database, KEPT)));

  const people = ['ben', 'cho'];
  const first = `${EVENT}.ben`;
  type Commit = (database: Firestore, batch: WriteBatch) => void;
  const pairOf = (fields: object) => (database: Firestore, batch: WriteBatch) =>
    batch.set(doc(database, 'orgs/acme/pairs/ben_cho'), fields);
  const firstOfPair = (database: Firestore, batch: WriteBatch) =>
    batch.set(inPair(database, first, 'ben_cho'), preparation({ people }));
  shapes<Commit[]>(
    'committing at once',
    as(BEN),
    (database, writes) => {
      const batch = writeBatch(database);
      for (const add of writes) add(database, batch);
      return batch.commit();
    },
    {
      allowed: {
        'a pair and its first preparation': [
          pairOf({ people, createdAt: serverTimestamp() }),
          firstOfPair,
        ],
      },
      denied: {
        'a preparation without its pair': [firstOfPair],
        'a preparation and a pair that is denied': [
          pairOf({ people, createdAt: serverTimestamp(), extra: 1 }),
          firstOfPair,
        ],
        'an own preparation and one of somebody else': [
          (database, batch) => batch.set(inPair(database, first), preparation()),
          (database, batch) =>
            batch.set(inPair(database, `${EVENT}.aki`), preparation({ author: 'aki' })),
        ],
      },
    },
  );
}
