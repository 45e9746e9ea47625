/**
 * P10: one team rating and seven cells of the organisation are one commit, whether their epochs are new,
 * open, or follow one that is over. Firestore looks up 20 documents for a commit at most: the rules take
 * two for the commit and two for each cell, so eight fit as well and nine do not (of a first epoch one, so
 * nine do). Outside the commit the
 * rules look up three documents at most: the membership, the team, and for a new epoch the one before.
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
  'uses/topic.skills',
  'uses/topic.other',
].map((cell) => `${ORG}/${cell}/epochs`);
const OVER = MONTH - 2;
const red = { id: 'red', lane: 0 };

function all(e: number, isFirst: boolean, r = 5, cells = CELLS.slice(0, 7)): Promise<string> {
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
  const states: Record<string, [e: number, isFirst: boolean, people: number, m: number]> = {
    open: [0, false, 11, MONTH],
    'the next after one that is over': [1, true, 11, OVER],
    'new, and the first': [0, true, 0, MONTH],
  };
  for (const [state, [e, isFirst, people, m]] of Object.entries(states)) {
    for (const cells of [7, 8, 9]) {
      const expected = cells < 9 || state.startsWith('new') ? 'allowed' : 'denied';
      const title = `one team rating and ${cells} cells, each ${state}, in one commit: ${expected}`;
      expectThat(title, expected, async () => {
        if (people > 0) await layAll(people, m);
        return all(e, isFirst, 5, CELLS.slice(0, cells));
      });
    }
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
