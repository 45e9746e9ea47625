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
const BEN = 'Ben, a member';
const ADA = 'Ada, the administrator';
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
      'with another’s that comes after': entry({ email: 'zoe@acme.test' }),
      'with capitals in the address': entry({ email: 'New@acme.test' }),
      'with a role of its own': entry({ roles: ['administrator'] }),
      'with roles that are no list': entry({ roles: {} }),
      'with a name that is too long': entry({ name: `${'あ'.repeat(200)}.` }),
      'with a name that is no text': entry({ name: 7 }),
      'with a time of its own': entry({ joinedAt: Timestamp.fromMillis(0) }),
      'at a time to come': entry({ joinedAt: new Date(4e12) }),
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
      'of a company that is before it by letter': 'new@aaa.test',
      'with a letter that only reads like one of ours': '\u212aen@acme.test',
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
  onlyFor('entering anew', [], (database) =>
    setDoc(doc(database, 'orgs/acme/people/ben'), entry({ email: 'ben@acme.test' })),
  );
  changedEntries();
  onlyFor('taking out Ben, who left the organisation', [ADA], (database) =>
    deleteDoc(doc(database, 'orgs/acme/people/ben')),
  );
  onlyFor('taking out the administrator', [], (database) =>
    deleteDoc(doc(database, 'orgs/acme/people/ada')),
  );
}

function changedEntries(): void {
  const change = (uid: string) => (database: Firestore, fields: object) =>
    updateDoc(doc(database, `orgs/acme/people/${uid}`), { ...fields });
  onlyFor('changing one’s own name', [BEN], (database) =>
    change('ben')(database, { name: 'Benno' }),
  );
  const moved = withToken('ben', { email: 'Ben.New@acme.test', email_verified: true });
  shapes<[who: Firestore, fields: object]>(
    'changing one’s own entry',
    moved,
    (_, [who, fields]) => change('ben')(who, fields),
    {
      allowed: {
        'to a new address': [moved, { email: 'ben.new@acme.test' }],
        'to a new address and name': [moved, { email: 'ben.new@acme.test', name: 'Ben New' }],
        'to the longest name': [as(BEN), { name: 'あ'.repeat(200) }],
      },
      denied: {
        'to an address that is not one’s own': [as(BEN), { email: 'ben.new@acme.test' }],
        'to another’s, which comes after it': [as(BEN), { email: 'zoe@acme.test' }],
        'to the address as it is written': [moved, { email: 'Ben.New@acme.test' }],
        'to an address elsewhere': [
          withToken('ben', { email: 'ben@home.test', email_verified: true }),
          { email: 'ben@home.test' },
        ],
        'to an address that is not verified': [
          withToken('ben', { email: 'ben.new@acme.test', email_verified: false }),
          { email: 'ben.new@acme.test' },
        ],
        'to too long a name': [as(BEN), { name: `${'あ'.repeat(200)}.` }],
        'to another time': [as(BEN), { joinedAt: Timestamp.fromMillis(0) }],
      },
    },
  );
  onlyFor('giving Ben a role', [ADA], (database) =>
    change('ben')(database, { roles: ['analyst'] }),
  );
  onlyFor('giving the administrator another role', [], (database) =>
    change('ada')(database, { roles: ['administrator', 'analyst'] }),
  );
  shapes<object>('changing roles', as(ADA), change('ben'), {
    allowed: {
      'to both': { roles: ['analyst', 'administrator'] },
      'to none': { roles: [] },
    },
    denied: {
      'to one that nobody knows': { roles: ['owner'] },
      'to one twice': { roles: ['analyst', 'analyst'] },
      'to a map': { roles: { analyst: true } },
      'to a text': { roles: 'analyst' },
      'and the name': { roles: ['analyst'], name: 'Boss' },
      'and more': { roles: ['analyst'], lane: 1 },
    },
  });
}
