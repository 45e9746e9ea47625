/** P8: what the sums are when an answer was lost on the way, and when many rate at the same moment. */
import { expectThat } from './decide.ts';
import { lay, MASKS, MONTH, orgCell, type Rating, rate, teamCell, weightOf } from './rating.ts';
import { countIn, peek, read, tokenOf } from './rest.ts';

const TEAM = 'orgs/acme/teams/red';
const CELL = `${TEAM}/cells/listen/epochs/0`;
const POOL = 'orgs/acme/pool/work.think/epochs/0';
const CROWD = Array.from({ length: 24 }, (_, index) => `m${index}`);
const valueOf = (index: number) => (index % 5) + 1;
const SUM = CROWD.reduce((sum, _, index) => sum + valueOf(index), 0);
const maskOf = (index: number) => 2 ** 39 + index * 1_000_003;

const crowd = () => {
  const joinedAt = new Date('2026-10-01T00:00:00Z');
  const member = { role: 'member', status: 'active', joinedAt };
  return lay(Object.fromEntries(CROWD.map((uid) => [`${TEAM}/members/${uid}`, member])));
};

/** As the client does: again until the rules say yes or no; then the own receipt tells. */
async function surely(path: string, rating: Rating): Promise<string> {
  for (;;) {
    const said = await rate(path, rating);
    if (said === 'allowed') return said;
    const isThere = await read(tokenOf(rating.uid), `${path}/receipts/${rating.uid}`);
    if (isThere === 'allowed') return 'counted before';
    if (said === 'denied') return said;
  }
}

async function totals(path: string): Promise<string> {
  const { a = 0, b = 0 } = await peek(path);
  const x = a - b;
  return `${Math.floor(x / 4096)} ${x % 4096}, ${await countIn(`${path}/receipts`)} receipts`;
}

const raters = (isFirst: boolean): Rating[] =>
  CROWD.map((uid, index) => ({ uid, r: maskOf(index), weight: 4096 + valueOf(index), isFirst }));

export function lostAnswers(): void {
  const exact = `${CROWD.length} ${SUM}, ${CROWD.length} receipts`;
  for (const isFirst of [true, false]) {
    const how = isFirst ? 'all believing to be the first' : 'after one of them';
    expectThat(`${CROWD.length} at once, ${how}, are counted exactly`, exact, async () => {
      await crowd();
      const [one, ...others] = raters(true);
      if (!isFirst && one) await surely(CELL, one);
      const rest = isFirst ? raters(true) : others.map((rating) => ({ ...rating, isFirst: false }));
      await Promise.all(rest.map((rating) => surely(CELL, rating)));
      return totals(CELL);
    });
  }
  expectThat('who sends everything twice at once is counted once each', exact, async () => {
    await crowd();
    await Promise.all([...raters(true), ...raters(true)].map((rating) => surely(CELL, rating)));
    return totals(CELL);
  });
  const ben: Rating = { uid: 'ben', r: 9, weight: 4099, isFirst: true };
  expectThat('after a lost answer the own receipt is there', 'counted before', async () => {
    await rate(CELL, ben);
    return surely(CELL, ben);
  });
  expectThat('after a lost answer another rating changes nothing', '1 3, 1 receipts', async () => {
    await rate(CELL, ben);
    await surely(CELL, { ...ben, r: 10, weight: 4101, isFirst: false });
    return totals(CELL);
  });
  expectThat('what was denied leaves no receipt and no count', '3 9, 0 receipts', async () => {
    await lay({ [CELL]: teamCell(3, 9, MONTH) });
    await surely(CELL, { ...ben, weight: 4102, isFirst: false });
    return totals(CELL);
  });
  const pooled = { weight: weightOf(2), team: { id: 'red', lane: 0 } };
  const before = [4, 3, 3];
  const x = 10 * weightOf(1) + CROWD.length * weightOf(2);
  expectThat(
    `${CROWD.length} at once in the pool are counted exactly`,
    `${x} ${4 + CROWD.length}`,
    async () => {
      await crowd();
      const start = orgCell(
        Array.from({ length: 10 }, () => 1),
        before,
        MONTH,
      );
      await lay({ [POOL]: start });
      const all = raters(false).map((rating) => ({ ...rating, ...pooled }));
      await Promise.all(all.map((rating) => surely(POOL, rating)));
      const { a = 0, b = 0, l = 0 } = await peek(POOL);
      const masks = CROWD.reduce((sum, _, index) => sum + maskOf(index), MASKS);
      return `${b === masks ? a - b : 'other masks'} ${(l - b) % 4096}`;
    },
  );
}
