import { type Device, databasesInUse, ringNamed } from '#lib/domain/device.ts';
import { report } from '#lib/platform/report.ts';
import type { SnapshotStore } from '#lib/platform/snapshot-store.ts';
import { openDatabase } from './database.ts';
import { forgetOlder } from './forget-older.ts';
import { copyFrom, copyOf, deleteDatabase, fillFrom, type RawCopy, textOf } from './raw-copy.ts';

/**
 * Removes from the copies of every account here what `forgetOlder` removes from the database itself.
 * What can't be looked into (a copy that is broken, a database that was set aside) goes as a whole,
 * once it is itself from before that day (`YYYY-MM-DD`).
 */
export async function forgetInCopies(
  snapshots: SnapshotStore,
  device: Device,
  day: string,
): Promise<void> {
  for (const ring of new Set(databasesInUse(device).map(ringNamed))) {
    for (const { id, at, from } of await snapshots.list(ring)) {
      if (from !== undefined && from >= day) continue;
      const copy = copyFrom((await snapshots.read(ring, id)) ?? '');
      const rest = copy && (await restOf(copy, day));
      if (rest) await snapshots.replace(ring, id, textOf(rest), day);
      else if (at < day) await snapshots.drop(ring, id);
    }
  }
  for (const { name, at } of device.setAside ?? []) if (at < day) await deleteDatabase(name);
}

/** In today's form; null where it can't be looked into. */
async function restOf(copy: RawCopy, day: string): Promise<RawCopy | null> {
  const name = `sashi-looked-at-${crypto.randomUUID()}`;
  try {
    await fillFrom(copy, name);
    const database = openDatabase(name);
    await forgetOlder(database, day);
    database.close();
    return await copyOf(name);
  } catch (error) {
    report('copy', error);
    return null;
  } finally {
    await deleteDatabase(name);
  }
}
