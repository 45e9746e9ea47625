/**
 * A team's cell against a model of it, with a clock that moves. Properties, for every sequence:
 * - a rating is let through exactly when the model says so (member, tenure, once, open epoch);
 * - there are as many raters as receipts, and the sum is that of the ratings let through;
 * - exactly one band is answered once an epoch is released, none before, and to nobody else;
 * - an epoch is over exactly when the model says so, and never changes from then on.
 */
import * as fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { deploy } from './deployed.ts';
import { lay, rate } from './rating.ts';
import { read, tokenOf } from './rest.ts';

const DAY = 86_400_000;
const START = Date.UTC(2026, 0, 20);
const BANDS = ['weak', 'mixed', 'strong'] as const;
const PEOPLE = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7'];

interface Epoch {
  readonly ratings: Map<string, number>;
  m: number;
  readonly m0: number;
}

const monthOf = (at: number) => {
  const date = new Date(at);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
};
const startOf = (month: number) => Date.UTC(Math.floor(month / 12), month % 12, 1);
const isOver = ({ ratings, m, m0 }: Epoch, at: number) =>
  ratings.size >= 5 ? monthOf(at) > m : monthOf(at) - m0 >= 6;
const isReleased = ({ ratings, m }: Epoch, at: number) =>
  ratings.size >= 5 && at >= startOf(m + 1) + 8 * DAY;
const sumOf = ({ ratings }: Epoch) => [...ratings.values()].reduce((sum, v) => sum + v, 0);
function bandOf(epoch: Epoch) {
  const average = sumOf(epoch) / epoch.ratings.size;
  return average < 3 ? 'weak' : average < 4 ? 'mixed' : 'strong';
}

interface Step {
  readonly rated: readonly { uid: string; value: number; ahead: number }[];
  readonly look: boolean;
}

/** Days after the start: within a month, over its end, past a release, past half a year. */
const DAYS = [0, 13, 14, 20, 42, 60, 71, 100, 140, 200, 230, 300, 480];

const stepArbitrary: fc.Arbitrary<Step> = fc.record({
  rated: fc.array(
    fc.record({
      uid: fc.constantFrom(...PEOPLE),
      value: fc.integer({ min: 0, max: 6 }),
      ahead: fc.constantFrom(0, 0, 0, 0, 1, -1),
    }),
    { maxLength: 3 },
  ),
  look: fc.boolean(),
});
/** One sequence of commands: for each of the days what is tried. All share the clock's days. */
const sequences = fc.sample(fc.tuple(...DAYS.map(() => stepArbitrary)), {
  numRuns: 300,
  seed: Number(process.env['SASHI_SEED'] ?? Date.now()),
});

/** Not those of an earlier run on the same emulators. */
const BATCH = Date.now();
const teamOf = (run: number) => `orgs/acme/teams/model-${BATCH}-${run}`;

function layTeam(run: number): Promise<void> {
  const since = (days: number) => new Date(START - days * DAY);
  return lay({
    [teamOf(run)]: { supporterUid: 'boss', lane: 0, createdAt: since(90) },
    ...Object.fromEntries(
      PEOPLE.map((uid, index) => [
        `${teamOf(run)}/members/${uid}`,
        // The first has left; the last joined too lately to rate at first.
        {
          role: 'member',
          status: index === 0 ? 'left' : 'active',
          joinedAt: since(index === 6 ? 0 : 90),
        },
      ]),
    ),
  });
}

async function play(run: number, epochs: Epoch[], step: Step, at: number): Promise<void> {
  const path = (e: number) => `${teamOf(run)}/cells/think/epochs/${e}`;
  for (const { uid, value, ahead } of step.rated) {
    const found = epochs.findIndex((epoch) => !isOver(epoch, at));
    const open = found < 0 ? epochs.length : found;
    const epoch = epochs[open + ahead];
    const isMember = uid !== 'p1' && (uid !== 'p7' || at >= START + 14 * DAY);
    const isLegal = isMember && ahead === 0 && value >= 1 && value <= 5 && !epoch?.ratings.has(uid);
    const r = Math.floor(Math.random() * 2 ** 40);
    const rating = { uid, r, weight: 4096 + value, month: monthOf(at), isFirst: !epoch };
    expect(await rate(path(open + ahead), rating)).toBe(isLegal ? 'allowed' : 'denied');
    if (!isLegal) continue;
    const next = epoch ?? { ratings: new Map<string, number>(), m: 0, m0: monthOf(at) };
    next.ratings.set(uid, value);
    next.m = monthOf(at);
    epochs[open] = next;
  }
  if (step.look) await look(epochs, path, at);
}

async function look(epochs: readonly Epoch[], path: (e: number) => string, at: number) {
  for (const [e, epoch] of epochs.entries()) {
    const over = await read(tokenOf('p2'), `${path(e)}/over/x`);
    expect(over).toBe(isOver(epoch, at) ? 'missing' : 'denied');
    for (const band of BANDS) {
      const said = await read(tokenOf('boss'), `${path(e)}/band/${band}`);
      const isTold = isReleased(epoch, at) && band === bandOf(epoch);
      expect(said).toBe(isTold ? 'missing' : 'denied');
    }
    expect(await read(tokenOf('p2'), `${path(e)}/band/strong`)).toBe('denied');
  }
}

afterAll(async () => {
  await deploy();
});

describe('P2, P4 and P5: a team’s cell', () => {
  it('does what its model does, whatever the sequence', { timeout: 600_000 }, async () => {
    const kept = sequences.map((): Epoch[] => []);
    for (const run of sequences.keys()) await layTeam(run);
    for (const [index, day] of DAYS.entries()) {
      const at = START + day * DAY;
      await deploy(new Date(at));
      for (const [run, steps] of sequences.entries()) {
        await play(run, kept[run] ?? [], steps[index] as Step, at);
      }
    }
    // The sequences must have reached what is to be shown.
    const all = kept.flat();
    expect(all.filter((epoch) => epoch.ratings.size >= 5).length).toBeGreaterThan(20);
    expect(all.filter((epoch) => epoch.ratings.size < 5).length).toBeGreaterThan(20);
  });
});
