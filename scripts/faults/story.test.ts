/**
 * Properties that the simulator judges by (`verdict.ts`), and that it would see them broken:
 *   1. nothing lost: whatever dies at whatever await, what was acknowledged stands in the end;
 *   2. no effect twice; 3. all replicas equal; 4. outboxes empty, nothing set aside.
 */
import { describe, expect, it } from 'vitest';
import type { SyncStore } from '#lib/domain/ports.ts';
import { type Command, commandsOf } from './commands.ts';
import { officeInMemory } from './office-in-memory.ts';
import { watchDisk } from './power.ts';
import { shortest } from './shortest.ts';
import { tell } from './story.ts';

watchDisk();

const between = { device: 0, with: 'ben', meeting: 'm1' };
const there = { ...between, device: 2, with: 'aki' };
const run = { do: 'sync', faults: [], retry: true, meanwhile: false } as const;

/** Both write the same things, each sends and reads; in the last run a worker dies. */
function deathAt(at: number): Command[] {
  return [
    { ...between, do: 'write', field: 'note' },
    { ...between, do: 'type', at: 0 },
    { ...between, ...run },
    { ...there, ...run },
    { ...there, do: 'type', at: 0.9 },
    { ...there, ...run },
    { ...between, do: 'type', at: 0.5 },
    { ...between, do: 'write', field: 'topic' },
    { ...between, ...run, dies: { await: at, power: true, upgrade: false } },
  ];
}

const storyOf = (commands: readonly Command[], spoil?: (store: SyncStore) => SyncStore) =>
  tell(commands, 1, officeInMemory(), spoil);

describe('A worker that dies', () => {
  // With its power, too: what was not flushed is gone. What survives that survives less.
  it('at any await of a run loses nothing', { timeout: 300_000 }, async () => {
    let deaths = 0;
    for (let at = 1, crashed = true; crashed; at += 1) {
      const { crashes, complaints } = await storyOf(deathAt(at));
      expect(complaints, `at await ${at}`).toEqual([]);
      crashed = crashes > 0;
      deaths += crashes;
    }
    // Every request to the database is an await: there are many more than calls of ports.
    expect(deaths).toBeGreaterThan(30);
  });
});

describe('The simulator', () => {
  const spoils: [string, (store: SyncStore) => SyncStore][] = [
    [
      'an acknowledgement that takes a later edit out of the outbox',
      (store) => ({
        ...store,
        acknowledge: async (about, answer) => {
          const waiting = await store.due('9999-12-31T23:59:59.999Z');
          const later = waiting.find(({ outbox }) => outbox.name === about.name);
          await store.acknowledge({ ...about, key: later?.outbox.key ?? about.key }, answer);
        },
      }),
    ],
    [
      'a place read up to that is stored without what was read',
      (store) => ({
        ...store,
        receive: (changes, uid) => store.receive({ ...changes, entries: [] }, uid),
      }),
    ],
    [
      'a row that is never tried again',
      (store) => ({
        ...store,
        due: async (now) => {
          const all = await store.due(now);
          return all.filter(({ outbox }) => outbox.attempts === 0);
        },
      }),
    ],
  ];

  it.each(spoils)('finds %s', { timeout: 300_000 }, async (_, spoil) => {
    const commands = commandsOf(1, 0, 60);
    const fails = async (some: readonly Command[]) =>
      (await storyOf(some, spoil)).complaints.length > 0;
    expect(await fails(commands)).toBe(true);
    const few = await shortest(commands, fails);
    expect(few.length).toBeLessThan(8);
    expect(await fails(few)).toBe(true);
  });

  it('tells the same story for the same seed', async () => {
    const commands = commandsOf(3, 1, 80);
    expect(commandsOf(3, 1, 80)).toEqual(commands);
    const [one, two] = [await storyOf(commands), await storyOf(commands)];
    expect(two).toEqual(one);
    expect(one.complaints).toEqual([]);
  });
});
