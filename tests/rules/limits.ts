/**
 * P10: one team rating and seven cells of the organisation are one commit, whether their epochs are
 * new or open; or five that each follow one that is over. Firestore looks up 20 documents for a commit at
 * most, so a commit with many more is refused. Outside the commit the rules look up three documents
 * at most: the membership, the team, and for a new epoch the one before.
 */
import { expectThat } from './decide.ts';
import { lay, MONTH, orgCell, type Rating, teamCell, weightOf, writesOf } from './rating.ts';
import { commit, tokenOf } from './rest.ts';

const ORG = 'orgs/acme';
const TEAM_CELL = `${ORG}/teams/red/cells/think/epochs`;
const CELLS = [
  'pool/career.listen',
  'pool/work.report',
  'pool/health.other',
  'uses/topic.career',
  'uses/topic.work',
  'uses/response.think',
  'uses/adoption.all',
].map((cell) => `${ORG}/${cell}/epochs`);
const OVER = MONTH - 2;
const red = { id: 'red', lane: 0 };

function all(e: number, isFirst: boolean, r = 5, cells = CELLS): Promise<string> {
  const ben: Rating = { uid: 'ben', r, weight: 4099, isFirst };
  const pooled: Rating = { ...ben, weight: weightOf(1), team: red };
  return commit(tokenOf('ben'), [
    ...writesOf(`${TEAM_CELL}/${e}`, ben),
    ...cells.flatMap((cell) => writesOf(`${cell}/${e}`, pooled)),
  ]);
}

const ones = (n: number) => Array.from({ length: n }, () => 1);
const layAll = (people: number, m: number) =>
  lay({
    [`${TEAM_CELL}/0`]: teamCell(people, people * 3, m),
    ...Object.fromEntries(
      CELLS.map((cell) => [`${cell}/0`, orgCell(ones(people), [people - 4, 2, 2], m)]),
    ),
  });

export function limits(): void {
  const title = 'one team rating and seven organisation cells in one commit are allowed';
  expectThat(`${title}, all new`, 'allowed', () => all(0, true));
  expectThat(`${title}, all open`, 'allowed', async () => {
    await layAll(11, MONTH);
    return all(0, false);
  });
  // An epoch that follows another costs one look-up more: the one before.
  for (const [cells, expected] of [
    [5, 'allowed'],
    [6, 'denied'],
  ] as const) {
    expectThat(
      `with ${cells} cells, each the next after one that is over, it is ${expected}`,
      expected,
      async () => {
        await layAll(11, OVER);
        return all(1, true, 5, CELLS.slice(0, cells));
      },
    );
  }
  expectThat('the same commit once more, as a replay, is denied', 'denied', async () => {
    await all(0, true);
    return all(0, false);
  });
  expectThat('with one part that is wrong nothing of it is counted', 'denied', async () => {
    await layAll(11, OVER);
    return all(0, false);
  });
}
