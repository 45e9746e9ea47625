/** Puts a made-up company onto the emulators: accounts, directory, team, pairs, preparations. */
import { preparationKind } from '#lib/domain/preparation.ts';
import { pairIdOf } from '#lib/domain/team.ts';
import type { ResponseId, TopicId } from '#lib/domain/vocabulary.ts';
import { createAccounts } from '../emulators/create-accounts.ts';
import { type WrittenDocument, writeDocuments } from '../emulators/write-documents.ts';
import type { Emulators } from '../emulators.ts';

/** What is needed of a company here. */
export interface SeededCompany {
  readonly name: string;
  readonly org: string;
  readonly people: readonly {
    readonly uid: string;
    readonly email: string;
    readonly name: string;
  }[];
  readonly team: {
    readonly id: string;
    readonly supporterUid: string;
    readonly memberUids: readonly string[];
  };
  /** What members prepared for their 1on1s with the team's supporter. */
  readonly preparations: readonly {
    readonly memberUid: string;
    readonly eventId: string;
    readonly lineageId: string;
    readonly startLocal: string;
    readonly topic: TopicId | null;
    readonly response: ResponseId | null;
    readonly note: string;
  }[];
}

/** People prepare about this long before they meet, in milliseconds. */
const AHEAD = 18 * 60 * 60 * 1000;
/** The team has been together for longer than anything in it asks for, in milliseconds. */
const TOGETHER = 120 * 24 * 60 * 60 * 1000;

/** Writes everything, replacing what was there under the same ids. */
export async function seedCompany(
  emulators: Pick<Emulators, 'firestore' | 'auth' | 'projectId'>,
  company: SeededCompany,
): Promise<void> {
  await createAccounts(emulators, company.people);
  await writeCompany(emulators, company);
}

/** The same without the accounts, which are there: whoever is signed in stays so. */
export async function writeCompany(
  emulators: Pick<Emulators, 'firestore' | 'projectId'>,
  company: SeededCompany,
): Promise<void> {
  await writeDocuments(emulators, documentsOf(company, Date.now()));
}

function documentsOf(company: SeededCompany, now: number): WrittenDocument[] {
  const { name, org, people, team, preparations } = company;
  const [, domain = ''] = people[0]?.email.split('@') ?? [];
  const joinedAt = new Date(now - TOGETHER);
  const document = (path: string, fields: WrittenDocument['fields']) => ({
    path: `orgs/${org}${path}`,
    fields,
  });
  const pairs = team.memberUids.map((uid) => pairIdOf(uid, team.supporterUid));
  return [
    document('', { name, domain, operator: 'demo', createdAt: joinedAt }),
    ...people.map((person) =>
      document(`/people/${person.uid}`, {
        email: person.email,
        name: person.name,
        roles: [],
        joinedAt,
      }),
    ),
    document(`/teams/${team.id}`, {
      supporterUid: team.supporterUid,
      lane: 0,
      createdAt: joinedAt,
    }),
    ...team.memberUids.map((uid) =>
      document(`/teams/${team.id}/members/${uid}`, { role: 'member', status: 'active', joinedAt }),
    ),
    ...pairs.map((id) => document(`/pairs/${id}`, { people: id.split('_'), createdAt: joinedAt })),
    ...preparations.map((preparation) => {
      const pair = pairIdOf(preparation.memberUid, team.supporterUid);
      const { path, fields } = preparationOf(pair, preparation, now);
      return document(path, fields);
    }),
  ];
}

function preparationOf(
  pair: string,
  {
    memberUid,
    eventId,
    lineageId,
    startLocal,
    topic,
    response,
    note,
  }: SeededCompany['preparations'][number],
  now: number,
): WrittenDocument {
  const writtenAt = new Date(Math.min(now, Date.parse(`${startLocal}:00Z`) - AHEAD));
  const said = { topic, response, note };
  const writing = { now: writtenAt.getTime(), edit: 'seed' };
  const body = preparationKind.write(preparationKind.blank, said, writing);
  return {
    path: `/pairs/${pair}/entries/preparation.${eventId}.${memberUid}`,
    fields: {
      people: pair.split('_'),
      kind: 'preparation',
      author: memberUid,
      event: eventId,
      lineage: lineageId,
      startLocal,
      body: { v: 1, t: JSON.stringify(body) },
      editedAt: writtenAt,
      updatedAt: writtenAt,
      rev: 1,
    },
  };
}
