/** What firestore/README.md says that each access looks up beside its answer, counted on the emulator. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { Fields } from '#scripts/emulators/write-documents.ts';
import { deploy, rulesFile } from './deployed.ts';
import { lookedUp } from './look-ups.ts';
import { lay, MONTH, orgCell, rate, teamCell, weightOf } from './rating.ts';
import { commit, int, ROOT, read, text, tokenOf, type Value, type Write } from './rest.ts';
import { layWorld } from './world.ts';

const O = 'orgs/acme';
const PAIR = `${O}/pairs/aki_ben`;
const CELL = `${O}/teams/red/cells/think/epochs`;
const POOL = `${O}/pool/career.listen/epochs`;
const INVITE = `${O}/teams/red/invites/dan@acme.test`;
const MEMBER = `${O}/teams/red/members/ben`;
const NAME = '00000000-0000-4000-8000-000000000001';
const HINT = `${O}/hints/${NAME}`;
const BUILT_IN = `${O}/hints/career-listen-3`;

const list = (...values: Value[]): Value => ({ arrayValue: { values } });
const nothing: Value = { nullValue: null };
const people = list(text('aki'), text('ben'));

/** A whole document, or with `isPart` those fields of it; `time` is set by the server. */
function document(
  path: string,
  fields: Record<string, Value>,
  time?: string,
  isPart = false,
): Write {
  return {
    update: { name: `${ROOT}/${path}`, fields },
    ...(time && { updateTransforms: [{ fieldPath: time, setToServerValue: 'REQUEST_TIME' }] }),
    ...(isPart && { updateMask: { fieldPaths: Object.keys(fields) } }),
  };
}
const part = (path: string, fields: Record<string, Value>) =>
  document(path, fields, undefined, true);

function preparation(event: string, rev: number): Write {
  const meeting = { event: text(event), lineage: text(event), startLocal: nothing };
  const body = { mapValue: { fields: { v: int(1), t: text('') } } };
  const editedAt = { timestampValue: '2026-11-24T10:00:00Z' };
  const fields = { people, author: text('ben'), ...meeting, body, editedAt, rev: int(rev) };
  return document(
    `${PAIR}/entries/preparation.${event}.ben`,
    { ...fields, kind: text('preparation') },
    'updatedAt',
  );
}

type Documents = Record<string, Fields>;
/** What the table says of it, what is done (by whom), and what lies there before. */
type Cost = [says: string, act: () => Promise<string>, before?: Documents];

const get = (uid: string, path: string) => () => read(tokenOf(uid), path);
const send =
  (uid: string, ...writes: Write[]) =>
  () =>
    commit(tokenOf(uid), writes);
const rating = (path: string, isFirst: boolean) => () =>
  path.startsWith(CELL)
    ? rate(path, { uid: 'ben', r: 5, weight: 4099, isFirst })
    : rate(path, { uid: 'ben', r: 5, weight: weightOf(3), isFirst, team: { id: 'red', lane: 0 } });

const values = [1, 2, 3, 4, 5, 1, 2, 3, 4, 5];
const cells = (m: number): Documents => ({
  [`${CELL}/0`]: teamCell(5, 15, m),
  [`${POOL}/0`]: orgCell(values, [4, 3, 3], m),
});
const [open, over] = [cells(MONTH), cells(MONTH - 2)];
const presence = document(`${PAIR}/presence/ben`, { people, event: nothing }, 'at');

