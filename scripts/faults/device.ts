/** One device of the simulation: the real database and the real engine, and what may befall them. */
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { Team } from '#lib/domain/ports.ts';
import { type Database, openDatabase } from '#lib/storage/database.ts';
import { createLocalStore } from '#lib/storage/local-store.ts';
import { steps } from '#lib/storage/migrations/steps.ts';
import { createSyncStore } from '#lib/storage/sync-store.ts';
import { createSync, type RunOptions } from '#lib/sync/create-sync.ts';
import { losePower } from './power.ts';

class Crash extends Error {}
class DiskFull extends Error {}

export interface Ticking {
  now: number;
}

/** `name` is unlike that of any other device; `clock` is its own, and may be wrong. */
export function createDevice(name: string, team: Team, clock: Ticking, random: () => number) {
  const browser = { indexedDB: new IDBFactory(), IDBKeyRange };
  let version = 1000;
  let upgrades = steps;
  /** Awaits left until the worker is killed. */
  let left = Number.POSITIVE_INFINITY;
  let powerGoes = false;
  let isFull = false;
  let crashes = 0;
  let database = open();

  function open(): Database {
    const opened = openDatabase(name, upgrades, browser);
    const refuse = () => {
      if (!isFull) return;
      isFull = false;
      throw new DiskFull();
    };
    opened.unsent.hook('creating', refuse);
    opened.unsent.hook('updating', refuse);
    return opened;
  }

  /** Every await of the engine passes here, before and after what it waits for. */
  function mortal<T extends object>(parts: T): T {
    return new Proxy(parts, {
      get: (target, key) => {
        const method: unknown = Reflect.get(target, key);
        if (typeof method !== 'function') return method;
        return async (...given: unknown[]) => {
          pass();
          const answer: unknown = await method.apply(target, given);
          pass();
          return answer;
        };
      },
    });
  }

  function pass(): void {
    left -= 1;
    if (left <= 0) throw new Crash();
  }

  function restart(): void {
    crashes += 1;
    left = Number.POSITIVE_INFINITY;
    database.close();
    if (powerGoes) losePower(name);
    database = open();
  }

  return {
    local: () => createLocalStore(database),
    quarantine: () => database.quarantine.toArray(),
    crashes: () => crashes,
    crashAt(awaits: number, power: boolean): void {
      left = awaits;
      powerGoes = power;
    },
    fillDisk: () => {
      isFull = true;
    },
    /** True iff it was done: not when the disk was full. */
    async tries(work: () => Promise<unknown>): Promise<boolean> {
      try {
        await work();
        return true;
      } catch (error) {
        if (isFault(error)) return false;
        throw error;
      }
    },
    /** One run of the engine, which may not live to its end. */
    async sync(options: RunOptions): Promise<void> {
      const parts = { store: mortal(createSyncStore(database)), team: mortal(team) };
      const lock = <T>(work: () => Promise<T>) => work();
      const engine = createSync({ ...parts, clock: { now: () => clock.now }, random, lock });
      try {
        await engine.run(options);
      } catch (error) {
        if (error instanceof Crash) restart();
        else if (!isFault(error)) throw error;
      }
    },
    /** A new version of the product comes, in the middle of everything; it may fail at first. */
    async upgrade(fails: boolean): Promise<void> {
      database.close();
      version += 1;
      const step = { version, stores: { [`later${version}`]: '++id' } };
      if (fails) {
        const upgrade = async () => {
          throw new DiskFull();
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

function isFault(error: unknown): boolean {
  const inner = (error as { readonly inner?: unknown } | null)?.inner;
  return (
    error instanceof DiskFull || inner instanceof DiskFull || String(error).includes('DiskFull')
  );
}
