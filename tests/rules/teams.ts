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
  onlyFor('making a team', [], (database) =>
    setDoc(doc(database, 'orgs/acme/teams/mine'), {
      supporterUid: 'aki',
      lane: 0,
      createdAt: serverTimestamp(),
    }),
  );
  onlyFor('becoming its supporter', [], (database) =>
    updateDoc(team(database), { supporterUid: 'ben' }),
  );
  onlyFor('deleting a team', [], (database) => deleteDoc(team(database)));
}

const invitation = (database: Firestore, email: string) =>
  doc(database, `orgs/acme/teams/red/invites/${email}`);
const invitations = (database: Firestore) => collection(team(database), 'invites');

export function invites(): void {
  onlyFor('reading an invitation', [AKI, 'Dan, who is invited'], (database) =>
    getDoc(invitation(database, 'dan@acme.test')),
  );
  shapes(
    'reading one that is addressed in capitals at the sign-in',
    withToken('dan', { email: 'Dan@ACME.test', email_verified: true }),
    (database, email: string) => getDoc(invitation(database, email)),
    { allowed: { 'to oneself': 'dan@acme.test' }, denied: { 'to another': 'eve@acme.test' } },
  );
  onlyFor('listing invitations', [AKI], (database) =>
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
  onlyFor('withdrawing an invitation', [AKI], (database) =>
    deleteDoc(invitation(database, 'dan@acme.test')),
  );
}
