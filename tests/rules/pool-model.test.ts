/**
 * P2 for the organisation's cells, against a model with a clock that moves: for every sequence of
 * ratings a - b is the sum of the weights let through, l - b that of their lanes, and there are as many
 * new receipts as ratings let through.
 */
import * as fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { deploy } from './deployed.ts';
import { lay, MASKS, orgCell, rate, weightOf } from './rating.ts';
import { countIn, peek } from './rest.ts';

const DAY = 86_400_000;
const START = Date.UTC(2026, 0, 20);
const DAYS = [0, 15, 45, 130, 230];
const PEOPLE = ['p0', 'p1', 'p2', 'p3', 'p4', 'p5'] as const;
const CELLS = [
  'work',
  'direction',
  'skills',
  'career',
  'health',
  'private',
  'people',
  'other',
].flatMap((topic) =>
  ['think', 'listen', 'opinion', 'advice', 'report', 'other'].map((to) => `${topic}.${to}`),
);
const BATCH = Date.now();

interface Epoch {
  readonly who: Set<string>;
  x: number;
  l: number;
  n: number;
  readonly lanes: number[];
  m: number;
  readonly m0: number;
}
const monthOf = (at: number) => {
  const date = new Date(at);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
};
const isOver = ({ n, lanes, m, m0 }: Epoch, at: number) =>
  n >= 10 && lanes.every(Boolean) ? monthOf(at) > m : monthOf(at) - m0 >= 6;

const rated = fc.record({
  who: fc.integer({ min: 0, max: PEOPLE.length - 1 }),
  value: fc.integer({ min: 0, max: 6 }),
  ahead: fc.constantFrom(0, 0, 0, 1),
});
/** How many rated before the first day, and what is tried on each. */
const runs = fc.sample(
  fc.record({
    before: fc.integer({ min: 7, max: 11 }),
    days: fc.tuple(...DAYS.map(() => fc.array(rated, { maxLength: 3 }))),
  }),
  { numRuns: 300, seed: Number(process.env['SASHI_SEED'] ?? Date.now()) },
);

const orgOf = (run: number) => `orgs/pool-${BATCH}-${Math.floor(run / CELLS.length)}`;
const pathOf = (run: number, e: number) =>
  `${orgOf(run)}/pool/${CELLS[run % CELLS.length]}/epochs/${e}`;
const laneOf = (who: number) => who % 3;

async function layAll(): Promise<Epoch[][]> {
  const since = new Date(START - 90 * DAY);
  for (let run = 0; run < runs.length; run += CELLS.length) {
    const teams = [0, 1, 2].map((lane) => [
      `${orgOf(run)}/teams/t${lane}`,
      { supporterUid: 'boss', lane, createdAt: since },
    ]);
    const members = PEOPLE.map((uid, who) => [
      `${orgOf(run)}/teams/t${laneOf(who)}/members/${uid}`,
      { role: 'member', status: 'active', joinedAt: since },
    ]);
    await lay(Object.fromEntries([...teams, ...members]));
  }
  const m = monthOf(START);
  const kept = runs.map(({ before }): Epoch[] => {
    const lanes = [before, 0, 0];
    return [{ who: new Set(), x: before * weightOf(1), l: before, n: before, lanes, m, m0: m }];
  });
  await lay(
    Object.fromEntries(
      runs.map(({ before }, run) => [
        pathOf(run, 0),
        orgCell(
          Array.from({ length: before }, () => 1),
          [before, 0, 0],
          m,
        ),
      ]),
    ),
  );
  return kept;
}

async function play(run: number, epochs: Epoch[], day: number, at: number): Promise<void> {
  for (const { who, value, ahead } of runs[run]?.days[day] ?? []) {
    const uid = PEOPLE[who] ?? '';
    const found = epochs.findIndex((epoch) => !isOver(epoch, at));
    const open = found < 0 ? epochs.length : found;
    const epoch = epochs[open + ahead];
    const isLegal = ahead === 0 && value >= 1 && value <= 5 && !epoch?.who.has(uid);
    const team = { id: `t${laneOf(who)}`, lane: laneOf(who) };
    const rating = {
      uid,
      r: 0,
      weight: weightOf(value),
      month: monthOf(at),
      isFirst: !epoch,
      team,
    };
    expect(await rate(pathOf(run, open + ahead), rating)).toBe(isLegal ? 'allowed' : 'denied');
    if (!isLegal) continue;
    const next = epoch ?? {
      who: new Set(),
      x: 0,
      l: 0,
      n: 0,
      lanes: [0, 0, 0],
      m: 0,
      m0: monthOf(at),
    };
    next.who.add(uid);
    next.x += weightOf(value);
    next.l += 4096 ** team.lane;
    next.n += 1;
    next.lanes[team.lane] = 1;
    next.m = monthOf(at);
    epochs[open] = next;
  }
}

afterAll(async () => {
  await deploy();
});

describe('P2: a cell of the organisation', () => {
  it('does what its model does, whatever the sequence', { timeout: 600_000 }, async () => {
    const kept = await layAll();
    for (const [day, days] of DAYS.entries()) {
      const at = START + days * DAY;
      await deploy(new Date(at));
      for (let from = 0; from < runs.length; from += 20) {
        const some = kept.slice(from, from + 20);
        await Promise.all(some.map((epochs, index) => play(from + index, epochs, day, at)));
      }
    }
    for (const [run, epochs] of kept.entries()) {
      for (const [e, { x, l, who }] of epochs.entries()) {
        const { a = 0, b = 0, l: lanes = 0 } = await peek(pathOf(run, e));
        expect([a - b, lanes - b, b]).toEqual([x, l, e === 0 ? MASKS : 0]);
        expect(await countIn(`${pathOf(run, e)}/receipts`)).toBe(who.size);
      }
    }
    // The sequences must have reached what is to be shown.
    expect(kept.flat().filter(({ n }) => n >= 10).length).toBeGreaterThan(20);
    expect(kept.filter((epochs) => epochs.length > 1).length).toBeGreaterThan(20);
  });
});
