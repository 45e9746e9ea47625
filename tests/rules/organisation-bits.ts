/** Reading the organisation's cells, bit by bit. */
import type { Fields } from '#scripts/emulators/write-documents.ts';
import { expectThat } from './decide.ts';
import { lay, MONTH, orgCell } from './rating.ts';
import { read, tokenOf } from './rest.ts';

const OCTOBER = MONTH - 2;
const POOL = 'orgs/acme/pool/career.listen/epochs/0';
const USE = 'orgs/acme/uses/topic.career/epochs/0';
const ADOPTION = 'orgs/acme/uses/adoption.all/epochs/0';
const RELEASE = new Date('2026-11-09T00:00:00Z');

const mixed = [1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 5];
const ones = (n: number) => Array.from({ length: n }, () => 1);

/** People, sum and sum of squares as an analyst finds them; "nothing" when no bit is one. */
async function numbers(path: string, uid = 'ana'): Promise<string> {
  const bits = Array.from({ length: 47 }, (_, k) => read(tokenOf(uid), `${path}/bit/${k}`));
  const x = (await Promise.all(bits)).reduce(
    (sum, said, k) => sum + (said === 'missing' ? 2 ** k : 0),
    0,
  );
  if (x === 0) return 'nothing';
  return [Math.floor(x / 2 ** 34), Math.floor((x % 2 ** 34) / 2 ** 18), x % 2 ** 18].join(' ');
}

function answers(title: string, expected: string, path: string, cell: Fields, at?: Date): void {
  expectThat(
    `of ${title} an analyst learns ${expected}`,
    expected,
    async () => {
      await lay({ [path]: cell });
      return numbers(path);
    },
    at,
  );
}

export function organisationBits(): void {
  answers('eleven people', '11 35 135', POOL, orgCell(mixed, [5, 3, 3], OCTOBER));
  answers('ten people', '10 30 110', POOL, orgCell(mixed.slice(0, 10), [4, 3, 3], OCTOBER));
  answers('nine people', 'nothing', POOL, orgCell(mixed.slice(0, 9), [3, 3, 3], OCTOBER));
  answers('two lanes', 'nothing', POOL, orgCell(mixed, [5, 6, 0], OCTOBER));
  answers('equal ratings', 'nothing', POOL, orgCell(Array(12).fill(4), [4, 4, 4], OCTOBER));
  answers(
    'almost equal ratings',
    '12 47 185',
    POOL,
    orgCell([...Array(11).fill(4), 3], [4, 4, 4], OCTOBER),
  );
  const many = Array.from({ length: 4000 }, (_, index) => (index % 5) + 1);
  answers(
    'as many as there can be',
    '4000 12000 44000',
    POOL,
    orgCell(many, [3998, 1, 1], OCTOBER),
  );
  answers('a choice', '11 11 11', USE, orgCell(ones(11), [5, 3, 3], OCTOBER));
  answers('nine who chose', 'nothing', USE, orgCell(ones(9), [3, 3, 3], OCTOBER));
  answers('nineteen who use it', '10 10 10', ADOPTION, orgCell(ones(19), [9, 5, 5], OCTOBER));
  answers('twenty who use it', '20 20 20', ADOPTION, orgCell(ones(20), [10, 5, 5], OCTOBER));
  answers('nine who use it', 'nothing', ADOPTION, orgCell(ones(9), [3, 3, 3], OCTOBER));

  const before = new Date(RELEASE.getTime() - 1);
  answers('a month too early', 'nothing', POOL, orgCell(mixed, [5, 3, 3], OCTOBER), before);
  answers('a month at its release', '11 35 135', POOL, orgCell(mixed, [5, 3, 3], OCTOBER), RELEASE);

  for (const [name, uid] of [
    ['a member', 'ben'],
    ['the supporter', 'aki'],
    ['the administrator', 'ada'],
    ['somebody of another company', 'gil'],
  ] as const) {
    expectThat(`${name} learns nothing`, 'nothing', async () => {
      await lay({ [POOL]: orgCell(mixed, [5, 3, 3], OCTOBER) });
      return numbers(POOL, uid);
    });
  }
  for (const claims of [
    { email_verified: false },
    { email: 'ana@home.test' },
    { email: 'a@acme.test' },
  ]) {
    expectThat(`an analyst with ${JSON.stringify(claims)} learns nothing`, 'denied', async () => {
      await lay({ [POOL]: orgCell(mixed, [5, 3, 3], OCTOBER) });
      return read(tokenOf('ana', claims), `${POOL}/bit/0`);
    });
  }
  // 135 = 10000111 in binary.
  for (const [k, expected] of [
    ['0', 'missing'],
    ['7', 'missing'],
    ['3', 'denied'],
    ['00', 'denied'],
    ['07', 'denied'],
    ['+0', 'denied'],
    ['-1', 'denied'],
    ['62', 'denied'],
    ['64', 'denied'],
    ['x', 'denied'],
  ] as const) {
    expectThat(`bit ${k} is ${expected}`, expected, async () => {
      await lay({ [POOL]: orgCell(mixed, [5, 3, 3], OCTOBER) });
      return read(tokenOf('ana'), `${POOL}/bit/${k}`);
    });
  }
  expectThat('of an epoch that is not there nothing is answered', 'nothing', () => numbers(POOL));
}
