/** A device without a browser: the real database on an IndexedDB in memory, and the real engine. */
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { mineFor } from '#lib/domain/entries/kept-entry.ts';
import type { Clock, Team } from '#lib/domain/ports.ts';
import type { PreparationChange } from '#lib/domain/preparation.ts';
import { openDatabase } from '#lib/storage/database.ts';
import { createLocalStore } from '#lib/storage/local-store.ts';
import { createSyncStore } from '#lib/storage/sync-store.ts';
import { createSync, type SyncParts } from '#lib/sync/create-sync.ts';
import { meetingRow } from './rows.ts';

interface FakeDevice {
  readonly team: Team;
  readonly pairId: string;
  readonly clock?: Clock;
  readonly lock?: SyncParts['lock'];
}

/** A lock that one work at a time holds, as Web Locks do. */
export function fairLock(): SyncParts['lock'] {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work, work);
    last = turn.catch(() => {});
    return turn;
  };
}

export function fakeDevice({ team, pairId, clock = { now: () => 0 }, lock }: FakeDevice) {
  const browser = { indexedDB: new IDBFactory(), IDBKeyRange };
  const database = openDatabase('sashi', undefined, browser);
  const local = createLocalStore(database);
  const store = createSyncStore(database);
  const other = { thread: 'other@example.test', pairId };
  const of = (meetingId: string) => local.entries.of('preparation', meetingId);
  return {
    database,
    store,
    sync: createSync({ store, team, clock, random: () => 0.5, lock: lock ?? fairLock() }),
    outbox: () => local.entries.waiting(),
    /** `minute` = when, and the key with the meeting. */
    write: (meetingId: string, change: PreparationChange, minute: number, pair = pairId) =>
      local.entries.save({
        kind: 'preparation',
        meeting: meetingRow({ meetingId }),
        addressee: { ...other, pairId: pair },
        change,
        at: new Date(Date.UTC(2026, 10, 1, 0, minute)).toISOString(),
        key: `${meetingId}-${minute}`,
      }),
    mine: async (meetingId: string) => mineFor(await of(meetingId), other),
    theirs: async (meetingId: string) =>
      (await of(meetingId)).find((row) => row.author === 'them') ?? null,
  };
}
