/** Rating in a team's cell: who may, when, and in which epoch. */
import { expectThat } from './decide.ts';
import { NOW } from './deployed.ts';
import { lay, MONTH, type Rating, rate, teamCell, writesOf } from './rating.ts';
import { commit, tokenOf } from './rest.ts';

const TEAM = 'orgs/acme/teams/red';
const OPEN = `${TEAM}/cells/think/epochs/0`;
const NEW = `${TEAM}/cells/listen/epochs/0`;
const DAY = 86_400_000;
const SINCE = (days: number) => new Date(NOW.getTime() - days * DAY);
const ben: Rating = { uid: 'ben', r: 77, weight: 4099 };
const first: Rating = { ...ben, isFirst: true };
const open = () => lay({ [OPEN]: teamCell(3, 9, MONTH - 1) });

export function teamRatings(): void {
  for (const weight of [4096, 4097, 4098, 4099, 4100, 4101, 4102]) {
    const expected = weight > 4096 && weight < 4102 ? 'allowed' : 'denied';
    expectThat(`a first rating of weight ${weight} is ${expected}`, expected, () =>
      rate(NEW, { ...first, weight }),
    );
    expectThat(`a further rating of weight ${weight} is ${expected}`, expected, async () => {
      await open();
      return rate(OPEN, { ...ben, weight });
    });
  }
  for (const [r, expected] of [
    [0, 'allowed'],
    [2 ** 40 - 1, 'allowed'],
    [2 ** 40, 'denied'],
    [-1, 'denied'],
  ] as const) {
    expectThat(`a mask of ${r} is ${expected}`, expected, () => rate(NEW, { ...first, r }));
  }
  const who: Record<string, [who: string, expected: string, change?: Record<string, object>]> = {
    'a member': ['cho', 'allowed'],
    'somebody who has left': ['eve', 'denied'],
    'a member of another team': ['dan', 'denied'],
    'the supporter': ['aki', 'denied'],
    'the supporter who is a member too': [
      'ben',
      'denied',
      { [TEAM]: { supporterUid: 'ben', lane: 0, createdAt: SINCE(40) } },
    ],
    'a member of exactly 14 days': ['ben', 'allowed', member('ben', SINCE(14))],
    'a member of a second less': [
      'ben',
      'denied',
      member('ben', new Date(SINCE(14).getTime() + 1000)),
    ],
    'the administrator': ['ada', 'denied'],
    'the analyst': ['ana', 'denied'],
    'somebody of another company': ['gil', 'denied'],
  };
  for (const [name, [uid, expected, documents = {}]] of Object.entries(who)) {
    expectThat(`rating is ${expected} to ${name}`, expected, async () => {
      await lay(documents as never);
      return rate(NEW, { ...first, uid });
    });
  }
  expectThat('rating without a verified address is denied', 'denied', () =>
    commit(tokenOf('ben', { email_verified: false }), writesOf(NEW, first)),
  );

  for (const c of ['think', 'listen', 'opinion', 'advice']) {
    expectThat(`rating in ${c} is allowed`, 'allowed', () =>
      rate(`${TEAM}/cells/${c}/epochs/0`, first),
    );
  }
  for (const path of ['report/epochs/0', 'other/epochs/0', 'total/epochs/0', 'think/epochs/00']) {
    expectThat(`rating in ${path} is denied`, 'denied', () => rate(`${TEAM}/cells/${path}`, first));
  }
  for (const e of ['1', '01', '+0', '-0', '-1', '0x0', ' 0', '0.0']) {
    expectThat(`beginning with epoch "${e}" is denied`, 'denied', () =>
      rate(`${TEAM}/cells/listen/epochs/${e}`, first),
    );
  }

  const rules: Record<string, [n: number, m: number, m0: number, next: boolean]> = {
    'too few': [4, MONTH - 1, MONTH - 1, false],
    'enough, this month': [5, MONTH, MONTH - 1, false],
    'enough, until last month': [5, MONTH - 1, MONTH - 1, true],
    'too few for 5 months': [4, MONTH, MONTH - 5, false],
    'too few for 6 months': [4, MONTH, MONTH - 6, true],
    'enough this month, begun 6 months ago': [5, MONTH, MONTH - 6, false],
  };
  for (const [name, [n, m, m0, isOver]] of Object.entries(rules)) {
    expectThat(
      `after ${name}, the next epoch is ${isOver}`,
      isOver ? 'allowed' : 'denied',
      async () => {
        await lay({ [OPEN]: teamCell(n, 3 * n, m, m0) });
        return rate(`${TEAM}/cells/think/epochs/1`, first);
      },
    );
    expectThat(
      `after ${name}, this epoch is ${!isOver}`,
      isOver ? 'denied' : 'allowed',
      async () => {
        await lay({ [OPEN]: teamCell(n, 3 * n, m, m0) });
        return rate(OPEN, ben);
      },
    );
  }
  for (const [n, expected] of [
    [799, 'allowed'],
    [800, 'denied'],
  ] as const) {
    for (const each of [1, 3, 5]) {
      expectThat(`a rating after ${n} of ${each} is ${expected}`, expected, async () => {
        await lay({ [OPEN]: teamCell(n, each * n, MONTH) });
        return rate(OPEN, ben);
      });
    }
  }
  // The last one is a digit of its own, which some readers of numbers take for a 1.
  for (const alias of ['01', '+1', ' 1', '1.0', '\uff11']) {
    expectThat(`epoch "${alias}" for the one after is denied`, 'denied', async () => {
      await lay({ [OPEN]: teamCell(5, 15, MONTH - 1) });
      return rate(`${TEAM}/cells/think/epochs/${alias}`, first);
    });
  }
}

function member(uid: string, joinedAt: Date) {
  return { [`${TEAM}/members/${uid}`]: { role: 'member', status: 'active', joinedAt } };
}