/** That of an epoch which follows another is counted where many are in one commit (`limits.ts`). */
const COSTS: Record<string, Cost[]> = {
  '(itself)': [['1 + 1', get('ben', O)]],
  'people/{uid}': [
    ['1 + 1', get('ben', `${O}/people/cho`)],
    ['own 1', get('ben', `${O}/people/ben`)],
    [
      'entering + 1',
      send(
        'new',
        document(
          `${O}/people/new`,
          { email: text('new@acme.test'), name: text('New'), roles: list() },
          'joinedAt',
        ),
      ),
    ],
    ['own change + 1', send('ben', part(`${O}/people/ben`, { name: text('B') }))],
    [
      'roles, taking out + 1',
      send('ada', part(`${O}/people/ben`, { roles: list(text('analyst')) })),
    ],
    ['roles, taking out + 1', send('ada', { delete: `${ROOT}/${O}/people/ben` })],
  ],
  'teams/{t}': [
    ['1 for each + 1', get('ben', `${O}/teams/red`)],
    ['writing + 2', send('ada', part(`${O}/teams/red`, { supporterUid: text('fay') }))],
  ],
  'teams/{t}/invites/{email}': [
    ['1 + 2', get('aki', INVITE)],
    ['own + 1', get('dan', INVITE)],
    [
      'writing + 3',
      send('aki', document(`${O}/teams/red/invites/zoe@acme.test`, { by: text('aki') })),
    ],
  ],
  'teams/{t}/members/{uid}': [
    ['1 for each + 3', get('cho', MEMBER)],
    ['own 1', get('ben', MEMBER)],
    [
      'joining + 3',
      send(
        'dan',
        document(
          `${O}/teams/red/members/dan`,
          { role: text('member'), status: text('active') },
          'joinedAt',
        ),
      ),
    ],
    ['leaving + 0', send('ben', part(MEMBER, { status: text('left') }))],
    ['taking out + 1', send('ada', part(MEMBER, { status: text('left') }))],
  ],
  'teams/{t}/cells/{c}/epochs/{e}': [
    ['(rating) + 4', rating(`${CELL}/0`, false), open],
    ['the first of all + 3', rating(`${CELL}/0`, true)],
  ],
  '…/{e}/receipts/{uid}': [['own 1', get('ben', `${CELL}/0/receipts/ben`)]],
  '…/{e}/band/': [['1 + 3', get('aki', `${CELL}/0/band/mixed`), over]],
  '…/{e}/over/x': [
    ['1 + 3', get('ben', `${CELL}/0/over/x`), over],
    ['1 + 2', get('fay', `${POOL}/0/over/x`), over],
  ],
  'pool/': [
    ['(rating) + 4', rating(`${POOL}/0`, false), open],
    ['the first of all + 3', rating(`${POOL}/0`, true)],
  ],
  '…/{e}/bit/{k}': [['1 + 2', get('ana', `${POOL}/0/bit/1`), over]],
  'hints/{uuid}': [
    ['1 for each + 1', get('ben', HINT)],
    ['writing + 1', send('ada', part(HINT, { status: text('hidden') }))],
  ],
  'hints/{h}/votes/': [
    ['own 1', get('ben', `${HINT}/votes/tried.ben`)],
    [
      'voting + 3',
      send(
        'ben',
        document(`${HINT}/votes/tried.ben`, { token: text(NAME) }),
        document(`${HINT}/counts/tried`, { tokens: list(text(NAME)) }),
      ),
    ],
    [
      'on a built-in one + 2',
      send(
        'ben',
        document(`${BUILT_IN}/votes/tried.ben`, { token: text(NAME) }),
        document(`${BUILT_IN}/counts/tried`, { tokens: list(text(NAME)) }),
      ),
    ],
  ],
  'hints/{h}/counts/': [
    [
      '1 + 1',
      get('ben', `${HINT}/counts/tried`),
      { [`${HINT}/counts/tried`]: { tokens: ['a', 'b', 'c', 'd', 'e'] } },
    ],
  ],
  'reports/': [
    ['1 for each + 1', get('ada', `${O}/reports/${NAME}.cho`)],
    [
      'writing + 2',
      send(
        'ben',
        document(`${O}/reports/${NAME}.ben`, { hint: text(NAME), why: text('wrong') }, 'createdAt'),
      ),
    ],
  ],
  'pairs/{uidA}_{uidB}': [
    ['1', get('ben', PAIR)],
    [
      'making + 2',
      send(
        'ben',
        document(`${O}/pairs/ben_cho`, { people: list(text('ben'), text('cho')) }, 'createdAt'),
      ),
    ],
  ],
  'pairs/{p}/entries/{id}': [
    ['1 for each', get('ben', `${PAIR}/entries/memo.x`)],
    ['writing + 1', send('ben', preparation('weekly_20261124T010000Z', 4))],
    ['the first of an id + 2', send('ben', preparation('raw', 1))],
  ],
  'pairs/{p}/balances/': [
    ['own 1', get('aki', `${PAIR}/balances/lonely.aki`)],
    ["the other's 1 + 1", get('ben', `${PAIR}/balances/both.aki`)],
    [
      'writing + 2',
      send(
        'ben',
        document(
          `${PAIR}/balances/raw.ben`,
          { author: text('ben'), event: text('raw'), percent: int(5) },
          'createdAt',
        ),
      ),
    ],
  ],
  'pairs/{p}/presence/{uid}': [
    ['1 for each', get('ben', `${PAIR}/presence/aki`)],
    ['the first time + 2', send('ben', presence)],
    [
      'repeating and deleting + 0',
      send('ben', presence),
      { [`${PAIR}/presence/ben`]: { people: ['aki', 'ben'], event: null, at: new Date(0) } },
    ],
  ],
  'pairs/{p}/{meetings': [['1', get('ben', `${PAIR}/memos/x`)]],
};

/** The lines of the table: the path, and what its last column says of reads. */
const table = (readFileSync('firestore/README.md', 'utf8').split('\n## ')[0] ?? '')
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .slice(2)
  .map((line) => line.replaceAll('`', '').split('|'))
  .map((columns) => ({ path: columns[1]?.trim() ?? '', reads: columns.at(-2) ?? '' }));

beforeEach(layWorld);
afterAll(() => deploy());

describe('Beside its answer, as the table of the data model says,', () => {
  const all = Object.entries(COSTS).flatMap(([row, costs]) => costs.map((cost) => [row, ...cost]));
  it.each(all as [string, ...Cost][])('%s costs: %s', async (row, says, act, before = {}) => {
    const rows = table.filter(({ path }) => path.startsWith(row));
    expect(rows.some(({ reads }) => reads.includes(says))).toBe(true);
    await lay(before);
    // A comment of its own makes it another file to the emulator, which then counts from nothing.
    await deploy(undefined, `${rulesFile}\n// ${row} ${says}`);
    expect(await act()).toMatch(/^(allowed|missing)$/);
    expect(await lookedUp()).toHaveLength(Number(/\+ (\d)$/.exec(says)?.[1] ?? 0));
  });

  it('of every row', () => {
    const known = table.filter(({ path }) =>
      Object.keys(COSTS).some((row) => path.startsWith(row)),
    );
    expect(known).toEqual(table);
  });
});
