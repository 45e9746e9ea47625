/**
 * Properties, under any network: convergence (all devices end up equal), nothing lost, idempotence (once
 * done, another run does nothing), monotone revisions.
 */
import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Team } from '#lib/domain/ports.ts';
import { preparationIn } from '#support/entries.ts';
import { fakeDevice } from '#support/fake-device.ts';
import type { Fault } from '#support/lossy-line.ts';
import { lossyOffice } from '#support/lossy-team.ts';

/**
 * Properties of the engine, whatever the network does to single calls (see `Fault`):
 *   1. convergence: once the network is well, each device has everybody's last edit;
 *   2. nothing lost: every row was either acknowledged or still waits;
 *   3. idempotence: one more run finds nothing to do and changes nothing;
 *   4. commutativity: it does not matter in which order the devices run;
 *   5. monotone revisions: no device ever knows an older revision than before.
 */
const MEETINGS = ['m1', 'm2', 'm3'];
const PAIR = 'aki_ben';

const device = (team: Team, rest: Partial<Parameters<typeof fakeDevice>[0]> = {}) =>
  fakeDevice({ team, pairId: PAIR, ...rest });

const step = fc.oneof(
  fc.record({
    who: fc.constantFrom(0, 1, 2),
    edits: fc.constantFrom(...MEETINGS),
    text: fc.string({ maxLength: 5 }),
  }),
  fc.record({ who: fc.constantFrom(0, 1, 2), edits: fc.constant(null), text: fc.constant('') }),
);
const steps = fc.array(step, { maxLength: 25 });
/** In which the devices run once the network is well. */
const order = fc.shuffledSubarray([0, 1, 2], { minLength: 3 });
const faults = fc.infiniteStream(
  fc.constantFrom<Fault>('none', 'request lost', 'answer lost', 'sent twice', 'conflict', 'quota'),
);

describe('Sync between two people, one of them with two devices', () => {
  it('converges, loses nothing and is done once done, whatever the network did', async () => {
    await fc.assert(
      fc.asyncProperty(steps, faults, order, async (all, network, healing) => {
        const office = lossyOffice();
        let isWell = false;
        const fault = (): Fault => (isWell ? 'none' : (network.next().value ?? 'none'));
        const devices = ['aki', 'aki', 'ben'].map((uid) => device(office.device(uid, fault)));
        const last = { aki: new Map<string, string>(), ben: new Map<string, string>() };

        const known = new Map<string, number>();
        const onlyGrows = async () => {
          for (const [who, here] of devices.entries()) {
            for (const meeting of MEETINGS) {
              for (const row of [await here.mine(meeting), await here.theirs(meeting)]) {
                if (!row) continue;
                const key = `${who} ${row.author} ${meeting}`;
                expect(row.rev).toBeGreaterThanOrEqual(known.get(key) ?? 0);
                known.set(key, row.rev);
              }
            }
          }
        };

        for (const [minute, { who, edits, text }] of all.entries()) {
          const here = devices[who];
          if (!here) continue;
          if (edits === null) {
            await here.sync.run({ retryNow: true });
            await onlyGrows();
          } else {
            await here.write(edits, { note: text }, minute);
            last[who === 2 ? 'ben' : 'aki'].set(edits, text);
          }
        }
        isWell = true;
        for (const who of [...healing, ...healing]) {
          await devices[who]?.sync.run({ retryNow: true });
          await onlyGrows();
        }

        for (const [who, here] of devices.entries()) {
          const [mine, theirs] = who === 2 ? [last.ben, last.aki] : [last.aki, last.ben];
          expect(await here.outbox()).toEqual([]);
          for (const meeting of MEETINGS) {
            expect((await here.mine(meeting))?.content.note).toBe(mine.get(meeting));
            expect((await here.theirs(meeting))?.content.note).toBe(theirs.get(meeting));
          }
        }
        const kept = new Map(office.kept);
        for (const { sync } of devices) {
          expect(await sync.run()).toMatchObject({ outcome: 'done', sent: 0 });
        }
        expect(office.kept).toEqual(kept);
      }),
      { numRuns: 40 },
    );
  });

  it('keeps what was refused, tries it no more, and sends it after its next edit', async () => {
    const office = lossyOffice({ refuses: (entry) => preparationIn(entry)?.note === 'too much' });
    const { sync, write, outbox, mine } = device(office.device('aki'));
    await write('m1', { note: 'too much' }, 1);
    await write('m2', { note: 'fine' }, 2);
    expect(await sync.run()).toMatchObject({ outcome: 'done', sent: 1, refused: 1 });
    expect(await sync.run({ retryNow: true })).toMatchObject({ sent: 0, refused: 0 });
    expect(await outbox()).toMatchObject([{ meetingId: 'm1', lastError: 'denied', attempts: 1 }]);
    expect((await mine('m1'))?.content.note).toBe('too much');
    await write('m1', { note: 'less' }, 3);
    expect(await sync.run()).toMatchObject({ sent: 1, refused: 0 });
    expect(await outbox()).toEqual([]);
  });

  it('waits with what could not be sent until its time, unless somebody asks for it', async () => {
    let fault: Fault = 'request lost';
    let now = Date.UTC(2026, 10, 1);
    const team = lossyOffice().device('aki', () => fault);
    const { write, sync } = device(team, { clock: { now: () => now } });
    await write('m1', { note: 'hello' }, 1);
    const { outcome, nextTryAt } = await sync.run();
    expect(outcome).toBe('offline');
    expect(nextTryAt).toBe('2026-11-01T00:00:01.500Z');
    fault = 'none';
    expect(await sync.run()).toMatchObject({ outcome: 'done', sent: 0, nextTryAt });
    now = Date.parse(nextTryAt ?? '');
    expect(await sync.run()).toMatchObject({ sent: 1, nextTryAt: null });
  });

  it('asks nothing of the team for nobody', async () => {
    const team = {
      ...lossyOffice().device('aki'),
      restore: async () => null,
      pull: vi.fn<Team['pull']>(),
    };
    expect(await device(team).sync.run()).toMatchObject({ outcome: 'signed-out', sent: 0 });
    expect(team.pull).not.toHaveBeenCalled();
  });
});

