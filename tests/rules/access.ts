/**
 * Who may do what to each kind of document: one row for each path that the rules name, everybody
 * in each row. A path of the rules without a row fails.
 */
import { type ActorName, actorNames, COLLEAGUES, tokenFor } from './actors.ts';
import { expectThat } from './decide.ts';
import { ask, commit, ROOT, read } from './rest.ts';

const AKI = 'Aki, the supporter';
const BEN = 'Ben, a member';
const CHO = 'Cho, a member';
const ADA = 'Ada, the administrator';
const SAME_UID = 'somebody with Ben’s uid and another address';
const TWO = [AKI, BEN, SAME_UID] as const;
const TEAM = [AKI, BEN, CHO, ADA] as const;

interface Row {
  /** A document of that kind. */
  readonly path: string;
  readonly get?: readonly ActorName[];
  /** A query of at most two documents. */
  readonly list?: readonly ActorName[];
  readonly remove?: readonly ActorName[];
}

const O = 'orgs/acme';
const CELL = `${O}/teams/red/cells/think/epochs/0`;
const POOL = `${O}/pool/career.listen/epochs/0`;
const HINT = `${O}/hints/00000000-0000-4000-8000-000000000001`;

/** By the path in the rules. What a row does not name, nobody may. Nobody may write a bare document. */
export const ACCESS: Record<string, Row> = {
  '/orgs/{o}': { path: O, get: COLLEAGUES },
  '/orgs/{o}/people/{uid}': {
    path: `${O}/people/ben`,
    get: [...COLLEAGUES, SAME_UID],
    list: COLLEAGUES,
    remove: [ADA],
  },
  '/orgs/{o}/teams/{t}': { path: `${O}/teams/red`, get: COLLEAGUES, list: COLLEAGUES },
  '/orgs/{o}/teams/{t}/invites/{email}': {
    path: `${O}/teams/red/invites/ben@acme.test`,
    get: [AKI, ADA, BEN],
    list: [AKI, ADA],
    remove: [AKI, ADA],
  },
  '/orgs/{o}/teams/{t}/members/{uid}': {
    path: `${O}/teams/red/members/ben`,
    get: [...TEAM, SAME_UID],
    list: TEAM,
  },
  '/orgs/{o}/teams/{t}/cells/{c}/epochs/{e}': { path: CELL },
  '/orgs/{o}/teams/{t}/cells/{c}/epochs/{e}/receipts/{uid}': {
    path: `${CELL}/receipts/ben`,
    get: [BEN, SAME_UID],
  },
  '/orgs/{o}/teams/{t}/cells/{c}/epochs/{e}/band/{band}': { path: `${CELL}/band/weak` },
  '/orgs/{o}/teams/{t}/cells/{c}/epochs/{e}/over/{x}': { path: `${CELL}/over/x` },
  '/orgs/{o}/{book}/{c}/epochs/{e}': { path: POOL },
  '/orgs/{o}/{book}/{c}/epochs/{e}/receipts/{uid}': {
    path: `${POOL}/receipts/ben`,
    get: [BEN, SAME_UID],
  },
  '/orgs/{o}/{book}/{c}/epochs/{e}/bit/{k}': { path: `${POOL}/bit/0` },
  '/orgs/{o}/{book}/{c}/epochs/{e}/over/{x}': { path: `${POOL}/over/x` },
  '/orgs/{o}/hints/{h}': { path: HINT, get: COLLEAGUES, list: [ADA] },
  '/orgs/{o}/hints/{h}/votes/{id}': { path: `${HINT}/votes/tried.ben`, get: [BEN, SAME_UID] },
  '/orgs/{o}/hints/{h}/counts/{what}': { path: `${HINT}/counts/tried` },
  '/orgs/{o}/reports/{id}': {
    path: `${O}/reports/00000000-0000-4000-8000-000000000001.cho`,
    get: [ADA],
    list: [ADA],
  },
  '/orgs/{o}/pairs/{p}': { path: `${O}/pairs/aki_ben`, get: TWO },
  '/orgs/{o}/pairs/{p}/entries/{id}': {
    path: `${O}/pairs/aki_ben/entries/preparation.weekly_20261124T010000Z.ben`,
    get: TWO,
    list: TWO,
  },
  '/orgs/{o}/pairs/{p}/balances/{id}': {
    path: `${O}/pairs/aki_ben/balances/lonely.aki`,
    get: [AKI],
  },
  '/orgs/{o}/pairs/{p}/presence/{uid}': {
    path: `${O}/pairs/aki_ben/presence/aki`,
    get: TWO,
    list: TWO,
    remove: [AKI],
  },
  '/orgs/{o}/pairs/{p}/{name}/{id}': {
    path: `${O}/pairs/aki_ben/preparations/x`,
    get: TWO,
    list: TWO,
  },
  '/{path=**}/entries/{id}': { path: 'entries/x' },
};

/** Every path that the rules name, with those around it in front. */
export function pathsOf(rules: string): string[] {
  const open: { path: string; indent: number }[] = [];
  const found: string[] = [];
  for (const line of rules.split('\n')) {
    const [, spaces = '', path] = /^( *)match (\S+) \{/.exec(line) ?? [];
    if (!path || path.startsWith('/databases')) continue;
    while ((open.at(-1)?.indent ?? -1) >= spaces.length) open.pop();
    open.push({ path, indent: spaces.length });
    found.push(open.map((part) => part.path).join(''));
  }
  return found;
}

/** Allowed or not, whether or not anything is there. */
const may = async (answer: Promise<string>) => ((await answer) === 'denied' ? 'denied' : 'allowed');

export function access(): void {
  for (const [match, { path, get = [], list = [], remove = [] }] of Object.entries(ACCESS)) {
    const parts = path.split('/');
    const parent = parts.slice(0, -2).join('/');
    const collectionId = parts.at(-2) ?? '';
    const from = (allDescendants: boolean) => ({
      structuredQuery: { from: [{ collectionId, allDescendants }], limit: 2 },
    });
    const count = (allDescendants: boolean) => ({
      structuredAggregationQuery: {
        ...from(allDescendants),
        aggregations: [{ alias: 'n', count: {} }],
      },
    });
    const fields = { anything: { integerValue: '1' } };
    const name = `${ROOT}/${path}`;
    const verbs: Record<string, [readonly ActorName[], (token: string | null) => Promise<string>]> =
      {
        getting: [get, (token) => read(token, path)],
        listing: [list, (token) => ask(token, 'runQuery', from(false), parent)],
        counting: [list, (token) => ask(token, 'runAggregationQuery', count(false), parent)],
        'asking all at once for': [[], (token) => ask(token, 'runQuery', from(true))],
        'counting all at once of': [[], (token) => ask(token, 'runAggregationQuery', count(true))],
        overwriting: [[], (token) => commit(token, [{ update: { name, fields } }])],
        'making another of': [
          [],
          (token) => commit(token, [{ update: { name: `${name}x`, fields } }]),
        ],
        deleting: [remove, (token) => commit(token, [{ delete: name }])],
      };
    for (const [verb, [allowed, attempt]] of Object.entries(verbs)) {
      for (const actor of actorNames) {
        const expected = allowed.includes(actor) ? 'allowed' : 'denied';
        expectThat(`${verb} ${match} is ${expected} to ${actor}`, expected, () =>
          may(attempt(tokenFor(actor))),
        );
      }
    }
  }
}
