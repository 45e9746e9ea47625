/** Who supports whom: `/orgs/{o}/teams/{t}` and its members. */
import {
  collection,
  doc,
  type Firestore,
  getDoc,
  getDocs,
  limit,
  query,
  where,
} from 'firebase/firestore/lite';
import type { Role } from '#lib/domain/team.ts';

/**
 * The role of `me` towards `other`: supporter of a team in which the other is active, or the other
 * way round; null when neither. Costs one read for each team that one of them supports, and one
 * more for each of these. Should they support each other, the team with the smaller id decides, so
 * that both devices come to the same answer.
 */
export async function roleBetween(
  database: Firestore,
  org: string,
  me: string,
  other: string,
): Promise<Role | null> {
  const teams = collection(database, 'orgs', org, 'teams');
  const supported = query(teams, where('supporterUid', 'in', [me, other]), limit(100));
  const { docs } = await getDocs(supported);
  const roles = await Promise.all(
    docs
      .sort((one, two) => (one.id < two.id ? -1 : 1))
      .map(async (team): Promise<Role | null> => {
        const iSupport = team.get('supporterUid') === me;
        const member = await getDoc(doc(team.ref, 'members', iSupport ? other : me));
        if (member.get('status') !== 'active') return null;
        return iSupport ? 'supporter' : 'member';
      }),
  );
  return roles.find((role) => role !== null) ?? null;
}
