import {
  collection,
  type DocumentSnapshot,
  doc,
  documentId,
  type Firestore,
  getDoc,
  getDocs,
  limit,
  orderBy,
  type QueryConstraint,
  query,
  startAfter,
  Timestamp,
  where,
} from 'firebase/firestore/lite';
import * as z from 'zod';
import type {
  Company,
  CompanyMember,
  CompanyPerson,
  CompanyTeam,
} from '#lib/domain/company/company.ts';
import { orgRoleSchema } from '#lib/domain/company/company.ts';
import { type Clock, TeamError } from '#lib/domain/ports.ts';
import { isDenied } from '../ratings/epochs.ts';

const organisationSchema = z.object({
  name: z.string(),
  /** Two people without a company have their addresses in its place. */
  domain: z.string().default(''),
  operator: z.string(),
});
const ownEntrySchema = z.object({
  // A role of another version is none here.
  roles: z
    .array(z.string())
    .transform((all) => all.flatMap((role) => orgRoleSchema.safeParse(role).data ?? [])),
});
const personSchema = z.object({ name: z.string(), email: z.string() });
const teamSchema = z.object({
  supporterUid: z.string().min(1),
  lane: z.union([z.literal(0), z.literal(1), z.literal(2)]),
});
const memberSchema = z.object({
  status: z.enum(['active', 'left']),
  joinedAt: z.instanceof(Timestamp),
});

/** Most documents that the rules give in one answer. */
const PAGE = 100;

export interface Reader {
  readonly database: Firestore;
  readonly org: string;
  readonly me: { readonly uid: string; readonly email: string };
  readonly clock: Clock;
}

/** See `CompanyOffice.read`. An administrator gets every team, everybody else those of their own. */
export async function readCompany(
  reader: Reader,
  hints: { readonly invitedTo: string | null; readonly supporters: readonly string[] },
): Promise<Company> {
  const { database, org, me } = reader;
  const [found, own] = await Promise.all([
    getDoc(doc(database, 'orgs', org)),
    getDoc(doc(database, 'orgs', org, 'people', me.uid)),
  ]);
  const organisation = organisationSchema.safeParse(found.data());
  const entry = ownEntrySchema.safeParse(own.data());
  if (!organisation.success || !entry.success) throw new TeamError('unreadable');
  const { roles } = entry.data;
  const isAdministrator = roles.includes('administrator');
  const documents = isAdministrator ? await allTeams(reader) : await teamsNear(reader, hints);
  const names = new Map<string, CompanyPerson>();
  const teams: CompanyTeam[] = [];
  for (const team of documents) {
    const read = await readTeam(reader, team, names);
    if (read && (isAdministrator || read.standing !== 'outside')) teams.push(read);
  }
  return {
    at: new Date(reader.clock.now()).toISOString(),
    organisation: organisation.data,
    roles,
    teams,
  };
}

async function allTeams({ database, org }: Reader): Promise<DocumentSnapshot[]> {
  const teams = collection(database, 'orgs', org, 'teams');
  const all: DocumentSnapshot[] = [];
  for (;;) {
    const last = all.at(-1);
    const after: QueryConstraint[] = last ? [startAfter(last.id)] : [];
    const { docs } = await getDocs(query(teams, orderBy(documentId()), ...after, limit(PAGE)));
    all.push(...docs);
    if (docs.length < PAGE) return all;
  }
}

/** Teams that the person supports, those of people they meet, and the one that they were told of. */
async function teamsNear(
  { database, org, me }: Reader,
  { invitedTo, supporters }: { invitedTo: string | null; supporters: readonly string[] },
): Promise<DocumentSnapshot[]> {
  const teams = collection(database, 'orgs', org, 'teams');
  const uids = [me.uid, ...supporters].slice(0, 30); // as many as one question takes
  const near = await getDocs(query(teams, where('supporterUid', 'in', uids), limit(PAGE)));
  const named = invitedTo === null ? null : await getDoc(doc(teams, invitedTo));
  const isNew = named?.exists() && !near.docs.some(({ id }) => id === named.id);
  return isNew && named ? [...near.docs, named] : near.docs;
}

async function readTeam(
  reader: Reader,
  found: DocumentSnapshot,
  names: Map<string, CompanyPerson>,
): Promise<CompanyTeam | null> {
  const { database, org, me } = reader;
  const team = teamSchema.safeParse(found.data());
  if (!team.success) return null;
  const { supporterUid, lane } = team.data;
  const path = found.ref.path;
  const nameOf = async (uid: string): Promise<CompanyPerson> => {
    const known = names.get(uid);
    if (known) return known;
    const person = personSchema.safeParse(
      (await getDoc(doc(database, 'orgs', org, 'people', uid))).data(),
    );
    const read = { uid, name: person.data?.name ?? '', email: person.data?.email ?? '' };
    names.set(uid, read);
    return read;
  };
  const members = await allowed(async (): Promise<CompanyMember[]> => {
    const { docs } = await getDocs(query(collection(database, path, 'members'), limit(PAGE)));
    const all = docs.map(async (one) => {
      const member = memberSchema.safeParse(one.data());
      if (!member.success) return [];
      const joinedAt = member.data.joinedAt.toDate().toISOString();
      return { ...(await nameOf(one.id)), active: member.data.status === 'active', joinedAt };
    });
    return (await Promise.all(all)).flat();
  });
  const invites = await allowed(async () => {
    const { docs } = await getDocs(query(collection(database, path, 'invites'), limit(PAGE)));
    return docs.map(({ id }) => id);
  });
  const isMember = members?.some(({ uid, active }) => uid === me.uid && active) ?? false;
  const isInvited = async () =>
    (await allowed(async () =>
      (await getDoc(doc(database, path, 'invites', me.email))).exists(),
    )) ?? false;
  const standing =
    supporterUid === me.uid
      ? 'supporter'
      : isMember
        ? 'member'
        : (await isInvited())
          ? 'invited'
          : 'outside';
  return { id: found.id, supporter: await nameOf(supporterUid), lane, standing, members, invites };
}

/** What may not be seen is not there for this person. */
async function allowed<T>(read: () => Promise<T>): Promise<T | null> {
  try {
    return await read();
  } catch (error) {
    if (isDenied(error)) return null;
    throw error;
  }
}
