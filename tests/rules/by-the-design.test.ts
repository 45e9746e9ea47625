/**
 * A year in a company, step by step, written from the design's page alone (its paths, fields and
 * constants stand here once more, by hand): everything legal in it must pass, and beside each step what
 * is almost it must not.
 */
import { afterAll, describe, expect, it } from 'vitest';
import { deploy } from './deployed.ts';
import { lay } from './rating.ts';
import {
  commit,
  increment,
  int,
  ROOT,
  read,
  text,
  tokenOf,
  type Value,
  type Write,
} from './rest.ts';

const DAY = 86_400_000;
const ORG = `orgs/design-${Date.now()}`;
const TOPICS = ['work', 'direction', 'skills', 'career', 'health', 'private', 'people', 'other'];
const RESPONSES = ['think', 'listen', 'opinion', 'advice', 'report', 'other'];
const BANDS = ['weak', 'mixed', 'strong'];
/** Three teams of five, each with its supporter; the lane of a team is its place here. */
const TEAMS = ['one', 'two', 'three'];
const membersOf = (t: string) => Array.from({ length: 5 }, (_, index) => `${t}m${index}`);
const everybody = TEAMS.flatMap((t) => [`${t}s`, ...membersOf(t)]);

const AS = (uid: string) => tokenOf(uid);
const monthOf = (at: number) => {
  const date = new Date(at);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
};
const endOf = (month: number) => Date.UTC(Math.floor((month + 1) / 12), (month + 1) % 12, 1);

/** A document that there is none of, with `time` set by the server. */
function made(path: string, fields: Record<string, Value>, time?: string): Write {
  return {
    update: { name: `${ROOT}/${ORG}/${path}`, fields },
    ...(time && { updateTransforms: [{ fieldPath: time, setToServerValue: 'REQUEST_TIME' }] }),
    currentDocument: { exists: false },
  };
}
function changed(path: string, fields: Record<string, Value>): Write {
  return {
    update: { name: `${ROOT}/${ORG}/${path}`, fields },
    updateMask: { fieldPaths: Object.keys(fields) },
  };
}
const list = (...values: Value[]): Value => ({ arrayValue: { values } });

/** One rating: the receipt, and the cell by increments; `more` is what the organisation's cells add. */
function rating(
  path: string,
  { uid, weight, m, m0 }: { uid: string; weight: number; m: number; m0?: number },
  more: { t: string; lane: number } | null = null,
): Write[] {
  const r = Math.floor(Math.random() * 2 ** 40);
  const fields: Record<string, Value> = { m: int(m), ...(m0 !== undefined && { m0: int(m0) }) };
  return [
    made(`${path}/receipts/${uid}`, { r: int(r), ...(more && { t: text(more.t) }) }),
    {
      ...changed(path, fields),
      updateTransforms: [
        increment('a', weight + r),
        increment('b', r),
        ...(more ? [increment('l', 4096 ** more.lane + r)] : []),
      ],
    },
  ];
}

const ask = (uid: string, path: string) => read(AS(uid), `${ORG}/${path}`);
const send = (uid: string, ...writes: Write[]) => commit(AS(uid), writes);

afterAll(async () => {
  await deploy();
});

