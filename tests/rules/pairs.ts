import {
  collection,
  deleteDoc,
  doc,
  type Firestore,
  getDoc,
  getDocs,
  limit,
  query,
  serverTimestamp,
  setDoc,
  Timestamp,
  updateDoc,
  where,
} from 'firebase/firestore';
import { as } from './actors.ts';
import { onlyFor, shapes } from './decide.ts';

const AKI = 'Aki, the supporter';
const BEN = 'Ben, a member';
const CHO = 'Cho, a member';
/** The uid is the person: what the two wrote stays theirs under a changed address, to read. */
const SAME_UID = 'somebody with Ben’s uid and another address';

const pair = (database: Firestore, id: string) => doc(database, `orgs/acme/pairs/${id}`);
const fields = (...people: unknown[]) => ({ people, createdAt: serverTimestamp() });
type Made = [id: string, fields: object];
const make = (database: Firestore, [id, made]: Made) => setDoc(pair(database, id), made);

export function pairs(): void {
  onlyFor('reading a pair', [AKI, BEN, SAME_UID], (database) => getDoc(pair(database, 'aki_ben')));
  onlyFor('looking for a pair that is not there yet', [BEN, CHO, SAME_UID], (database) =>
    getDoc(pair(database, 'ben_cho')),
  );
  // One id for two people: under another nothing is, and nobody is told so.
  for (const id of ['ben_aki', 'aki_ben_cho', 'ben', 'ben_ben', '_ben', 'ben_', 'aki_ben_']) {
    onlyFor(`looking for a pair under the id ${id}`, [], (database) => getDoc(pair(database, id)));
    onlyFor(`listening to a pair under the id ${id}`, [], (database) =>
      getDocs(query(collection(pair(database, id), 'entries'), limit(1))),
    );
  }
  onlyFor('listing one’s pairs', [], (database) =>
    getDocs(
      query(
        collection(database, 'orgs/acme/pairs'),
        where('people', 'array-contains', 'ben'),
        limit(1),
      ),
    ),
  );

  onlyFor('making the pair of Ben and Cho', [BEN, CHO], (database) =>
    make(database, ['ben_cho', fields('ben', 'cho')]),
  );
  shapes<Made>('making a pair', as(BEN), make, {
    allowed: { 'with somebody of another team': ['ben_fay', fields('ben', 'fay')] },
    denied: {
      'under an id in the wrong order': ['cho_ben', fields('cho', 'ben')],
      'whose people are in the wrong order': ['ben_cho', fields('cho', 'ben')],
      'of others than its id says': ['ben_cho', fields('ben', 'dan')],
      'of one': ['ben', fields('ben')],
      'with oneself': ['ben_ben', fields('ben', 'ben')],
      'of three': ['ben_cho_dan', fields('ben', 'cho', 'dan')],
      'whose people are no list': [
        'ben_cho',
        { people: { 0: 'ben', 1: 'cho' }, createdAt: serverTimestamp() },
      ],
      'whose people are not texts': ['ben_cho', fields('ben', { cho: true })],
      'that names somebody twice': ['ben_cho', fields('ben', 'cho', 'cho')],
      'with somebody who has not joined': ['ben_new', fields('ben', 'new')],
      'with somebody before oneself who has not joined': ['abe_ben', fields('abe', 'ben')],
      'with somebody of another company': ['ben_gil', fields('ben', 'gil')],
      'with one more field': ['ben_cho', { ...fields('ben', 'cho'), supporter: 'ben' }],
      'without its people': ['ben_cho', { createdAt: serverTimestamp() }],
      'without a time': ['ben_cho', { people: ['ben', 'cho'] }],
      'with a time of its own': [
        'ben_cho',
        { ...fields('ben', 'cho'), createdAt: Timestamp.fromMillis(0) },
      ],
      'at a time to come': ['ben_cho', { ...fields('ben', 'cho'), createdAt: new Date(4e12) }],
    },
  });
  onlyFor('making a pair in another organisation', [], (database) =>
    setDoc(doc(database, 'orgs/globex/pairs/ben_gil'), fields('ben', 'gil')),
  );

  onlyFor('changing who is in a pair', [], (database) =>
    updateDoc(pair(database, 'aki_ben'), { people: ['aki', 'cho'] }),
  );
  onlyFor('writing the same pair again', [], (database) =>
    make(database, ['aki_ben', fields('aki', 'ben')]),
  );
  onlyFor('deleting a pair', [], (database) => deleteDoc(pair(database, 'aki_ben')));
}
