/**
 * One commit is judged by what was there before it: what it brings along itself opens no door. Who may
 * is asked before; only what belongs together (a pair and its first entry, a cell and its receipt, a count
 * and its vote) is looked at as it will be.
 */

import type { WrittenDocument } from '#scripts/emulators/write-documents.ts';
import { type ActorName, tokenFor } from './actors.ts';
import { expectThat } from './decide.ts';
import { PROPOSED } from './hints.ts';
import { lay, writesOf } from './rating.ts';
import { commit, int, ROOT, text, type Value, type Write } from './rest.ts';

const ADA = 'Ada, the administrator';
const BEN = 'Ben, a member';
const NEW = 'somebody new, invited but not joined';
const NEW_HINT = '00000000-0000-4000-8000-000000000009';
const TOKEN = '00000000-0000-4000-8000-00000000000a';
const EARLIER = new Date('2026-10-01T00:00:00Z');

const named = (path: string) => `${ROOT}/orgs/acme/${path}`;
const list = (...values: Value[]): Value => ({ arrayValue: { values } });
const made = (path: string, fields: Record<string, Value>, time?: string): Write => ({
  update: { name: named(path), fields },
  ...(time && { updateTransforms: [{ fieldPath: time, setToServerValue: 'REQUEST_TIME' }] }),
});
const changed = (path: string, fields: Record<string, Value>): Write => ({
  ...made(path, fields),
  updateMask: { fieldPaths: Object.keys(fields) },
});

const person = { email: text('new@acme.test'), name: text('New'), roles: list() };
const enters = made('people/new', person, 'joinedAt');
const pairs = made('pairs/ben_new', { people: list(text('ben'), text('new')) }, 'createdAt');
const makesTeam = made('teams/new', { supporterUid: text('ben'), lane: int(0) }, 'createdAt');
const joins = (team: string, uid: string) =>
  made(
    `teams/${team}/members/${uid}`,
    { role: text('member'), status: text('active') },
    'joinedAt',
  );
const invites = (team: string, uid: string) =>
  made(`teams/${team}/invites/${uid}@acme.test`, { by: text('ada') });
const proposes = made(
  `hints/${NEW_HINT}`,
  {
    topic: text('career'),
    response: text('listen'),
    lang: text('en'),
    text: text('Ask.'),
    status: text('proposed'),
  },
  'createdAt',
);
const reports = made(
  `reports/${NEW_HINT}.ben`,
  { hint: text(NEW_HINT), why: text('wrong') },
  'createdAt',
);
const shows = changed(`hints/${PROPOSED}`, { status: text('shown') });
const votes = [
  made(`hints/${PROPOSED}/counts/tried`, { tokens: list(text(TOKEN)) }),
  made(`hints/${PROPOSED}/votes/tried.ada`, { token: text(TOKEN) }),
];
const rates = writesOf('orgs/acme/teams/red/cells/listen/epochs/0', {
  uid: 'ben',
  r: 7,
  weight: 4099,
  isFirst: true,
});
const leaves = changed('teams/red/members/ben', { status: text('left') });
const handsOver = changed('teams/gold', { supporterUid: text('fay') });

type Documents = Record<string, WrittenDocument['fields']>;
const entered: Documents = {
  'orgs/acme/people/new': { email: 'new@acme.test', name: 'New', roles: [], joinedAt: EARLIER },
};
/** The administrator supports a team, as one of a small company may, and is invited to it. */
const gold: Documents = {
  'orgs/acme/teams/gold': { supporterUid: 'ada', lane: 2, createdAt: EARLIER },
  'orgs/acme/teams/gold/invites/ada@acme.test': { by: 'fay' },
};

const TRIED: [title: string, expected: string, who: ActorName, writes: Write[], lie?: Documents][] =
  [
    ['making a pair by one who has entered', 'allowed', NEW, [pairs], entered],
    ['entering and making a pair', 'denied', NEW, [enters, pairs]],
    ['entering and proposing a hint', 'denied', NEW, [enters, proposes]],
    ['making a team and inviting to it', 'denied', ADA, [makesTeam, invites('new', 'dan')]],
    ['inviting oneself and joining', 'denied', ADA, [invites('red', 'ada'), joins('red', 'ada')]],
    ['handing a team over', 'allowed', ADA, [handsOver], gold],
    ['handing a team over and joining it', 'denied', ADA, [handsOver, joins('gold', 'ada')], gold],
    ['rating and leaving', 'allowed', BEN, [...rates, leaves]],
    ['proposing a hint and reporting it', 'denied', BEN, [proposes, reports]],
    ['showing a hint and voting on it', 'denied', ADA, [shows, ...votes]],
  ];

export function atOnce(): void {
  for (const [title, expected, who, writes, documents] of TRIED) {
    expectThat(`${title}, in one commit, is ${expected}`, expected, async () => {
      if (documents) await lay(documents);
      return commit(tokenFor(who), writes);
    });
  }
}
