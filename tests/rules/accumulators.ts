/**
 * P1: nobody can get, list, query, aggregate or batch-get an accumulator or another's receipt, whether
 * its epoch is open, released or dead. One's own receipt is told to oneself, by its id alone.
 */
import { type ActorName, actorNames, tokenFor } from './actors.ts';
import { expectThat } from './decide.ts';
import { lay, MONTH, orgCell, teamCell } from './rating.ts';
import { ask, ROOT, read } from './rest.ts';

const TEAM = 'orgs/acme/teams/red/cells/think';
const POOL = 'orgs/acme/pool/career.listen';
const USE = 'orgs/acme/uses/adoption.all';
const ones = (n: number) => Array.from({ length: n }, () => 1);

/** By state: raters, month of the last, month of the first. */
const STATES: Record<string, [n: number, m: number, m0: number]> = {
  open: [9, MONTH, MONTH],
  released: [12, MONTH - 1, MONTH - 2],
  dead: [3, MONTH - 5, MONTH - 8],
};

const layAll = ([n, m, m0]: [number, number, number]) =>
  lay({
    [`${TEAM}/epochs/0`]: teamCell(n, 3 * n, m, m0),
    [`${TEAM}/epochs/0/receipts/ben`]: { r: 7 },
    ...Object.fromEntries(
      [POOL, USE].flatMap((cell) => [
        [`${cell}/epochs/0`, orgCell(ones(n), [n - 2, 1, 1], m, m0)],
        [`${cell}/epochs/0/receipts/ben`, { r: 7, t: 'red' }],
      ]),
    ),
  });

type Attempt = (token: string | null, path: string) => Promise<string>;
const split = (path: string) => {
  const parts = path.split('/');
  return { parent: parts.slice(0, -2).join('/'), collectionId: parts.at(-2) ?? '' };
};
const query =
  (isGroup: boolean, change: object): Attempt =>
  (token, path) => {
    const { parent, collectionId } = split(path);
    const structuredQuery = { from: [{ collectionId, allDescendants: isGroup }], ...change };
    return ask(token, 'runQuery', { structuredQuery }, isGroup ? '' : parent);
  };
const aggregate =
  (isGroup: boolean, aggregation: object): Attempt =>
  (token, path) => {
    const { parent, collectionId } = split(path);
    const structuredQuery = { from: [{ collectionId, allDescendants: isGroup }], limit: 1 };
    const aggregations = [{ alias: 'x', ...aggregation }];
    const body = { structuredAggregationQuery: { structuredQuery, aggregations } };
    return ask(token, 'runAggregationQuery', body, isGroup ? '' : parent);
  };
const ofField = (fieldPath: string) => ({ field: { fieldPath } });
const one = { fieldFilter: { ...ofField('r'), op: 'EQUAL', value: { integerValue: '7' } } };

const BY_ID: Record<string, Attempt> = {
  got: read,
  'got in a batch': (token, path) =>
    ask(token, 'batchGet', { documents: [`${ROOT}/${path}`, `${ROOT}/orgs/none`] }),
};
const ATTEMPTS: Record<string, Attempt> = {
  listed: (token, path) => read(token, path.split('/').slice(0, -1).join('/')),
  queried: query(false, { limit: 1 }),
  'queried by its value': query(false, { where: one, limit: 1 }),
  'queried in its group': query(true, { limit: 1 }),
  counted: aggregate(false, { count: {} }),
  'counted in its group': aggregate(true, { count: {} }),
  'added up': aggregate(false, { sum: ofField('a') }),
  averaged: aggregate(false, { avg: ofField('r') }),
  'averaged in its group': aggregate(true, { avg: ofField('a') }),
};

/** Whom the rules let through, of everybody. */
async function through(attempt: Attempt, path: string): Promise<string> {
  const said = await Promise.all(actorNames.map((name) => attempt(tokenFor(name), path)));
  return actorNames.filter((_, index) => said[index] !== 'denied').join(', ') || 'nobody';
}

const MYSELF: ActorName[] = ['Ben, a member', 'somebody with Ben’s uid and another address'];

export function accumulators(): void {
  for (const [state, cells] of Object.entries(STATES)) {
    for (const cell of [TEAM, POOL, USE]) {
      for (const path of [`${cell}/epochs/0`, `${cell}/epochs/0/receipts/ben`]) {
        for (const [verb, attempt] of Object.entries({ ...BY_ID, ...ATTEMPTS })) {
          const isOwn = path.endsWith('ben') && verb === 'got';
          const whom = isOwn ? MYSELF.join(', ') : 'nobody';
          expectThat(`${path}, while it is ${state}, is ${verb} by ${whom}`, whom, async () => {
            await layAll(cells);
            return through(attempt, path);
          });
        }
      }
    }
  }
}
