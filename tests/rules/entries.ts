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
  updateDoc,
  type WriteBatch,
  writeBatch,
} from 'firebase/firestore';
import { as } from './actors.ts';
import { onlyFor, shapes } from './decide.ts';
import {
  type Change,
  EVENT,
  entry,
  idOf,
  inPair,
  type Kind,
  OWN,
  SHARED,
  without,
  write,
} from './entry.ts';

const AKI = 'Aki, the supporter';
const BEN = 'Ben, a member';
const CHO = 'Cho, a member';
const SAME_UID = 'somebody with Ben’s uid and another address';

const KEPT = 'preparation.weekly_20261124T010000Z.ben';
const KEPT_COMMITMENT = 'commitment.11111111-6f6e-4c1d-9a53-0d6e5a0c1b2a';

export function entries(): void {
  const pair = (database: Firestore) => collection(database, 'orgs/acme/pairs/aki_ben/entries');
  onlyFor('reading an entry of Aki and Ben', [AKI, BEN, SAME_UID], (database) =>
    getDoc(inPair(database, KEPT)),
  );
  onlyFor('looking for one that is not there', [AKI, BEN, SAME_UID], (database) =>
    getDoc(inPair(database, `memo.${EVENT}`)),
  );
  onlyFor('looking for one in another pair', [AKI, CHO], (database) =>
    getDoc(inPair(database, `memo.${EVENT}`, 'aki_cho')),
  );
  onlyFor('listening to the pair', [AKI, BEN, SAME_UID], (database) =>
    getDocs(query(pair(database), limit(100))),
  );
  onlyFor('reading the pair without a limit', [], (database) => getDocs(pair(database)));
  onlyFor('reading too much of the pair', [], (database) =>
    getDocs(query(pair(database), limit(101))),
  );

  for (const kind of [...OWN, ...SHARED]) {
    onlyFor(`writing a ${kind} as Ben`, [BEN], (database) => write(database, entry(kind)));
    onlyFor(`writing a ${kind} as Aki`, [AKI], (database) =>
      write(database, entry(kind, { author: 'aki' })),
    );
    onlyFor(`writing a ${kind} in a pair of others`, [], (database) => {
      const fields = entry(kind, { people: ['aki', 'cho'] });
      return setDoc(inPair(database, idOf(fields), 'aki_cho'), fields);
    });
  }

  const change = (database: Firestore, fields: Change) =>
    updateDoc(inPair(database, KEPT), { updatedAt: serverTimestamp(), rev: 4, ...fields });
  onlyFor('changing what Ben prepared', [BEN], (database) =>
    change(database, { body: { v: 1, t: '' } }),
  );
  shapes('changing it', as(BEN), change, {
    allowed: {
      'in its content': { body: { v: 1, t: '[]' }, lineage: 'other' },
      'in when it is about': { startLocal: null },
    },
    denied: {
      'to the same revision': { rev: 3 },
      'over a revision': { rev: 5 },
      'back to the first revision': { rev: 1 },
      'to the author’s other': { author: 'aki' },
      'to another event': { event: EVENT },
      'to another kind': { kind: 'aside' },
      'to another pair': { people: ['ben', 'cho'] },
      'at an old time': { updatedAt: new Date('2026-10-01T00:00:00Z') },
      'by one more field': { read: true },
    },
  });
  onlyFor('deleting it', [], (database) => deleteDoc(inPair(database, KEPT)));

  const shared = (database: Firestore, author: string, fields: Change = {}) =>
    updateDoc(inPair(database, KEPT_COMMITMENT), {
      author,
      updatedAt: serverTimestamp(),
      rev: 2,
      ...fields,
    });
  onlyFor('changing a commitment as Aki', [AKI], (database) => shared(database, 'aki'));
  onlyFor('changing a commitment as Ben', [BEN], (database) => shared(database, 'ben'));
  shapes<Change>(
    'changing a commitment',
    as(BEN),
    (database, fields: Change) => shared(database, 'ben', fields),
    {
      allowed: { 'in its content': { body: { v: 1, t: '' } } },
      denied: {
        'to another event': { event: EVENT },
        'to an event before it': { event: 'a' },
        'to no event': { event: null, lineage: null, startLocal: null },
        'to the same revision': { rev: 1 },
        'in the other’s name': { author: 'aki' },
      },
    },
  );
  onlyFor('deleting a commitment', [], (database) => deleteDoc(inPair(database, KEPT_COMMITMENT)));

  underTheDesignsNames();
  firstOfAPair();
}

/** Decision 4: of the four collections that the design names, nothing is in any. */
function underTheDesignsNames(): void {
  for (const name of ['meetings', 'preparations', 'memos', 'commitments']) {
    const at = (database: Firestore, pair = 'aki_ben') =>
      collection(database, `orgs/acme/pairs/${pair}/${name}`);
    const kind = name.slice(0, -1) as Kind;
    onlyFor(`looking into ${name}`, [AKI, BEN, SAME_UID], (database) =>
      getDoc(doc(at(database), 'x')),
    );
    onlyFor(`looking into all ${name}`, [AKI, BEN, SAME_UID], (database) =>
      getDocs(query(at(database), limit(100))),
    );
    onlyFor(`looking into ${name} without a limit`, [], (database) => getDocs(at(database)));
    onlyFor(`looking into too many ${name}`, [], (database) =>
      getDocs(query(at(database), limit(101))),
    );
    onlyFor(`writing into ${name}`, [], (database) =>
      setDoc(doc(at(database), idOf(entry(kind))), entry(kind)),
    );
  }
}

function firstOfAPair(): void {
  const people = ['ben', 'cho'];
  type Commit = (database: Firestore, batch: WriteBatch) => void;
  const pairOf = (fields: object) => (database: Firestore, batch: WriteBatch) =>
    batch.set(doc(database, 'orgs/acme/pairs/ben_cho'), fields);
  const first = entry('preparation', { people });
  const firstOfPair = (database: Firestore, batch: WriteBatch) =>
    batch.set(inPair(database, idOf(first), 'ben_cho'), first);
  const own = entry('preparation');
  const others = entry('preparation', { author: 'aki' });
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
        'a pair and its first entry': [
          pairOf({ people, createdAt: serverTimestamp() }),
          firstOfPair,
        ],
      },
      denied: {
        'an entry without its pair': [firstOfPair],
        'an entry and a pair that is denied': [
          pairOf({ people, createdAt: serverTimestamp(), extra: 1 }),
          firstOfPair,
        ],
        'an own entry and one of somebody else': [
          (database, batch) => batch.set(inPair(database, idOf(own)), own),
          (database, batch) => batch.set(inPair(database, idOf(others)), others),
        ],
        'an entry without its body': [
          (database, batch) => batch.set(inPair(database, idOf(own)), without('body')),
        ],
      },
    },
  );
}