describe('Reading page after page', () => {
  const page = (cursor: string, more: boolean) => ({ entries: [], unreadable: [], cursor, more });

  it('asks for the next page while the last one is written', async () => {
    const { promise: asked, resolve: ask } = Promise.withResolvers<void>();
    const pull: Team['pull'] = async (cursor) => {
      if (cursor === null) return page('one', true);
      ask();
      return page('two', false);
    };
    const { store, sync } = device({ ...lossyOffice().device('aki'), pull });
    const receive = store.receive.bind(store);
    vi.spyOn(store, 'receive').mockImplementation(async (changes, myUid) => {
      await asked;
      await receive(changes, myUid);
    });
    expect(await sync.run()).toMatchObject({ outcome: 'done' });
    expect(await store.cursor()).toBe('two');
  });

  it('goes on where the disk was when that fails', async () => {
    const pull: Team['pull'] = async (cursor) =>
      cursor === null ? page('one', true) : page('two', false);
    const { store, sync } = device({ ...lossyOffice().device('aki'), pull });
    vi.spyOn(store, 'receive').mockRejectedValueOnce(new Error('disk'));
    await expect(sync.run()).rejects.toThrow('disk');
    expect(await store.cursor()).toBeNull();
    expect(await sync.run()).toMatchObject({ outcome: 'done' });
    expect(await store.cursor()).toBe('two');
  });
});

describe('Asking for a run while one is under way', () => {
  it('leads to one more run, shared by all who ask, that sees what was kept meanwhile', async () => {
    const { promise: gate, resolve: open } = Promise.withResolvers<void>();
    const office = lossyOffice();
    const team = office.device('aki');
    const pull = vi.fn<Team['pull']>(async (cursor) => {
      await gate;
      return team.pull(cursor);
    });
    const { write, sync } = device({ ...team, pull });
    const first = sync.run();
    await vi.waitFor(() => expect(pull).toHaveBeenCalledTimes(1));
    await write('m1', { note: 'meanwhile' }, 1);
    const [second, third] = [sync.run(), sync.run()];
    open();
    expect(await first).toMatchObject({ sent: 0 });
    expect(await second).toMatchObject({ sent: 1 });
    expect(await third).toBe(await second);
    expect(pull).toHaveBeenCalledTimes(2);
  });

  it('leads to a run each time with a lock that lets go at once', async () => {
    const team = lossyOffice().device('aki');
    const { write, sync } = device(team, { lock: (work) => work() });
    await sync.run();
    await write('m1', { note: 'later' }, 1);
    expect(await sync.run()).toMatchObject({ sent: 1 });
  });

  it('works again after the device’s own database failed once', async () => {
    const { store, sync } = device(lossyOffice().device('aki'));
    const disk = vi.spyOn(store, 'due').mockRejectedValueOnce(new Error('disk'));
    await expect(sync.run()).rejects.toThrow('disk');
    expect(disk).toHaveBeenCalledTimes(1);
    expect(await sync.run()).toMatchObject({ outcome: 'done' });
  });
});
