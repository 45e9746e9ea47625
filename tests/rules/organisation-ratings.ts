/** The organisation's cells: `pool` and `uses`. What they share with a team's is tried there. */
import { expectThat } from './decide.ts';
import { lay, MONTH, orgCell, type Rating, rate, weightOf, writesOf } from './rating.ts';
import { commit, increment, int, ROOT, read, text, tokenOf, type Write } from './rest.ts';

const ORG = 'orgs/acme';
const POOL = `${ORG}/pool/career.listen/epochs/0`;
const USE = `${ORG}/uses/topic.career/epochs/0`;
const OCTOBER = MONTH - 2;
const SINCE = new Date('2026-10-01T00:00:00Z');
const red = { id: 'red', lane: 0 };
const ben: Rating = { uid: 'ben', r: 5, weight: weightOf(3), isFirst: true, team: red };

function writing(title: string, expected: string, path: string, rating: Partial<Rating> = {}) {
  expectThat(`${title} is ${expected}`, expected, () => rate(path, { ...ben, ...rating }));
}

export function organisationRatings(): void {
  for (let v = 0; v <= 6; v += 1) {
    const good = v >= 1 && v <= 5;
    writing(`a rating of ${v} in the pool`, good ? 'allowed' : 'denied', POOL, {
      weight: weightOf(v),
    });
    writing(`a use of ${v}`, v === 1 ? 'allowed' : 'denied', USE, { weight: weightOf(v) });
  }
  for (const cell of ['work.think', 'other.other', 'people.report', 'health.advice']) {
    writing(`rating ${cell}`, 'allowed', `${ORG}/pool/${cell}/epochs/0`);
  }
  for (const cell of [
    'work',
    'think.work',
    'work.think.x',
    'gossip.think',
    'work.total',
    'topic.work',
  ]) {
    writing(`rating ${cell}`, 'denied', `${ORG}/pool/${cell}/epochs/0`);
  }
  const use = { weight: weightOf(1) };
  for (const cell of [
    'topic.work',
    'topic.other',
    'response.think',
    'response.other',
    'adoption.all',
  ]) {
    writing(`using ${cell}`, 'allowed', `${ORG}/uses/${cell}/epochs/0`, use);
  }
  for (const cell of [
    'topic.think',
    'response.work',
    'adoption.red',
    'work.think',
    'mood.good',
    'mood.work',
    'mood.think',
    'work.work',
    'a.b',
  ]) {
    writing(`using ${cell}`, 'denied', `${ORG}/uses/${cell}/epochs/0`, use);
  }
  for (const book of ['books', 'quotes', 'votes']) {
    for (const cell of ['topic.work', 'work.think']) {
      writing(`${cell} of the book ${book}`, 'denied', `${ORG}/${book}/${cell}/epochs/0`, use);
    }
  }
  for (const e of ['00', '+0', '-0', '-1']) {
    writing(`beginning the pool with epoch "${e}"`, 'denied', `${ORG}/pool/work.think/epochs/${e}`);
  }
  writing('the lane of another team', 'denied', POOL, { team: { id: 'red', lane: 1 } });
  writing('a team one is not in', 'denied', POOL, { team: { id: 'blue', lane: 1 } });
  expectThat('a team that is a path is denied', 'denied', async () => {
    const team = `${ORG}/teams/red/old/team`;
    await lay({
      [team]: { supporterUid: 'aki', lane: 0, createdAt: SINCE },
      [`${team}/members/ben`]: { role: 'member', status: 'active', joinedAt: SINCE },
    });
    return rate(POOL, { ...ben, team: { id: 'red/old/team', lane: 0 } });
  });
  writing('the team that one supports', 'denied', POOL, { uid: 'aki' });
  writing('a team that one has left', 'denied', POOL, { uid: 'eve' });
  writing('a member of lane 1', 'allowed', POOL, { uid: 'dan', team: { id: 'blue', lane: 1 } });
  expectThat('a member of lane 2 is allowed', 'allowed', async () => {
    const team = `${ORG}/teams/green`;
    await lay({
      [team]: { supporterUid: 'fay', lane: 2, createdAt: SINCE },
      [`${team}/members/dan`]: { role: 'member', status: 'active', joinedAt: SINCE },
    });
    return rate(POOL, { ...ben, uid: 'dan', team: { id: 'green', lane: 2 } });
  });
  writing('the lane 0 for lane 1', 'denied', POOL, { uid: 'dan', team: { id: 'blue', lane: 0 } });
  writing('a mask that is too large', 'denied', POOL, { r: 2 ** 40 });
  writing('another month', 'denied', POOL, { month: MONTH - 1 });
  writing('beginning with the second epoch', 'denied', `${ORG}/pool/work.think/epochs/1`);
  illegal();
  epochs();
}

