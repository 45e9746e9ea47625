/** A worker that may be killed at any await, and a disk that may be full at any write. */
import { Dexie } from 'dexie';
import type { Database } from '#lib/storage/database.ts';

class Crash extends Error {}
class DiskFull extends Error {
  override readonly name = 'QuotaExceededError';
}

/** One life of a worker: once it is over, nothing of it does anything any more. */
export interface Life {
  /** An await: throws when the worker is killed here, and for ever after. */
  pass(): void;
  /** Kills it at its n-th await from here. */
  endAt(awaits: number): void;
  isOver(): boolean;
  /** Awaits so far. */
  passed(): number;
}

export function beginLife(): Life {
  let left = Number.POSITIVE_INFINITY;
  let passed = 0;
  return {
    pass: () => {
      passed += 1;
      left -= 1;
      if (left <= 0) throw new Crash();
    },
    endAt: (awaits) => {
      left = awaits;
    },
    isOver: () => left <= 0,
    passed: () => passed,
  };
}

/** How many writes still succeed, and how many fail then. */
export interface Disk {
  after: number;
  failing: number;
}

/** Passes before and after whatever is waited for. */
export function mortal<T extends object>(parts: T, life: Life): T {
  return new Proxy(parts, {
    get: (target, key) => {
      const method: unknown = Reflect.get(target, key);
      if (typeof method !== 'function') return method;
      return async (...given: unknown[]) => {
        life.pass();
        const answer: unknown = await method.apply(target, given);
        life.pass();
        return answer;
      };
    },
  });
}

/**
 * Every single request to the database is an await, too: what dies there takes its transaction with
 * it, as a killed worker does. `isCalm` = it is the test itself that reads.
 */
export function watchRequests(
  database: Database,
  life: Life,
  disk: Disk,
  isCalm: () => boolean,
): void {
  const pass = () => {
    if (!isCalm()) life.pass();
  };
  const fill = () => {
    if (disk.failing === 0 || isCalm()) return;
    disk.after -= 1;
    if (disk.after >= 0) return;
    disk.failing -= 1;
    throw new DiskFull();
  };
  const watched =
    <Q, A>(work: (request: Q) => Promise<A>, before = () => {}) =>
    (request: Q): Promise<A> => {
      try {
        pass();
        before();
      } catch (error) {
        return Dexie.Promise.reject(error);
      }
      return work(request).then((answer) => {
        pass();
        return answer;
      });
    };
  database.use({
    stack: 'dbcore',
    name: 'faults',
    create: (core) => ({
      ...core,
      table: (name) => {
        const table = core.table(name);
        return {
          ...table,
          get: watched((request: Parameters<typeof table.get>[0]) => table.get(request)),
          getMany: watched((request: Parameters<typeof table.getMany>[0]) =>
            table.getMany(request),
          ),
          query: watched((request: Parameters<typeof table.query>[0]) => table.query(request)),
          count: watched((request: Parameters<typeof table.count>[0]) => table.count(request)),
          mutate: watched(
            (request: Parameters<typeof table.mutate>[0]) => table.mutate(request),
            fill,
          ),
        };
      },
    }),
  });
}

/** What a full disk says, wherever in an error it stands. */
export function isDiskFull(error: unknown): boolean {
  const { name, inner } = error as { readonly name?: string; readonly inner?: { name?: string } };
  return [name, inner?.name].includes(new DiskFull().name);
}

export function diskFull(): Error {
  return new DiskFull();
}
