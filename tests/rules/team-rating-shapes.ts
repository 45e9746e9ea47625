/** Rating in a team's cell: once, and in exactly two writes that fit each other. */
import { expectThat } from './decide.ts';
import { lay, MASKS, MONTH, type Rating, rate, teamCell, writesOf } from './rating.ts';
import { commit, increment, int, ROOT, read, text, tokenOf, type Write } from './rest.ts';

const TEAM = 'orgs/acme/teams/red';
const OPEN = `${TEAM}/cells/think/epochs/0`;
const NEW = `${TEAM}/cells/listen/epochs/0`;
const ben: Rating = { uid: 'ben', r: 77, weight: 4099 };
const first: Rating = { ...ben, isFirst: true };
const open = () => lay({ [OPEN]: teamCell(3, 9, MONTH - 1) });

function ofBen(title: string, expected: string, change: (writes: [Write, Write]) => Write[]) {
  expectThat(title, expected, async () => {
    await open();
    return commit(tokenOf('ben'), change(writesOf(OPEN, ben)));
  });
}
const changed =
  (fields: object) =>
  (write: Write): Write => ({
    ...write,
    update: { name: '', ...write.update, fields: { ...write.update?.fields, ...fields } },
  });

export function teamRatingShapes(): void {
  const control: [string, string, (writes: [Write, Write]) => Write[]][] = [
    ['a rating as it should be is allowed', 'allowed', (writes) => writes],
    ['a rating with the cell first is allowed', 'allowed', ([one, two]) => [two, one]],
    ['a receipt alone is denied', 'denied', ([receipt]) => [receipt]],
    ['a count alone is denied', 'denied', ([, count]) => [count]],
    ['two counts with one receipt are denied', 'denied', ([one, two]) => [one, two, two]],
    [
      'one more field in the receipt is denied',
      'denied',
      ([one, two]) => [changed({ v: int(3) })(one), two],
    ],
    [
      'a receipt without a mask is denied',
      'denied',
      ([one, two]) => [{ ...one, update: { name: one.update?.name ?? '', fields: {} } }, two],
    ],
    [
      'a mask that is no whole number is denied',
      'denied',
      ([one, two]) => [changed({ r: { doubleValue: 77 } })(one), two],
    ],
    [
      'another mask in the receipt is denied',
      'denied',
      ([one, two]) => [changed({ r: int(76) })(one), two],
    ],
    [
      'one more field in the cell is denied',
      'denied',
      ([one, two]) => [
        one,
        { ...changed({ x: int(1) })(two), updateMask: { fieldPaths: ['m', 'x'] } },
      ],
    ],
    [
      'a later month is denied',
      'denied',
      ([one, two]) => [one, changed({ m: int(MONTH + 1) })(two)],
    ],
    [
      'an earlier month is denied',
      'denied',
      ([one, two]) => [one, changed({ m: int(MONTH - 1) })(two)],
    ],
    [
      'a month that is no whole number is denied',
      'denied',
      ([one, two]) => [one, changed({ m: { doubleValue: MONTH } })(two)],
    ],
    [
      'another first month is denied',
      'denied',
      ([one, two]) => [
        one,
        { ...changed({ m0: int(MONTH) })(two), updateMask: { fieldPaths: ['m', 'm0'] } },
      ],
    ],
    [
      'a first month of another type is denied',
      'denied',
      ([one, two]) => [
        one,
        {
          ...changed({ m0: { doubleValue: MONTH - 1 } })(two),
          updateMask: { fieldPaths: ['m', 'm0'] },
        },
      ],
    ],
    [
      'a part of a number in a is denied',
      'denied',
      ([one, two]) => [
        one,
        {
          ...two,
          updateTransforms: [
            { fieldPath: 'a', increment: { doubleValue: 4099 + 77 } },
            increment('b', 77),
          ],
        },
      ],
    ],
    [
      'a part of a number in b is denied',
      'denied',
      ([one, two]) => [
        one,
        {
          ...two,
          updateTransforms: [
            increment('a', 4099 + 77),
            { fieldPath: 'b', increment: { doubleValue: 77 } },
          ],
        },
      ],
    ],
    [
      'another mask in b is denied',
      'denied',
      ([one, two]) => [
        one,
        { ...two, updateTransforms: [increment('a', 4099 + 77), increment('b', 78)] },
      ],
    ],
    [
      'a smaller mask in b is denied',
      'denied',
      ([one, two]) => [
        one,
        { ...two, updateTransforms: [increment('a', 4099 + 77), increment('b', 76)] },
      ],
    ],
    [
      'the receipt of another is denied',
      'denied',
      ([one, two]) => [
        { ...one, update: { ...one.update, name: `${ROOT}/${OPEN}/receipts/cho` } },
        two,
      ],
    ],
    [
      'the own receipt and another’s for one count are denied',
      'denied',
      ([one, two]) => [
        one,
        { ...one, update: { ...one.update, name: `${ROOT}/${OPEN}/receipts/cho` } },
        two,
      ],
    ],
    [
      'a receipt in another cell is denied',
      'denied',
      ([one, two]) => [
        { ...one, update: { ...one.update, name: `${ROOT}/${NEW}/receipts/ben` } },
        two,
      ],
    ],
    [
      'a count in another epoch is denied',
      'denied',
      ([one, two]) => [
        one,
        { ...two, update: { ...two.update, name: `${ROOT}/${TEAM}/cells/think/epochs/1` } },
      ],
    ],
    ['deleting the cell is denied', 'denied', () => [{ delete: `${ROOT}/${OPEN}` }]],
    [
      'deleting and making it again is denied',
      'denied',
      (writes) => [{ delete: `${ROOT}/${OPEN}` }, ...writes],
    ],
    [
      'explicit numbers that are guessed are denied',
      'denied',
      ([one]) => [
        one,
        {
          update: {
            name: `${ROOT}/${OPEN}`,
            fields: { a: int(4096 * 4 + 12 + 77), b: int(77), m: int(MONTH), m0: int(MONTH - 1) },
          },
        },
      ],
    ],
    [
      'explicit numbers that are known are allowed',
      'allowed',
      ([one]) => [
        one,
        {
          update: {
            name: `${ROOT}/${OPEN}`,
            fields: {
              a: int(4096 * 4 + 12 + 77 + MASKS),
              b: int(77 + MASKS),
              m: int(MONTH),
              m0: int(MONTH - 1),
            },
          },
        },
      ],
    ],
  ];
  for (const [title, expected, change] of control) ofBen(title, expected, change);

  for (const [name, expected, edit] of [
    ['a rating', 'failed', (write: Write) => write],
    ['a wrong guess', 'denied', changed({ a: int(1), b: int(2) })],
  ] as const) {
    ofBen(`${name} with a precondition that fails is ${expected}`, expected, ([one, two]) => [
      one,
      {
        ...edit(two),
        ...(name === 'a wrong guess' && {
          updateMask: { fieldPaths: ['m', 'a', 'b'] },
          updateTransforms: [],
        }),
        currentDocument: { updateTime: '2020-01-01T00:00:00Z' },
      },
    ]);
  }
  expectThat('rating twice in an epoch is denied', 'denied', async () => {
    await rate(NEW, first);
    return rate(NEW, { ...ben, r: 78 });
  });
  expectThat('counting again with the receipt of before is denied', 'denied', async () => {
    await rate(NEW, first);
    const [, count] = writesOf(NEW, ben);
    return commit(tokenOf('ben'), [count]);
  });
  expectThat(
    'a receipt alone, with the mask of the only one who rated, is denied',
    'denied',
    async () => {
      await rate(NEW, { ...first, uid: 'cho' });
      const [receipt] = writesOf(NEW, ben);
      return commit(tokenOf('ben'), [receipt]);
    },
  );
  expectThat('a receipt alone, where nobody has rated, is denied', 'denied', () => {
    const [receipt] = writesOf(NEW, first);
    return commit(tokenOf('ben'), [receipt]);
  });
  expectThat('changing the own receipt is denied', 'denied', async () => {
    await rate(NEW, first);
    const [receipt, count] = writesOf(NEW, ben);
    return commit(tokenOf('ben'), [{ ...receipt, currentDocument: { exists: true } }, count]);
  });
  expectThat('taking the receipt back is denied', 'denied', async () => {
    await rate(NEW, first);
    return commit(tokenOf('ben'), [{ delete: `${ROOT}/${NEW}/receipts/ben` }]);
  });
  expectThat('a first month before this one is denied', 'denied', () => {
    const [one, two] = writesOf(NEW, first);
    return commit(tokenOf('ben'), [one, changed({ m0: int(MONTH - 6) })(two)]);
  });
  expectThat('a text in the place of the mask is denied', 'denied', () => {
    const [one, two] = writesOf(NEW, first);
    return commit(tokenOf('ben'), [changed({ r: text('77') })(one), two]);
  });

  for (const path of [
    OPEN,
    'orgs/acme/pool/work.think/epochs/0',
    'orgs/acme/uses/adoption.all/epochs/0',
  ]) {
    for (const [uid, claims, expected] of [
      ['ben', {}, 'missing'],
      ['ben', { email_verified: false }, 'denied'],
      ['cho', {}, 'denied'],
      ['aki', {}, 'denied'],
      ['ada', {}, 'denied'],
      ['ana', {}, 'denied'],
    ] as const) {
      const state = 'email_verified' in claims ? ' without a verified address' : '';
      expectThat(
        `looking for Ben’s receipt in ${path} as ${uid}${state} is ${expected}`,
        expected,
        () => read(tokenOf(uid, claims), `${path}/receipts/ben`),
      );
    }
  }
}
