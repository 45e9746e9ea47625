/** Whose answers may be counted where: a team, its roster, and the asking person in it. */
import {
  collection,
  type Firestore,
  getDocs,
  limit,
  query,
  Timestamp,
  where,
} from 'firebase/firestore/lite';
import * as z from 'zod';
import { type RosterEntry, standingIn } from '#lib/domain/rating/place.ts';
import type { RatingTeam } from '#lib/domain/rating/ports.ts';
import { everyDocument } from '../every-document.ts';
import { unlessDenied } from './epochs.ts';

const teamSchema = z.lazy(() =>
  z.object({
    supporterUid: z.string().min(1).max(128),
    lane: z.union([z.literal(0), z.literal(1), z.literal(2)]),
  }),
);

const memberSchema = z.lazy(() =>
  z.object({
    status: z.enum(['active', 'left']),
    joinedAt: z.instanceof(Timestamp),
  }),
);

/** The first team of that supporter in which the person is active; entries of others are left out. */
export async function ratingTeam(
  database: Firestore,
  org: string,
  uid: string,
  supporterUid: string,
  now: number,
): Promise<RatingTeam | null> {
  const teams = collection(database, 'orgs', org, 'teams');
  const supported = query(teams, where('supporterUid', '==', supporterUid), limit(100));
  for (const found of (await getDocs(supported)).docs.sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const team = teamSchema.safeParse(found.data());
    if (!team.success) continue;
    // The rules show it to those who are in the team.
    const roster = await unlessDenied(() => rosterOf(database, found.ref.path));
    if (!roster?.some((member) => member.uid === uid && member.active)) continue;
    const others = roster.filter((member) => member.uid !== uid);
    return {
      ...standingIn({ id: found.id, supporterUid }, roster, uid, now),
      lane: team.data.lane,
      supporterUid,
      witnessUid: others[0]?.uid ?? supporterUid,
    };
  }
  return null;
}

async function rosterOf(database: Firestore, team: string): Promise<RosterEntry[]> {
  const docs = await everyDocument(collection(database, team, 'members'));
  return docs.flatMap((found) => {
    const member = memberSchema.safeParse(found.data());
    if (!member.success) return [];
    const { status, joinedAt } = member.data;
    return { uid: found.id, active: status === 'active', joinedAt: joinedAt.toMillis() };
  });
}

/** Ids of the teams that the person supports. */
export async function supportedTeams(
  database: Firestore,
  org: string,
  uid: string,
): Promise<string[]> {
  const teams = collection(database, 'orgs', org, 'teams');
  const found = await getDocs(query(teams, where('supporterUid', '==', uid), limit(100)));
  return found.docs.map(({ id }) => id).sort();
}
