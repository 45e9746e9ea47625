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
import { as, COLLEAGUES, withToken } from './actors.ts';
import { onlyFor, shapes } from './decide.ts';

const NEW = 'somebody new, invited but not joined';
const SAME_UID = 'somebody with Ben’s uid and another address';

const entry = (change: Record<string, unknown> = {}) => ({
  email: 'new@acme.test',
  name: 'New',
  roles: [],
  joinedAt: serverTimestamp(),
  ...change,
});
const without = (key: string) => {
  const { [key]: _, ...rest } = entry() as Record<string, unknown>;
  return rest;
};
const enter = (database: Firestore, person: Record<string, unknown>) =>
  setDoc(doc(database, 'orgs/acme/people/new'), person);
const people = (database: Firestore) => collection(database, 'orgs/acme/people');

export function peopleOfTheOrganisation(): void {
  onlyFor('reading a colleague’s entry', COLLEAGUES, (database) =>
    getDoc(doc(database, 'orgs/acme/people/cho')),
  );
  onlyFor('reading one’s own entry', [...COLLEAGUES, SAME_UID], (database) =>
    getDoc(doc(database, 'orgs/acme/people/ben')),
  );
  onlyFor('looking for one’s own entry before there is one', [...COLLEAGUES, NEW], (database) =>
    getDoc(doc(database, 'orgs/acme/people/new')),
  );

  onlyFor('finding a colleague by address', COLLEAGUES, (database) =>
    getDocs(query(people(database), where('email', '==', 'cho@acme.test'), limit(20))),
  );
  onlyFor('listing the directory without a limit', [], (database) => getDocs(people(database)));
  onlyFor('listing more of it than a search needs', [], (database) =>
    getDocs(query(people(database), limit(21))),
  );

  onlyFor('entering oneself', [NEW], (database) => enter(database, entry()));
  shapes('entering oneself with an entry', as(NEW), enter, {
    allowed: {
      'as it should be': entry(),
      'with the longest name': entry({ name: 'あ'.repeat(200) }),
    },
    denied: {
      'with one more field': entry({ admin: true }),
      'without an address': without('email'),
      'without a name': without('name'),
      'without roles': without('roles'),
      'without a time': without('joinedAt'),
      'with somebody else’s address': entry({ email: 'ben@acme.test' }),
      'with capitals in the address': entry({ email: 'New@acme.test' }),
      'with a role of its own': entry({ roles: ['administrator'] }),
      'with roles that are no list': entry({ roles: {} }),
      'with a name that is too long': entry({ name: `${'あ'.repeat(200)}.` }),
      'with a name that is no text': entry({ name: 7 }),
      'with a time of its own': entry({ joinedAt: Timestamp.fromMillis(0) }),
    },
  });

  const at = (email: string) => withToken('new', { email, email_verified: true });
  const enterAs = (_: Firestore, email: string) =>
    enter(at(email), entry({ email: email.toLowerCase() }));
  shapes('entering oneself under an address', as(NEW), enterAs, {
    allowed: { 'of the company': 'new@acme.test', 'in capitals': 'NEW@ACME.TEST' },
    denied: {
      'of another company': 'new@globex.test',
      'of a part of the domain': 'new@eu.acme.test',
      'of a longer domain': 'new@acme.test.evil.test',
      'that only ends like it': 'new@evil-acme.test',
      'with the domain in the middle': 'new@acme.test@evil.test',
      'with the domain in the name': 'acme.test@evil.test',
      'without an @': 'acme.test',
    },
  });

  const newcomer = { email: 'new@acme.test', email_verified: true };
  shapes(
    'entering a newcomer',
    withToken('new', newcomer),
    (_, who: Firestore) => enter(who, entry()),
    {
      allowed: { 'under the own uid': withToken('new', newcomer) },
      denied: {
        'under another uid': withToken('other', newcomer),
        'without a verified address': withToken('new', { ...newcomer, email_verified: false }),
      },
    },
  );
  onlyFor('changing one’s own entry', [], (database) =>
    updateDoc(doc(database, 'orgs/acme/people/ben'), { name: 'Boss' }),
  );
  onlyFor('giving oneself a role', [], (database) =>
    updateDoc(doc(database, 'orgs/acme/people/ben'), { roles: ['analyst'] }),
  );
  onlyFor('deleting an entry', [], (database) => deleteDoc(doc(database, 'orgs/acme/people/ben')));
}