function illegal(): void {
  const edit = (write: Write, fields: object): Write => ({
    ...write,
    update: { name: '', ...write.update, fields: { ...write.update?.fields, ...fields } },
  });
  const withMask = (write: Write): Write => ({
    ...write,
    updateMask: { fieldPaths: Object.keys(write.update?.fields ?? {}) },
  });
  const list: Record<string, (writes: [Write, Write]) => Write[]> = {
    'a receipt alone': ([one]) => [one],
    'a count alone': ([, two]) => [two],
    'one more field in the receipt': ([one, two]) => [edit(one, { v: int(3) }), two],
    'another mask in the receipt': ([one, two]) => [edit(one, { r: int(6) }), two],
    'a team that is no text': ([one, two]) => [edit(one, { t: int(0) }), two],
    'one more field in the cell': ([one, two]) => [one, withMask(edit(two, { x: int(1) }))],
    'a later month': ([one, two]) => [one, edit(two, { m: int(MONTH + 1) })],
    'another first month': ([one, two]) => [one, withMask(edit(two, { m0: int(MONTH - 2) }))],
    'the lane of another': ([one, two]) => [
      one,
      {
        ...two,
        updateTransforms: [
          increment('a', ben.weight + 5),
          increment('b', 5),
          increment('l', 4096 + 5),
        ],
      },
    ],
    'a lane of another type': ([one, two]) => [
      one,
      {
        ...two,
        updateTransforms: [
          increment('a', ben.weight + 5),
          increment('b', 5),
          { fieldPath: 'l', increment: { doubleValue: 6 } },
        ],
      },
    ],
    'two counts': ([one, two]) => [one, two, two],
    'the receipt of another': ([one, two]) => [
      { ...one, update: { ...one.update, name: `${ROOT}/${POOL}/receipts/cho` } },
      two,
    ],
    'the own receipt and another’s for one count': ([one, two]) => [
      one,
      { ...one, update: { ...one.update, name: `${ROOT}/${POOL}/receipts/cho` } },
      two,
    ],
    'deleting the cell': () => [{ delete: `${ROOT}/${POOL}` }],
  };
  for (const [name, change] of Object.entries(list)) {
    expectThat(`${name} is denied in the pool`, 'denied', () =>
      commit(tokenOf('ben'), change(writesOf(POOL, ben))),
    );
    expectThat(`${name} is denied in the pool, where some have rated`, 'denied', async () => {
      await lay({ [POOL]: orgCell(mixed.slice(0, 5), [2, 2, 1], MONTH - 1) });
      return commit(tokenOf('ben'), change(writesOf(POOL, { ...ben, isFirst: false })));
    });
  }
  expectThat('a receipt alone, with the mask of the only one, is denied', 'denied', async () => {
    await rate(POOL, { ...ben, uid: 'cho' });
    const [receipt] = writesOf(POOL, ben);
    return commit(tokenOf('ben'), [receipt]);
  });
  expectThat('rating twice in the pool is denied', 'denied', async () => {
    await rate(POOL, ben);
    return rate(POOL, { ...ben, isFirst: false });
  });
  expectThat(
    'counting again with the receipt of before is denied in the pool',
    'denied',
    async () => {
      await rate(POOL, ben);
      return commit(tokenOf('ben'), [writesOf(POOL, { ...ben, isFirst: false })[1]]);
    },
  );
  expectThat('changing the receipt is denied in the pool', 'denied', async () => {
    await rate(POOL, ben);
    const fields = { r: int(5), t: text('red') };
    return commit(tokenOf('ben'), [{ update: { name: `${ROOT}/${POOL}/receipts/ben`, fields } }]);
  });
}