describe('By the design’s page:', { timeout: 240_000 }, () => {
  // Who joins is dated by the server; from there on the clock of the rules is moved.
  const begin = Date.now();
  const first = endOf(monthOf(begin + 14 * DAY)) + DAY;
  const m = monthOf(first);

  it('people enter, an administrator makes teams and gives roles, members join', async () => {
    await deploy(new Date(begin));
    const joinedAt = new Date(begin);
    await lay({
      [ORG]: { name: 'Acme', domain: 'acme.test', operator: 'it', createdAt: joinedAt },
      [`${ORG}/people/boss`]: {
        email: 'boss@acme.test',
        name: 'Boss',
        roles: ['administrator'],
        joinedAt,
      },
    });
    for (const uid of [...everybody, 'ana']) {
      const person = { email: text(`${uid}@acme.test`), name: text(uid), roles: list() };
      expect(await send(uid, made(`people/${uid}`, person, 'joinedAt'))).toBe('allowed');
      expect(await send(uid, changed(`people/${uid}`, { roles: list(text('analyst')) }))).toBe(
        'denied',
      );
    }
    const roles = { roles: list(text('analyst')) };
    expect(await send('boss', changed('people/ana', roles))).toBe('allowed');
    expect(await send('boss', changed('people/boss', roles))).toBe('denied');
    for (const [lane, t] of TEAMS.entries()) {
      const fields = { supporterUid: text(`${t}s`), lane: int(lane) };
      expect(await send(`${t}s`, made(`teams/${t}`, fields, 'createdAt'))).toBe('denied');
      expect(await send('boss', made(`teams/${t}`, fields, 'createdAt'))).toBe('allowed');
      expect(await send('boss', changed(`teams/${t}`, { lane: int((lane + 1) % 3) }))).toBe(
        'denied',
      );
      expect(await send('boss', changed(`teams/${t}`, { supporterUid: text('boss') }))).toBe(
        'denied',
      );
      for (const uid of membersOf(t)) await join(t, uid);
    }
  });

  async function join(t: string, uid: string): Promise<void> {
    const invited = made(`teams/${t}/invites/${uid}@acme.test`, { by: text(`${t}s`) });
    const joins = made(
      `teams/${t}/members/${uid}`,
      { role: text('member'), status: text('active') },
      'joinedAt',
    );
    expect(await send(uid, joins)).toBe('denied');
    expect(await send(`${t}s`, invited)).toBe('allowed');
    expect(await send(`${t}s`, joins)).toBe('denied');
    expect(await send(uid, joins)).toBe('allowed');
    expect(await ask(uid, `teams/${t}/members/${membersOf(t)[0]}`)).toBe('allowed');
  }

  const CELL = 'teams/one/cells/think/epochs/0';

  it('five rate after 14 days, each once, and nobody reads what they added', async () => {
    await deploy(new Date(begin + 13 * DAY));
    const early = { uid: 'onem0', weight: 4099, m: monthOf(begin + 13 * DAY) };
    expect(await send('onem0', ...rating(CELL, { ...early, m0: early.m }))).toBe('denied');
    await deploy(new Date(first));
    for (const [index, uid] of membersOf('one').entries()) {
      const one = { uid, weight: 4096 + index + 1, m, ...(index === 0 && { m0: m }) };
      expect(await ask(uid, `${CELL}/over/x`)).toBe('denied');
      expect(await send(uid, ...rating(CELL, { ...one, weight: 4102 }))).toBe('denied');
      expect(await send(uid, ...rating(CELL, one))).toBe('allowed');
      expect(await send(uid, ...rating(CELL, { uid, weight: 4097, m }))).toBe('denied');
    }
    expect(await send('ones', ...rating(CELL, { uid: 'ones', weight: 4097, m }))).toBe('denied');
    for (const uid of ['onem1', 'ones', 'twos', 'boss', 'ana']) {
      expect(await ask(uid, CELL)).toBe('denied');
      expect(await ask(uid, `${CELL}/receipts/onem0`)).toBe('denied');
    }
  });

  it('the supporter is told one band, eight days after the month; then the next epoch is open', async () => {
    const bands = () => Promise.all(BANDS.map((band) => ask('ones', `${CELL}/band/${band}`)));
    const next = rating('teams/one/cells/think/epochs/1', {
      uid: 'onem0',
      weight: 4101,
      m: m + 1,
      m0: m + 1,
    });
    expect(await send('onem0', ...next)).toBe('denied');
    await deploy(new Date(endOf(m) - 1));
    expect(await ask('onem0', `${CELL}/over/x`)).toBe('denied');
    await deploy(new Date(endOf(m)));
    expect(await ask('onem0', `${CELL}/over/x`)).toBe('missing');
    expect(await ask('ones', `${CELL}/over/x`)).toBe('denied');
    expect(await send('onem0', ...next)).toBe('allowed');
    await deploy(new Date(endOf(m) + 8 * DAY - 1));
    expect(await bands()).toEqual(['denied', 'denied', 'denied']);
    await deploy(new Date(endOf(m) + 8 * DAY));
    expect(await bands()).toEqual(['denied', 'missing', 'denied']); // 15 of five: 3n <= S < 4n
    for (const uid of ['onem0', 'twos', 'boss', 'ana']) {
      expect(await ask(uid, `${CELL}/band/mixed`)).toBe('denied');
    }
  });

  it.each([
    ['pool/career.listen', (v: number) => 2 ** 34 + v * 2 ** 18 + v * v],
    ['uses/topic.career', () => 2 ** 34 + 2 ** 18 + 1],
    ['uses/response.listen', () => 2 ** 34 + 2 ** 18 + 1],
    ['uses/adoption.all', () => 2 ** 34 + 2 ** 18 + 1],
  ])(
    'ten people of three teams are added up in %s, and an analyst asks bit by bit',
    async (name, weightOf) => {
      const cell = `${name}/epochs/0`;
      await deploy(new Date(first));
      const raters = TEAMS.flatMap((t, lane) =>
        membersOf(t).map((uid) => ({ uid, t, lane })),
      ).slice(0, 11);
      let x = 0;
      for (const [index, { uid, t, lane }] of raters.entries()) {
        const weight = weightOf((index % 5) + 1);
        const one = { uid, weight, m, ...(index === 0 && { m0: m }) };
        expect(await send(uid, ...rating(cell, one, { t, lane: (lane + 1) % 3 }))).toBe('denied');
        expect(await send(uid, ...rating(cell, one, { t, lane }))).toBe('allowed');
        x += weight;
      }
      if (name === 'uses/adoption.all') x = 10 * weightOf(1); // whole tens
      const bits = async (uid: string) => {
        const ks = Array.from({ length: 47 }, (_, k) => k);
        const said = await Promise.all(ks.map((k) => ask(uid, `${cell}/bit/${k}`)));
        return said.reduce((sum, answer, k) => sum + (answer === 'missing' ? 2 ** k : 0), 0);
      };
      await deploy(new Date(endOf(m) + 8 * DAY - 1));
      expect(await bits('ana')).toBe(0);
      expect(await ask('boss', `${cell}/over/x`)).toBe('missing');
      await deploy(new Date(endOf(m) + 8 * DAY));
      expect(await bits('ana')).toBe(x);
      expect(await bits('boss')).toBe(0);
      expect(await ask('ana', cell)).toBe('denied');
    },
  );

  it('48 cells of the pool and 15 of the uses can be begun, and no other', async () => {
    await deploy(new Date(first));
    const pool = TOPICS.flatMap((topic) => RESPONSES.map((to) => `pool/${topic}.${to}`));
    const uses = [
      ...TOPICS.map((topic) => `uses/topic.${topic}`),
      ...RESPONSES.map((to) => `uses/response.${to}`),
      'uses/adoption.all',
    ];
    const one = { uid: 'threem4', weight: 2 ** 34 + 2 ** 18 + 1, m };
    const begun = async (cell: string) =>
      send('threem4', ...rating(`${cell}/epochs/0`, { ...one, m0: m }, { t: 'three', lane: 2 }));
    const others = [
      'pool/listen.career',
      'pool/topic.career',
      'uses/career.listen',
      'uses/all.all',
    ];
    const fresh = [...pool, ...uses].filter(
      (cell) => !/career|adoption|response.listen/.test(cell),
    );
    expect(await Promise.all(fresh.map(begun))).toEqual(fresh.map(() => 'allowed'));
    expect(await Promise.all(others.map(begun))).toEqual(others.map(() => 'denied'));
  });

  it('one rating of the team and seven of the organisation are one commit, every month', async () => {
    const uid = 'twom0';
    const cells = ['work.think', 'work.listen', 'work.opinion', 'skills.advice', 'skills.report'];
    const uses = ['topic.work', 'response.think'];
    const all = (e: number, m0: number) => [
      ...rating(`teams/two/cells/think/epochs/${e}`, { uid, weight: 4100, m: m0, m0 }),
      ...[...cells.map((c) => `pool/${c}`), ...uses.map((c) => `uses/${c}`)].flatMap((cell) =>
        rating(
          `${cell}/epochs/${e}`,
          { uid, weight: 2 ** 34 + 2 ** 18 + 1, m: m0, m0 },
          { t: 'two', lane: 1 },
        ),
      ),
    ];
    // Six months later all that too few had begun are over.
    const later = Date.UTC(Math.floor((m + 6) / 12), (m + 6) % 12, 2);
    await deploy(new Date(first));
    const [begins] = [rating('teams/two/cells/think/epochs/0', { uid, weight: 4100, m, m0: m })];
    expect(await send(uid, ...begins)).toBe('allowed');
    await deploy(new Date(later));
    expect(await send(uid, ...all(1, m + 6))).toBe('allowed');
    expect(await send(uid, ...all(1, m + 6))).not.toBe('allowed');
  });

  it('who has left rates no more and reads no roster; a rater who becomes supporter is told nothing', async () => {
    await deploy(new Date(endOf(m) + 8 * DAY));
    const left = changed('teams/one/members/onem4', { status: text('left') });
    expect(await send('onem3', left)).toBe('denied');
    expect(await send('onem4', left)).toBe('allowed');
    expect(await ask('onem4', 'teams/one/members/onem1')).toBe('denied');
    expect(await ask('onem4', `${CELL}/over/x`)).toBe('denied');
    const supports = changed('teams/one', { supporterUid: text('onem2') });
    expect(await send('boss', supports)).toBe('allowed');
    for (const band of BANDS) {
      expect(await ask('onem2', `${CELL}/band/${band}`)).toBe('denied');
      expect(await ask('ones', `${CELL}/band/${band}`)).toBe('denied');
    }
  });

  it('a pair is two people’s', async () => {
    await deploy(new Date(first));
    const [a, b] = ['onem0', 'ones'];
    const pair = made(`pairs/${a}_${b}`, { people: list(text(a), text(b)) }, 'createdAt');
    expect(await send('onem1', pair)).toBe('denied');
    expect(await send(a, pair)).toBe('allowed');
    for (const kind of ['meetings', 'preparations', 'memos', 'commitments', 'entries']) {
      for (const uid of ['onem1', 'boss', 'ana', 'twos']) {
        expect(await ask(uid, `pairs/${a}_${b}/${kind}/x`)).toBe('denied');
      }
      expect(await ask(a, `pairs/${a}_${b}/${kind}/x`)).toBe('missing');
      expect(await ask(b, `pairs/${a}_${b}/${kind}/x`)).toBe('missing');
    }
    expect(await ask(b, `pairs/${a}_${b}`)).toBe('allowed');
    expect(await ask('boss', `pairs/${a}_${b}`)).toBe('denied');
  });
});
