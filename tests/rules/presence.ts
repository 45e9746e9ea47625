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
} from 'firebase/firestore';
import { as } from './actors.ts';
import { onlyFor, shapes } from './decide.ts';

const AKI = 'Aki, the supporter';
const BEN = 'Ben, a member';
const SAME_UID = 'somebody with Ben’s uid and another address';

const presence = (change: Record<string, unknown> = {}) => ({
  people: ['aki', 'ben'],
  event: null,
  at: serverTimestamp(),
  ...change,
});
const without = (key: string) => {
  const { [key]: _, ...rest } = presence() as Record<string, unknown>;
  return rest;
};
const of = (database: Firestore, uid: string, pair = 'aki_ben') =>
  doc(database, `orgs/acme/pairs/${pair}/presence/${uid}`);

export function presences(): void {
  onlyFor('reading whether Aki is here', [AKI, BEN, SAME_UID], (database) =>
    getDoc(of(database, 'aki')),
  );
  onlyFor('listening to who is here', [AKI, BEN, SAME_UID], (database) =>
    getDocs(query(collection(database, 'orgs/acme/pairs/aki_ben/presence'), limit(2))),
  );
  onlyFor('listening to more than two', [], (database) =>
    getDocs(query(collection(database, 'orgs/acme/pairs/aki_ben/presence'), limit(3))),
  );

  onlyFor('being here first, as Ben', [BEN], (database) => setDoc(of(database, 'ben'), presence()));
  onlyFor('still being here, as Aki', [AKI], (database) => setDoc(of(database, 'aki'), presence()));
  onlyFor('being in a pair that there is not', [], (database) =>
    setDoc(of(database, 'ben', 'ben_cho'), presence({ people: ['ben', 'cho'] })),
  );
  onlyFor('being in a pair of others', [], (database) =>
    setDoc(of(database, 'ben', 'aki_cho'), presence({ people: ['aki', 'cho'] })),
  );
  const shown = {
    allowed: {
      'at no meeting': presence(),
      'at a meeting': presence({ event: 'weekly_20261124T010000Z' }),
    },
    denied: {
      'at an event that is none': presence({ event: 7 }),
      'at an event with a space': presence({ event: 'an event' }),
      'at another time': presence({ at: Timestamp.fromMillis(0) }),
      'at a time to come': presence({ at: new Date(4e12) }),
      'in another pair': presence({ people: ['ben', 'cho'] }),
      'with one more field': presence({ mood: 'good' }),
      'without people': without('people'),
      'without an event': without('event'),
      'without a time': without('at'),
    },
  };
  const be = (uid: string) => (database: Firestore, fields: object) =>
    setDoc(of(database, uid), fields);
  shapes('being here first', as(BEN), be('ben'), shown);
  shapes('still being here', as(AKI), be('aki'), shown);
  onlyFor('going, as Aki', [AKI], (database) => deleteDoc(of(database, 'aki')));
}
