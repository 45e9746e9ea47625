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
} from 'firebase/firestore';
import { as } from './actors.ts';
import { onlyFor, shapes } from './decide.ts';

const AKI = 'Aki, the supporter';
const BEN = 'Ben, a member';
const CHO = 'Cho, a member';
const SAME_UID = 'somebody with Ben’s uid and another address';

const balance = (change: Record<string, unknown> = {}) => ({
  author: 'ben',
  event: 'new.event',
  percent: 40,
  createdAt: serverTimestamp(),
  ...change,
});
const without = (key: string) => {
  const { [key]: _, ...rest } = balance() as Record<string, unknown>;
  return rest;
};
const at = (database: Firestore, id: string, pair = 'aki_ben') =>
  doc(database, `orgs/acme/pairs/${pair}/balances/${id}`);

export function balances(): void {
  onlyFor('reading Aki’s guess where only she has guessed', [AKI], (database) =>
    getDoc(at(database, 'lonely.aki')),
  );
  onlyFor('looking for Ben’s guess there', [BEN, AKI, SAME_UID], (database) =>
    getDoc(at(database, 'lonely.ben')),
  );
  onlyFor('reading Aki’s guess where both have guessed', [AKI, BEN, SAME_UID], (database) =>
    getDoc(at(database, 'both.aki')),
  );
  onlyFor('looking for a guess in another pair', [CHO], (database) =>
    getDoc(at(database, 'both.cho', 'aki_cho')),
  );
  onlyFor('looking for one’s own guess in a pair of others', [], (database) =>
    getDoc(at(database, 'both.ben', 'aki_cho')),
  );
  onlyFor('listing guesses', [], (database) =>
    getDocs(query(collection(database, 'orgs/acme/pairs/aki_ben/balances'), limit(1))),
  );

  const guess = (database: Firestore, [id, fields]: [string, object]) =>
    setDoc(at(database, id), fields);
  onlyFor('guessing as Ben', [BEN], (database) => guess(database, ['new.event.ben', balance()]));
  onlyFor('guessing in a pair that there is not', [], (database) =>
    setDoc(at(database, 'new.event.ben', 'ben_cho'), balance()),
  );
  onlyFor('guessing in a pair of others', [], (database) =>
    setDoc(at(database, 'new.event.ben', 'aki_cho'), balance()),
  );
  const under = (fields: object): [string, object] => ['new.event.ben', fields];
  shapes('guessing', as(BEN), guess, {
    allowed: {
      nothing: under(balance({ percent: 0 })),
      everything: under(balance({ percent: 100 })),
    },
    denied: {
      'less than nothing': under(balance({ percent: -1 })),
      'more than everything': under(balance({ percent: 101 })),
      'half a percent': under(balance({ percent: 0.5 })),
      'in words': under(balance({ percent: 'half' })),
      'for the other': ['new.event.aki', balance({ author: 'aki' })],
      'under the other’s id': ['new.event.aki', balance()],
      'under another event’s id': ['old.event.ben', balance()],
      'for an event that is none': ['7.ben', balance({ event: 7 })],
      'for an event with a space': ['an event.ben', balance({ event: 'an event' })],
      'with one more field': under(balance({ sure: true })),
      'at a time of its own': under(balance({ createdAt: Timestamp.fromMillis(0) })),
      'at a time to come': under(balance({ createdAt: new Date(4e12) })),
      'without a number': under(without('percent')),
      'without an author': under(without('author')),
      'without an event': under(without('event')),
      'without a time': under(without('createdAt')),
    },
  });
  onlyFor('guessing again', [], (database) =>
    updateDoc(at(database, 'lonely.aki'), { percent: 1, createdAt: serverTimestamp() }),
  );
  onlyFor('taking a guess back', [], (database) => deleteDoc(at(database, 'lonely.aki')));
}
