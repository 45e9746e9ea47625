/**
 * P7: what can be learnt from the answer to a write. A probe is a rating whose precondition fails: the
 * rules are asked first, so "denied" and "failed" would tell a wrong guess from a right one, and no
 * vote is spent. With explicit values every guess is denied, the right one as well.
 */
import { expectThat } from './decide.ts';
import { lay, MASKS, MONTH, teamCell, writesOf } from './rating.ts';
import { answerTo, commit, increment, int, text, tokenOf, type Value, type Write } from './rest.ts';

const CELL = 'orgs/acme/teams/red/cells/think/epochs/0';
const R = 77;
const ADDED = 4099 + R;
const NEVER = { updateTime: '2020-01-01T00:00:00Z' };
/** Three have rated, 9 in sum. */
const [A, B] = [4096 * 3 + 9 + MASKS, MASKS];

function probe(uid: string, change: (count: Write) => Write, claims = {}): Promise<string> {
  const [receipt, count] = writesOf(CELL, { uid, r: R, weight: ADDED - R });
  return commit(tokenOf(uid, claims), [receipt, { ...change(count), currentDocument: NEVER }]);
}
const explicit = (fields: Record<string, Value>) => (count: Write) => ({
  update: { name: '', ...count.update, fields: { ...count.update?.fields, ...fields } },
  updateMask: { fieldPaths: ['m', ...Object.keys(fields)] },
});
const further =
  (...transforms: object[]) =>
  (count: Write) => ({
    ...count,
    updateTransforms: [increment('a', ADDED), increment('b', R), ...transforms],
  });
const open = () => lay({ [CELL]: teamCell(3, 9, MONTH - 1) });
const closed = () => lay({ [CELL]: teamCell(5, 15, MONTH - 1) });

function probing(title: string, expected: string, change: (count: Write) => Write): void {
  expectThat(`${title} is ${expected}`, expected, async () => {
    await open();
    return probe('ben', change);
  });
}

export function writeOracle(): void {
  probing('the control, a legal rating whose precondition fails,', 'failed', (count) => count);
  // Whoever knows no mask: every number and sum of ratings, the true one among them.
  for (const [n, sum] of [
    [0, 0],
    [1, 5],
    [2, 6],
    ...Array.from({ length: 13 }, (_, index) => [3, 3 + index] as const),
    [4, 12],
  ] as const) {
    const guess = { a: int(4096 * n + sum + ADDED), b: int(R) };
    probing(`guessing ${n} ratings that add up to ${sum}`, 'denied', explicit(guess));
  }
  const guesses: Record<string, Record<string, Value>> = {
    'guessing b alone, by its mask': { b: int(R) },
    'guessing a to be as it is': { a: int(A) },
    'guessing both to be as they are': { a: int(A), b: int(B) },
    'guessing a to be more than a rating higher': { a: int(A + ADDED + 3), b: int(B + R) },
    'guessing b to be one more than it will be': { a: int(A + ADDED), b: int(B + R + 1) },
    'a text for a number': { a: text(''), b: int(B + R) },
    'nothing for a number': { a: { nullValue: null }, b: { nullValue: null } },
    'a fraction': { a: { doubleValue: A + ADDED }, b: int(B + R) },
  };
  for (const [title, fields] of Object.entries(guesses)) {
    probing(title, 'denied', explicit(fields));
  }
  const others: Record<string, [uid: string, claims?: object]> = {
    'the supporter': ['aki'],
    'somebody who has left': ['eve'],
    'a member of another team': ['dan'],
    'the administrator': ['ada'],
    'the analyst': ['ana'],
    'somebody of another company': ['gil'],
    'a member whose address is not verified': ['cho', { email_verified: false }],
  };
  const probes: Record<string, (count: Write) => Write> = {
    'a legal rating': (count) => count,
    'a guess that is right': explicit({ a: int(A + ADDED), b: int(B + R) }),
    'a maximum below': further({ fieldPath: 'b', maximum: int(1) }),
    'a minimum above': further({ fieldPath: 'b', minimum: int(2 ** 52) }),
  };
  for (const [who, [uid, claims]] of Object.entries(others)) {
    for (const [title, change] of Object.entries(probes)) {
      expectThat(`${title} tells ${who} nothing`, 'denied', async () => {
        await open();
        return probe(uid, change, claims);
      });
    }
  }
  for (const [title, change] of Object.entries(probes)) {
    expectThat(`of an epoch that is closed ${title} tells nobody`, 'denied', async () => {
      await closed();
      return probe('ben', change);
    });
  }
  knownLimit();
}

/** Decision 6: what is true today. Where one of these turns red, the limit is gone: say so there. */
function knownLimit(): void {
  const limits: [title: string, expected: string, transform: object][] = [
    ['b is at least its value', 'failed', { fieldPath: 'b', maximum: int(B + R) }],
    ['b is not one more', 'denied', { fieldPath: 'b', maximum: int(B + R + 1) }],
    ['b is at most its value', 'failed', { fieldPath: 'b', minimum: int(B + R) }],
    ['b is not one less', 'denied', { fieldPath: 'b', minimum: int(B + R - 1) }],
  ];
  for (const [title, expected, transform] of limits) {
    const name = `known limit of decision 6: a rater past the extension can learn that ${title}`;
    expectThat(name, expected, async () => {
      await open();
      return probe('ben', further(transform));
    });
  }
  expectThat(
    'known limit of decision 6: who rates is answered with the sums after it',
    `${A + ADDED} ${B + R}`,
    async () => {
      await open();
      const writes = writesOf(CELL, { uid: 'ben', r: R, weight: ADDED - R });
      const answer = await answerTo(tokenOf('ben'), writes);
      return [...answer.matchAll(/"integerValue":\s*"(\d+)"/g)].map(([, value]) => value).join(' ');
    },
  );
}
