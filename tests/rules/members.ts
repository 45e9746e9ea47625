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
import { as, withToken } from './actors.ts';
import { onlyFor, shapes } from './decide.ts';

const ADA = 'Ada, the administrator';
const AKI = 'Aki, the supporter';
const BEN = 'Ben, a member';
const CHO = 'Cho, a member';
const DAN = 'Dan, who is invited';
const FAY = 'Fay, another supporter';
const SAME_UID = 'somebody with Ben’s uid and another address';

const membership = (database: Firestore, uid: string) =>
  doc(database, `orgs/acme/teams/red/members/${uid}`);
const roster = (database: Firestore) => collection(database, 'orgs/acme/teams/red/members');
const joining = (change: Record<string, unknown> = {}) => ({
  role: 'member',
  status: 'active',
  joinedAt: serverTimestamp(),
  ...change,
});
const join = (uid: string) => (database: Firestore, fields: object) =>
  setDoc(membership(database, uid), fields);

export function members(): void {
  onlyFor('reading who is in the team', [AKI, BEN, CHO, ADA], (database) =>
    getDocs(query(roster(database), limit(100))),
  );
  onlyFor('reading the whole of it', [AKI, BEN, CHO, ADA], (database) => getDocs(roster(database)));
  onlyFor('reading a membership', [AKI, BEN, CHO, ADA, SAME_UID], (database) =>
    getDoc(membership(database, 'ben')),
  );
  onlyFor('looking for one’s own when there is none', [AKI, BEN, CHO, ADA, FAY], (database) =>
    getDoc(membership(database, 'fay')),
  );

  onlyFor('joining for Dan', [DAN], (database) => join('dan')(database, joining()));
  const kelvin = withToken('ken', { email: '\u212aen@acme.test', email_verified: true });
  const doubled = withToken('two', { email: 'two@evil.test@acme.test', email_verified: true });
  const unverified = withToken('dan', { email: 'dan@acme.test', email_verified: false });
  const inCapitals = withToken('dan', { email: 'DAN@acme.test', email_verified: true });
  type Joining = [who: Firestore, uid: string, team?: string];
  shapes<Joining>(
    'joining',
    as(DAN),
    (_, [who, uid, team = 'red']) =>
      setDoc(doc(who, `orgs/acme/teams/${team}/members/${uid}`), joining()),
    {
      allowed: {
        'on an invitation': [as(DAN), 'dan'],
        'again after having left, on an invitation': [as('Eve, who has left'), 'eve'],
        'under an address that is written in capitals': [inCapitals, 'dan'],
        'before being in the directory': [as('somebody new, invited but not joined'), 'new'],
      },
      denied: {
        'without an invitation': [as(FAY), 'fay'],
        'on the invitation of an address that reads the same': [kelvin, 'ken'],
        'on an invitation to another company’s address': [as('Gil of another company'), 'gil'],
        'on an invitation to an address of two': [doubled, 'two'],
        'under an address that is not verified': [unverified, 'dan'],
        'for somebody else': [as(DAN), 'new'],
        'in another’s place': [as(ADA), 'new'],
        'as the supporter of this team': [as(AKI), 'aki'],
        'anew, without an invitation': [as(CHO), 'cho'],
        'to a team that does not exist': [as(DAN), 'dan', 'none'],
      },
    },
  );
  shapes('joining with a document', as(DAN), join('dan'), {
    allowed: { 'as it should be': joining() },
    denied: {
      'with one more field': joining({ lane: 0 }),
      'as supporter': joining({ role: 'supporter' }),
      'as analyst': joining({ role: 'analyst' }),
      'in a state before': joining({ status: 'absent' }),
      'as somebody who left': joining({ status: 'left' }),
      'in the past': joining({ joinedAt: Timestamp.fromMillis(0) }),
      'at a time to come': joining({ joinedAt: new Date(4e12) }),
      'without a role': { status: 'active', joinedAt: serverTimestamp() },
      'without a state': { role: 'member', joinedAt: serverTimestamp() },
      'without a time': { role: 'member', status: 'active' },
    },
  });

  onlyFor('leaving, or taking out a leaver, for Ben', [BEN, ADA, SAME_UID], (database) =>
    updateDoc(membership(database, 'ben'), { status: 'left' }),
  );
  shapes(
    'changing somebody’s membership',
    as(ADA),
    (database, change: object) => updateDoc(membership(database, 'ben'), { ...change }),
    {
      allowed: { 'to having left': { status: 'left' } },
      denied: {
        'to a longer one': { joinedAt: Timestamp.fromMillis(0) },
        'to another role': { role: 'supporter' },
        'to another state': { status: 'paused' },
        'to a longer one while taking out': { status: 'left', joinedAt: Timestamp.fromMillis(0) },
      },
    },
  );
  shapes(
    'changing a membership',
    as(CHO),
    (database, change: object) => updateDoc(membership(database, 'cho'), { ...change }),
    {
      allowed: { 'to having left': { status: 'left' } },
      denied: {
        'to another state': { status: 'paused' },
        'to a longer one while leaving': { status: 'left', joinedAt: Timestamp.fromMillis(0) },
        'to another role while leaving': { status: 'left', role: 'supporter' },
        'with one more field while leaving': { status: 'left', why: '' },
      },
    },
  );
  onlyFor('coming back by changing the state alone', [], (database) =>
    updateDoc(membership(database, 'eve'), { status: 'active' }),
  );
  onlyFor('deleting a membership', [], (database) => deleteDoc(membership(database, 'ben')));
}
