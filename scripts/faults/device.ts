/** One device of the simulation: the real database and the real engine, and what may befall them. */
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { SyncStore, Team } from '#lib/domain/ports.ts';
import type { SyncWish } from '#lib/domain/sync-wish.ts';
import { type Database, openDatabase } from '#lib/storage/database.ts';
import { createLocalStore } from '#lib/storage/local-store.ts';
import { steps } from '#lib/storage/migrations/steps.ts';
import { createSyncStore } from '#lib/storage/sync-store.ts';
import { createSync } from '#lib/sync/create-sync.ts';
import { beginLife, type Disk, diskFull, isDiskFull, mortal, watchRequests } from './mortal.ts';
import { losePower } from './power.ts';

export interface Ticking {
  now: number;
}

export interface DeviceParts {
  /** Unlike that of any other device. */
  readonly name: string;
  readonly uid: string;
  readonly team: Team;
  readonly random: () => number;
  readonly start: number;
  /** Puts a mistake into the store, to see that it is found. */
  readonly spoil?: (store: SyncStore) => SyncStore;
}

export interface Death {
  /** At which await from here. */
  readonly await: number;
  /** And what was not flushed is gone. */
  readonly power: boolean;
  /** The next worker is of a newer version. */
  readonly upgrade: boolean;
}

/** What became of something that was tried: after a crash nobody knows whether it was done. */
export type Fate = 'done' | 'not done' | 'unknown';

export function createDevice({ name, uid, team, random, start, spoil }: DeviceParts) {
  const browser = { indexedDB: new IDBFactory(), IDBKeyRange };
  /** Its own, and it may be wrong. */
  const clock: Ticking = { now: start };
  const disk: Disk = { after: 0, failing: 0 };
  let version = 1000;
  let upgrades = steps;
  let life = beginLife();
  let death: Death | null = null;
  let isCalm = false;
  let crashes = 0;
  let database = open();

  function open(): Database {
    const opened = openDatabase(name, upgrades, browser);
    watchRequests(opened, life, disk, () => isCalm);
    return opened;
  }

  function newer() {
    version += 1;
    return { version, stores: { [`later${version}`]: '++id' } };
  }

  /** If the worker was killed, the next one starts. */
  function settle(): void {
    if (!life.isOver()) {
      life.endAt(Number.POSITIVE_INFINITY);
      return;
    }
    crashes += 1;
    database.close();
    if (death?.power) losePower(name);
    if (death?.upgrade) upgrades = [...upgrades, newer()];
    life = beginLife();
    database = open();
  }

  /** Does what a person or the engine does; the worker may not live to its end. */
  async function tries(work: () => Promise<unknown>): Promise<Fate> {
    try {
      await work();
      return life.isOver() ? 'unknown' : 'done';
    } catch (error) {
      if (life.isOver()) return 'unknown';
      if (isDiskFull(error)) return 'not done';
      throw error;
    }
  }

  return {
    uid,
    clock,
    local: () => createLocalStore(database),
    /** Looks without touching: nothing befalls who only wants to know. */
    async look<T>(work: (local: ReturnType<typeof createLocalStore>) => Promise<T>): Promise<T> {
      isCalm = true;
      try {
        return await work(createLocalStore(database));
      } finally {
        isCalm = false;
      }
    },
    quarantine: () => database.quarantine.toArray(),
    crashes: () => crashes,
    awaits: () => life.passed(),
    dieAt(next: Death): void {
      death = next;
      life.endAt(next.await);
    },
    fillDisk(after: number, failing: number): void {
      disk.after = after;
      disk.failing = failing;
    },
    tries,
    settle,
    /** One run of the engine. */
    async sync(wish: Partial<SyncWish>): Promise<void> {
      const here = life;
      const store = createSyncStore(database);
      const engine = createSync({
        store: mortal(spoil ? spoil(store) : store, here),
        team: mortal(team, here),
        clock: { now: () => clock.now },
        random,
        lock: (work) => mortal({ work }, here).work(),
      });
      await tries(() => engine.run(wish));
      settle();
    },
    /** A new version of the product comes; its upgrade may fail at first. */
    async upgrade(fails: boolean): Promise<void> {
      database.close();
      const step = newer();
      if (fails) {
        const upgrade = async () => {
          throw diskFull();
        };
        const broken = openDatabase(name, [...upgrades, { ...step, upgrade }], browser);
        await broken.open().catch(() => {});
        broken.close();
      }
      upgrades = [...upgrades, step];
      database = open();
    },
    close: () => database.close(),
  };
}

export type FaultyDevice = ReturnType<typeof createDevice>;
