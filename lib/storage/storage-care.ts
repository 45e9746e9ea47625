/**
 * Nobody is told whose data this device shows before that data has opened. What a newer Sashi wrote
 * is not touched; what does not open any more is kept aside, and its place is filled from the newest
 * copy and, as nothing of the team counts as read in it, from the team.
 */
import {
  type Device,
  databaseOf,
  ringOf,
  setAsideBefore,
  withSetAside,
} from '#lib/domain/device.ts';
import type { Clock } from '#lib/domain/ports.ts';
import { recordOf } from '#lib/domain/record/record.ts';
import type { Copy, StorageCare } from '#lib/domain/storage-care.ts';
import {
  StorageError,
  type StorageTrouble,
  storageTroubleOf,
} from '#lib/domain/storage-trouble.ts';
import { instantOf } from '#lib/platform/clock.ts';
import type { DeviceStore } from '#lib/platform/device-store.ts';
import { inTurn } from '#lib/platform/in-turn.ts';
import { report } from '#lib/platform/report.ts';
import type { Snapshot, SnapshotStore } from '#lib/platform/snapshot-store.ts';
import { type Database, openDatabase } from './database.ts';
import { createLocalStore } from './local-store.ts';
import { newestVersion } from './migrations/steps.ts';
import { copyFrom, copyOf, deleteDatabase, fillFrom, textOf } from './raw-copy.ts';

const DAY_MS = 24 * 3_600_000;

export interface StorageParts {
  readonly store: DeviceStore;
  readonly snapshots: SnapshotStore;
  readonly clock: Clock;
  /** The database whose data that device shows, not yet opened. */
  readonly open: (device: Device) => Database;
}

export function createStorageCare({ store, snapshots, clock, open }: StorageParts): StorageCare {
  const sound = new Set<string>();
  const inOrder = inTurn();

  const keep = async (device: Device, why: Snapshot['why']) => {
    const text = textOf(await copyOf(databaseOf(device)));
    await snapshots.keep(ringOf(device), why, text, instantOf(clock));
  };

  /** Before its form changes it is copied. */
  const copyOld = async (device: Device) => {
    const installed = await versionOf(databaseOf(device));
    if (installed === null || installed >= newestVersion) return;
    await keep(device, 'update').catch((error: unknown) => report('copy', error));
  };

  /** Opens and reads it, or rejects. */
  const prove = async (device: Device) => {
    const database = open(device);
    await database.open();
    await database.meta.toArray();
  };

  /** The newest copy that can be used becomes the new database; without one it begins empty. */
  const refill = async (device: Device, name: string) => {
    for (const { id } of await snapshots.list(ringOf(device))) {
      const text = await snapshots.read(ringOf(device), id);
      const copy = text === null ? null : copyFrom(text);
      try {
        if (copy) return await fillFrom(copy, name);
      } catch (error) {
        report('copy', error);
      }
    }
  };

  const heal = async (device: Device): Promise<Device> => {
    const healed = withSetAside(device, instantOf(clock));
    try {
      await refill(device, databaseOf(healed));
      await prove(healed);
    } catch (error) {
      throw new StorageError('data-unreadable', { cause: error });
    }
    await store.write(healed);
    return healed;
  };

  const opened = async (): Promise<Device> => {
    const device = await store.read();
    if (sound.has(databaseOf(device))) return device;
    await copyOld(device);
    const shown = await prove(device)
      .catch(() => prove(device)) // not everything that fails once is broken
      .then(
        () => device,
        async (error: unknown) => {
          const trouble = await troubleWith(databaseOf(device), error);
          if (trouble) throw new StorageError(trouble, { cause: error });
          report('database', error);
          return heal(device);
        },
      );
    sound.add(databaseOf(shown));
    return shown;
  };

  const read = async () => {
    const device = await store.read();
    return sound.has(databaseOf(device)) ? device : inOrder(opened);
  };

  const asideOf = async (device: Device) => {
    const there = new Set((await indexedDB.databases()).map(({ name }) => name));
    return setAsideBefore(device).filter(({ name }) => there.has(name));
  };

  const copy = async (id: string) => {
    const device = await store.read();
    const isAside = (await asideOf(device)).some(({ name }) => name === id);
    if (!isAside) return snapshots.read(ringOf(device), id);
    return copyOf(id).then(textOf, () => null);
  };

  return {
    read,
    copy,
    async recordIn(id, writtenAt) {
      const found = copyFrom((await copy(id)) ?? '');
      if (!found) return null;
      const name = `sashi-looked-at-${crypto.randomUUID()}`;
      try {
        await fillFrom(found, name);
        const database = openDatabase(name);
        const local = createLocalStore(database);
        const { me } = await local.memory.read();
        const record = await recordOf(local, { writtenAt, author: me, settings: {} });
        database.close();
        return record;
      } catch (error) {
        report('copy', error);
        return null;
      } finally {
        await deleteDatabase(name);
      }
    },
    async state() {
      const trouble = await read().then(
        () => null,
        (error: unknown) => storageTroubleOf(error) ?? 'data-unreadable',
      );
      const device = await store.read();
      const kept = await snapshots.list(ringOf(device));
      const aside = (await asideOf(device)).map(
        ({ name, at }): Copy => ({ id: name, at, why: 'set-aside', size: null }),
      );
      return { trouble, copies: [...kept, ...aside] };
    },
    async keepDaily() {
      const device = await read();
      const [newest] = await snapshots.list(ringOf(device));
      const age = newest ? clock.now() - Date.parse(newest.at) : Infinity;
      // A copy from the future: the clock was ahead then.
      if (age >= DAY_MS || age < 0) await keep(device, 'daily');
    },
    async forgetAside(id) {
      const isAside = (all: readonly { readonly name: string }[]) =>
        all.some(({ name }) => name === id);
      if (isAside(await asideOf(await store.read()))) await deleteDatabase(id);
      return !isAside(await asideOf(await store.read()));
    },
    async forgetCopies() {
      const device = await read();
      await snapshots.clear(ringOf(device));
      for (const { name } of await asideOf(device)) await deleteDatabase(name);
      return (await asideOf(device)).length;
    },
  };
}

/** The version of a database in our count, or null when there is none. */
async function versionOf(name: string): Promise<number | null> {
  const found = (await indexedDB.databases()).find((one) => one.name === name);
  return found?.version === undefined ? null : Math.floor(found.version / 10);
}

/** Null when the database itself is to blame: it is in no form that any version would write. */
async function troubleWith(name: string, error: unknown): Promise<StorageTrouble | null> {
  const trouble = storageTroubleOf(error);
  if (trouble !== 'newer-data') return trouble;
  return ((await versionOf(name)) ?? 0) > newestVersion ? trouble : null;
}
