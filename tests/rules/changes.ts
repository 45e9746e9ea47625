import {
  type CollectionReference,
  collection,
  collectionGroup,
  documentId,
  type Firestore,
  getCountFromServer,
  getDocs,
  limit,
  orderBy,
  type Query,
  query,
  startAfter,
  Timestamp,
  where,
} from 'firebase/firestore';
import { as } from './actors.ts';
import { onlyFor, shapes } from './decide.ts';

const AKI = 'Aki, the supporter';
const BEN = 'Ben, a member';
const SAME_UID = 'somebody with Ben’s uid and another address';

const of = (uid: string, source: Query | CollectionReference) =>
  query(source, where('people', 'array-contains', uid));
const inOrder = (source: Query) => query(source, orderBy('updatedAt'), orderBy(documentId()));

/** The change feed: one query over all pairs. */
export function changes(): void {
  const all = (database: Firestore) => collectionGroup(database, 'entries');
  onlyFor('reading entries that changed for Ben', [BEN, SAME_UID], (database) =>
    getDocs(
      query(
        inOrder(of('ben', all(database))),
        startAfter(Timestamp.fromMillis(0), 'orgs/acme/pairs/aki_ben/entries/x'),
        limit(100),
      ),
    ),
  );
  onlyFor('reading entries that changed for Aki', [AKI], (database) =>
    getDocs(query(inOrder(of('aki', all(database))), limit(50))),
  );

  type Ask = (database: Firestore) => Promise<unknown>;
  const ask = (database: Firestore, question: Ask) => question(database);
  const pair = (database: Firestore) => collection(database, 'orgs/acme/pairs/aki_ben/entries');
  shapes<Ask>('asking for changed entries', as(BEN), ask, {
    allowed: {
      'of one’s own pairs': (database) => getDocs(query(of('ben', all(database)), limit(100))),
      'of one pair': (database) => getDocs(query(of('ben', pair(database)), limit(1))),
    },
    denied: {
      'of everybody': (database) => getDocs(query(all(database), limit(1))),
      'of somebody else': (database) => getDocs(query(of('aki', all(database)), limit(1))),
      'of a collection that is in no pair': (database) =>
        getDocs(query(collection(database, 'entries'), limit(1))),
      'of everything that Ben wrote': (database) =>
        getDocs(query(all(database), where('author', '==', 'ben'), limit(1))),
      'without a limit': (database) => getDocs(of('ben', all(database))),
      'with too high a limit': (database) => getDocs(query(of('ben', all(database)), limit(101))),
      'as a number of everybody’s': (database) =>
        getCountFromServer(query(all(database), limit(1))),
    },
  });
}
