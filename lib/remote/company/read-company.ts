import {
  collection,
  type DocumentSnapshot,
  doc,
  type Firestore,
  getDoc,
  getDocs,
  limit,
  query,
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
import { everyDocument } from '../every-document.ts';
import { unlessDenied } from '../ratings/epochs.ts';

const organisationSchema = z.lazy(() =>
  z.object({
    name: z.string(),
    /** Two people without a company have their addresses in its place. */
    domain: z.string().default(''),
    operator: z.string(),
  }),
);
const ownEntrySchema = z.lazy(() =>
  z.object({
    // A role of another version is none here.
    roles: z
      .array(z.string())
      .transform((all) => all.flatMap((role) => orgRoleSchema.safeParse(role).data ?? [])),
  }),
);
const personSchema = z.lazy(() => z.object({ name: z.string(), email: z.string() }));
const teamSchema = z.lazy(() =>
  z.object({
    supporterUid: z.string().min(1),
    lane: z.union([z.literal(0), z.literal(1), z.literal(2)]),
  }),
);
const memberSchema = z.lazy(() =>
  z.object({
    status: z.enum(['active', 'left']),
    joinedAt: z.instanceof(Timestamp),
  }),
);

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
  const documents = isAdministrator
    ? await everyDocument(collection(database, 'orgs', org, 'teams'))
    : await teamsNear(reader, hints);
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

/** Teams that the person supports, those of people they meet, and the one that they were told of. */
async function teamsNear(
  { database, org, me }: Reader,
  { invitedTo, supporters }: { invitedTo: string | null; supporters: readonly string[] },
): Promise<DocumentSnapshot[]> {
  const teams = collection(database, 'orgs', org, 'teams');
  const uids = [me.uid, ...supporters].slice(0, 30); // as many as one question takes
  const near = await getDocs(query(teams, where('supporterUid', 'in', uids), limit(100)));
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
  const members = await unlessDenied(async (): Promise<CompanyMember[]> => {
    const docs = await everyDocument(collection(database, path, 'members'));
    const all = docs.map(async (one) => {
      const member = memberSchema.safeParse(one.data());
      if (!member.success) return [];
      const joinedAt = member.data.joinedAt.toDate().toISOString();
      return { ...(await nameOf(one.id)), active: member.data.status === 'active', joinedAt };
    });
    return (await Promise.all(all)).flat();
  });
  const invites = await unlessDenied(async () => {
    const docs = await everyDocument(collection(database, path, 'invites'));
    return docs.map(({ id }) => id);
  });
  const isMember = members?.some(({ uid, active }) => uid === me.uid && active) ?? false;
  const isInvited = async () =>
    (await unlessDenied(async () =>
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
