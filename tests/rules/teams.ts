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
  where,
} from 'firebase/firestore';
import { as, COLLEAGUES, withToken } from './actors.ts';
import { onlyFor, shapes } from './decide.ts';

const AKI = 'Aki, the supporter';
const ADA = 'Ada, the administrator';
const team = (database: Firestore) => doc(database, 'orgs/acme/teams/red');
const teamsOf = (database: Firestore, uids: string[]) =>
  query(collection(database, 'orgs/acme/teams'), where('supporterUid', 'in', uids));

export function teams(): void {
  onlyFor('reading who supports a team', COLLEAGUES, (database) => getDoc(team(database)));
  onlyFor('finding the teams of two people', COLLEAGUES, (database) =>
    getDocs(query(teamsOf(database, ['aki', 'ben']), limit(100))),
  );
  onlyFor('finding them without a limit', [], (database) => getDocs(teamsOf(database, ['aki'])));
  onlyFor('finding more than a person can have', [], (database) =>
    getDocs(query(teamsOf(database, ['aki']), limit(101))),
  );
  const made = (change: object = {}) => ({
    supporterUid: 'ben',
    lane: 0,
    createdAt: serverTimestamp(),
    ...change,
  });
  const make = (database: Firestore, [id, fields]: [string, object]) =>
    setDoc(doc(database, `orgs/acme/teams/${id}`), fields);
  onlyFor('making a team', [ADA], (database) => make(database, ['new', made()]));
  shapes<[string, object]>('making a team', as(ADA), make, {
    allowed: {
      'in the second lane': ['t_2', made({ lane: 1 })],
      'in the last lane': ['t_1-A', made({ lane: 2 })],
    },
    denied: {
      'that one supports oneself': ['new', made({ supporterUid: 'ada' })],
      'of somebody who has not joined': ['new', made({ supporterUid: 'new' })],
      'of somebody of another company': ['new', made({ supporterUid: 'gil' })],
      'in a fourth lane': ['new', made({ lane: 3 })],
      'in a lane that is no whole number': ['new', made({ lane: 0.5 })],
      'at a time of its own': ['new', made({ createdAt: new Date(0) })],
      'at a time to come': ['new', made({ createdAt: new Date(4e12) })],
      'with more': ['new', made({ name: 'New' })],
      'without a lane': ['new', { supporterUid: 'ben', createdAt: serverTimestamp() }],
      'without a time': ['new', { supporterUid: 'ben', lane: 0 }],
      'without a supporter': ['new', { lane: 0, createdAt: serverTimestamp() }],
      'under an id of other letters': ['né', made()],
      'under too long an id': ['t'.repeat(101), made()],
    },
  });
  onlyFor('making a team anew', [], (database) => make(database, ['red', made()]));
  onlyFor('changing who supports it', [ADA], (database) =>
    updateDoc(team(database), { supporterUid: 'ben' }),
  );
  shapes<object>(
    'changing a team',
    as(ADA),
    (database, fields) => updateDoc(team(database), { ...fields }),
    {
      allowed: { 'to another supporter': { supporterUid: 'fay' } },
      denied: {
        'to oneself': { supporterUid: 'ada' },
        'to nobody here': { supporterUid: 'gil' },
        'to another lane': { lane: 1 },
        'to another supporter and lane': { supporterUid: 'fay', lane: 1 },
      },
    },
  );
  onlyFor('deleting a team', [], (database) => deleteDoc(team(database)));
}

const invitation = (database: Firestore, email: string) =>
  doc(database, `orgs/acme/teams/red/invites/${email}`);
const invitations = (database: Firestore) => collection(team(database), 'invites');

export function invites(): void {
  onlyFor('reading an invitation', [AKI, ADA, 'Dan, who is invited'], (database) =>
    getDoc(invitation(database, 'dan@acme.test')),
  );
  onlyFor('reading that of somebody who has not joined', [AKI, ADA], (database) =>
    getDoc(invitation(database, 'new@acme.test')),
  );
  shapes(
    'reading one that is addressed in capitals at the sign-in',
    withToken('dan', { email: 'Dan@ACME.test', email_verified: true }),
    (database, email: string) => getDoc(invitation(database, email)),
    { allowed: { 'to oneself': 'dan@acme.test' }, denied: { 'to another': 'eve@acme.test' } },
  );
  onlyFor('listing invitations', [AKI, ADA], (database) =>
    getDocs(query(invitations(database), limit(100))),
  );
  onlyFor('listing them without a limit', [], (database) => getDocs(invitations(database)));
  onlyFor('listing too many of them', [], (database) =>
    getDocs(query(invitations(database), limit(101))),
  );

  const invite = (database: Firestore, [email, fields]: [string, object]) =>
    setDoc(invitation(database, email), fields);
  const by = { by: 'aki' };
  onlyFor('inviting somebody', [AKI], (database) => invite(database, ['zoe@acme.test', by]));
  onlyFor('inviting somebody as the administrator', [ADA], (database) =>
    invite(database, ['zoe@acme.test', { by: 'ada' }]),
  );
  onlyFor('inviting to a team that there is not', [], (database) =>
    setDoc(doc(database, 'orgs/acme/teams/none/invites/zoe@acme.test'), { by: 'ada' }),
  );
  onlyFor('inviting in one’s own name to another’s team', [], (database) =>
    invite(database, ['zoe@acme.test', { by: 'fay' }]),
  );
  shapes('inviting with a document', as(AKI), invite, {
    allowed: { 'as it should be': ['zoe@acme.test', by] },
    denied: {
      'in another’s name': ['zoe@acme.test', { by: 'ben' }],
      'in nobody’s name': ['zoe@acme.test', {}],
      'with one more field': ['zoe@acme.test', { ...by, role: 'supporter' }],
      'to capitals': ['Zoe@acme.test', by],
      'to another company': ['zoe@globex.test', by],
      'to a part of the domain': ['zoe@eu.acme.test', by],
      'to two addresses in one': ['zoe@acme.test@evil.test', by],
      'to no address': ['zoe', by],
    },
  });
  onlyFor('changing an invitation', [], (database) =>
    setDoc(invitation(database, 'dan@acme.test'), by),
  );
  onlyFor('withdrawing an invitation', [AKI, ADA], (database) =>
    deleteDoc(invitation(database, 'dan@acme.test')),
  );
}
