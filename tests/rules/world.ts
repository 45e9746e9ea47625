/**
 * The small world that every rule is tried in. Two organisations share one project; Aki supports
 * Ben and Cho, who are members of team `red`; Dan is invited to it; Eve was a member and has left;
 * Fay supports team `blue`; Gil belongs to the other organisation.
 */
import {
  clearDocuments,
  type WrittenDocument,
  writeDocuments,
} from '#scripts/emulators/write-documents.ts';
import { emulatorsHere } from '#support/emulators-here.ts';

const EARLIER = new Date('2026-10-01T00:00:00Z');

const person = (org: string, uid: string, domain: string, roles: string[] = []) => ({
  path: `orgs/${org}/people/${uid}`,
  fields: { email: `${uid}@${domain}`, name: uid, roles, joinedAt: EARLIER },
});
const team = (id: string, supporterUid: string, lane: number) => ({
  path: `orgs/acme/teams/${id}`,
  fields: { supporterUid, lane, createdAt: EARLIER },
});
const member = (teamId: string, uid: string, status: 'active' | 'left') => ({
  path: `orgs/acme/teams/${teamId}/members/${uid}`,
  fields: { role: 'member', status, joinedAt: EARLIER },
});
const invite = (uid: string) => ({
  path: `orgs/acme/teams/red/invites/${uid}@acme.test`,
  fields: { by: 'aki' },
});

const meeting = { event: 'weekly_20261124T010000Z', lineage: 'weekly', startLocal: null };
const entryFields = {
  people: ['aki', 'ben'],
  author: 'ben',
  ...meeting,
  body: { v: 1, t: '{}' },
  editedAt: EARLIER,
  updatedAt: EARLIER,
};
const hint = (id: string, status: string) => ({
  path: `orgs/acme/hints/${id}`,
  fields: {
    topic: 'career',
    response: 'listen',
    lang: 'en',
    text: 'Ask.',
    status,
    createdAt: EARLIER,
  },
});
const balance = (event: string, uid: string) => ({
  path: `orgs/acme/pairs/aki_ben/balances/${event}.${uid}`,
  fields: { author: uid, event, percent: 60, createdAt: EARLIER },
});

const documents: WrittenDocument[] = [
  {
    path: 'orgs/acme',
    fields: { name: 'Acme', domain: 'acme.test', operator: 'it', createdAt: EARLIER },
  },
  {
    path: 'orgs/globex',
    fields: { name: 'Globex', domain: 'globex.test', operator: 'it', createdAt: EARLIER },
  },
  ...['aki', 'ben', 'cho', 'dan', 'eve', 'fay'].map((uid) => person('acme', uid, 'acme.test')),
  person('acme', 'ada', 'acme.test', ['administrator']),
  person('acme', 'ana', 'acme.test', ['analyst']),
  person('globex', 'gil', 'globex.test'),
  team('red', 'aki', 0),
  team('blue', 'fay', 1),
  member('red', 'ben', 'active'),
  member('red', 'cho', 'active'),
  member('red', 'eve', 'left'),
  member('blue', 'dan', 'active'),
  invite('ben'),
  invite('dan'),
  invite('eve'),
  invite('aki'),
  invite('new'),
  invite('ken'),
  { path: 'orgs/acme/teams/red/invites/gil@globex.test', fields: { by: 'aki' } },
  { path: 'orgs/acme/teams/red/invites/two@evil.test@acme.test', fields: { by: 'aki' } },
  { path: 'orgs/acme/pairs/aki_ben', fields: { people: ['aki', 'ben'], createdAt: EARLIER } },
  { path: 'orgs/acme/pairs/aki_cho', fields: { people: ['aki', 'cho'], createdAt: EARLIER } },
  {
    path: 'orgs/acme/pairs/aki_ben/entries/preparation.weekly_20261124T010000Z.ben',
    fields: { ...entryFields, kind: 'preparation', rev: 3 },
  },
  {
    path: 'orgs/acme/pairs/aki_ben/entries/commitment.11111111-6f6e-4c1d-9a53-0d6e5a0c1b2a',
    fields: { ...entryFields, kind: 'commitment', rev: 1 },
  },
  hint('00000000-0000-4000-8000-000000000001', 'shown'),
  hint('00000000-0000-4000-8000-000000000002', 'proposed'),
  {
    path: 'orgs/acme/reports/00000000-0000-4000-8000-000000000001.cho',
    fields: { hint: '00000000-0000-4000-8000-000000000001', why: 'wrong', createdAt: EARLIER },
  },
  {
    path: 'orgs/two',
    fields: {
      name: '',
      addresses: ['ann@home.test', 'bo@home.test'],
      operator: '',
      createdAt: EARLIER,
    },
  },
  {
    path: 'orgs/one',
    fields: { name: '', addresses: ['ann@home.test'], operator: '', createdAt: EARLIER },
  },
  {
    path: 'orgs/three',
    fields: {
      name: '',
      addresses: ['ann@home.test', 'bo@home.test', 'cy@home.test'],
      operator: '',
      createdAt: EARLIER,
    },
  },
  balance('lonely', 'aki'),
  balance('both', 'aki'),
  balance('both', 'ben'),
  {
    path: 'orgs/acme/pairs/aki_ben/presence/aki',
    fields: { people: ['aki', 'ben'], event: null, at: EARLIER },
  },
];

/** True iff something may have been written since the world was laid. */
let isTouched = true;

/** To be called when a write was let through. */
export function touchWorld(): void {
  isTouched = true;
}

/** Empties the database and lays the world anew, if anybody touched it. */
export async function layWorld(): Promise<void> {
  if (!isTouched) return;
  const emulators = emulatorsHere();
  await clearDocuments(emulators);
  await writeDocuments(emulators, documents);
  isTouched = false;
}