const mixed = [1, 2, 3, 4, 5, 1, 2, 3, 4, 5];

function epochs(): void {
  const next = POOL.replace('/0', '/1');
  const states: Record<
    string,
    [values: number[], lanes: number[], m: number, m0: number, over: boolean]
  > = {
    'nine people': [mixed.slice(1), [3, 3, 3], MONTH - 1, MONTH - 1, false],
    'ten people': [mixed, [4, 3, 3], MONTH - 1, MONTH - 1, true],
    'ten people this month': [mixed, [4, 3, 3], MONTH, MONTH - 7, false],
    'ten people without lane 0': [mixed, [0, 6, 4], MONTH - 1, MONTH - 1, false],
    'ten people, one of lane 0': [mixed, [1, 5, 4], MONTH - 1, MONTH - 1, true],
    'ten people, one of lane 1': [mixed, [5, 1, 4], MONTH - 1, MONTH - 1, true],
    'ten people, one of lane 2': [mixed, [5, 4, 1], MONTH - 1, MONTH - 1, true],
    'ten people without lane 1': [mixed, [5, 0, 5], MONTH - 1, MONTH - 1, false],
    'ten people without lane 2': [mixed, [5, 5, 0], MONTH - 1, MONTH - 1, false],
    'ten people without lane 2 for 6 months': [mixed, [5, 5, 0], MONTH - 1, MONTH - 6, true],
    'nine people for 6 months': [mixed.slice(1), [3, 3, 3], MONTH, MONTH - 6, true],
    'nine people for 5 months': [mixed.slice(1), [3, 3, 3], MONTH, MONTH - 5, false],
  };
  for (const [name, [values, lanes, m, m0, isOver]] of Object.entries(states)) {
    const state = () => lay({ [POOL]: orgCell(values, lanes, m, m0) });
    expectThat(
      `after ${name}, this epoch is open: ${!isOver}`,
      isOver ? 'denied' : 'allowed',
      async () => {
        await state();
        return rate(POOL, { ...ben, isFirst: false });
      },
    );
    expectThat(
      `after ${name}, the next can begin: ${isOver}`,
      isOver ? 'allowed' : 'denied',
      async () => {
        await state();
        return rate(next, ben);
      },
    );
    expectThat(
      `after ${name}, a colleague is told it is over: ${isOver}`,
      isOver ? 'missing' : 'denied',
      async () => {
        await state();
        return read(tokenOf('fay'), `${POOL}/over/x`);
      },
    );
  }
  for (const alias of ['01', '+1', '\uff11']) {
    expectThat(`epoch "${alias}" for the one after is denied in the pool`, 'denied', async () => {
      await lay({ [POOL]: orgCell(mixed, [4, 3, 3], OCTOBER) });
      return rate(POOL.replace(/0$/, alias), ben);
    });
  }
  for (const [uid, id, expected] of [
    ['ben', 'y', 'denied'],
    ['ben', 'w', 'denied'],
    ['gil', 'x', 'denied'],
    ['new', 'x', 'denied'],
  ] as const) {
    expectThat(`${uid} asking over/${id} of the pool is denied`, expected, async () => {
      await lay({ [POOL]: orgCell(mixed, [4, 3, 3], OCTOBER) });
      return read(tokenOf(uid), `${POOL}/over/${id}`);
    });
  }
  for (const [n, expected] of [
    [3999, 'allowed'],
    [4000, 'denied'],
  ] as const) {
    expectThat(`a rating after ${n} in the pool is ${expected}`, expected, async () => {
      const values = Array.from({ length: n }, (_, index) => (index % 5) + 1);
      await lay({ [POOL]: orgCell(values, [n - 20, 10, 10], MONTH) });
      return rate(POOL, { ...ben, isFirst: false });
    });
  }
}
