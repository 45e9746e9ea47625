/** People, teams and invitations of a company's own Firebase project. */
import {
  deleteDoc,
  doc,
  type Firestore,
  serverTimestamp,
  setDoc,
  updateDoc,
} from 'firebase/firestore/lite';
import type { CompanyOffice } from '#lib/domain/company/ports.ts';
import type { Clock } from '#lib/domain/ports.ts';
import { findByEmail } from '../directory.ts';
import { isDenied } from '../ratings/epochs.ts';
import type { AsMyself } from '../ratings/firebase-ratings.ts';
import { readCompany } from './read-company.ts';

export function createFirebaseCompany(
  org: string,
  asMyself: AsMyself,
  clock: Clock,
): CompanyOffice {
  const team = (database: Firestore, id: string, ...below: string[]) =>
    doc(database, 'orgs', org, 'teams', id, ...below);
  return {
    read: (hints) =>
      asMyself(({ database, auth }, uid) => {
        const email = (auth.currentUser?.email ?? '').toLowerCase();
        return readCompany({ database, org, me: { uid, email }, clock }, hints);
      }),
    find: (email) => asMyself(({ database }) => findByEmail(database, org, email)),
    createTeam: ({ id, supporterUid, lane }) =>
      asMyself(({ database }) =>
        setDoc(team(database, id), { supporterUid, lane, createdAt: serverTimestamp() }),
      ),
    changeSupporter: (id, supporterUid) =>
      asMyself(({ database }) => updateDoc(team(database, id), { supporterUid })),
    invite: (id, addresses) =>
      asMyself(async ({ database }, uid) => {
        const invited: string[] = [];
        const refused: string[] = [];
        // One by one: an address that the rules refuse must not take the others with it.
        for (const address of addresses) {
          try {
            await setDoc(team(database, id, 'invites', address), { by: uid });
            invited.push(address);
          } catch (error) {
            if (!isDenied(error)) throw error;
            refused.push(address);
          }
        }
        return { invited, refused };
      }),
    withdraw: (id, address) =>
      asMyself(({ database }) => deleteDoc(team(database, id, 'invites', address))),
    join: (id) =>
      asMyself(({ database }, uid) =>
        setDoc(team(database, id, 'members', uid), {
          role: 'member',
          status: 'active',
          joinedAt: serverTimestamp(),
        }),
      ),
    leave: (id) =>
      asMyself(({ database }, uid) =>
        updateDoc(team(database, id, 'members', uid), { status: 'left' }),
      ),
    takeOut: (id, uid) =>
      asMyself(({ database }) => updateDoc(team(database, id, 'members', uid), { status: 'left' })),
    removePerson: (uid) =>
      asMyself(({ database }) => deleteDoc(doc(database, 'orgs', org, 'people', uid))),
    setRoles: (uid, roles) =>
      asMyself(({ database }) =>
        updateDoc(doc(database, 'orgs', org, 'people', uid), { roles: [...roles] }),
      ),
  };
}
