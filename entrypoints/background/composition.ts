/** The only place where storage, remote and sync meet. */
import { type Device, databaseOf, databasesInUse } from '#lib/domain/device.ts';
import { governed } from '#lib/domain/governed-device.ts';
import type { LocalStore } from '#lib/domain/local-store.ts';
import { systemClock } from '#lib/platform/clock.ts';
import { createDeviceStore, type DeviceStore } from '#lib/platform/device-store.ts';
import { createGoogleAccountsStore } from '#lib/platform/google-accounts-store.ts';
import { googleIdToken } from '#lib/platform/google-id-token.ts';
import { createHintMemory } from '#lib/platform/hint-memory.ts';
import { createReminderMemory } from '#lib/platform/reminder-memory.ts';
import { report } from '#lib/platform/report.ts';
import { createSettingsStore } from '#lib/platform/settings-store.ts';
import { createSnapshotStore } from '#lib/platform/snapshot-store.ts';
import { createFirebaseTeam, type FirebaseTeam } from '#lib/remote/firebase-team.ts';
import { type Database, openDatabase } from '#lib/storage/database.ts';
import { forgetInCopies } from '#lib/storage/forget-in-copies.ts';
import { forgetOlder } from '#lib/storage/forget-older.ts';
import { createLocalStore } from '#lib/storage/local-store.ts';
import { createStorageCare } from '#lib/storage/storage-care.ts';
import { createSyncStore } from '#lib/storage/sync-store.ts';
import { createSync } from '#lib/sync/create-sync.ts';
import type { Desk } from './desk.ts';

/**
 * Databases and teams are opened at first use and kept for the life of the worker only: they are
 * handles, and whatever they hold is on the disk.
 */
export function openDesk(): Desk {
  const databases = new Map<string, { database: Database; local: LocalStore }>();
  const teams = new Map<string, FirebaseTeam>();

  const settings = createSettingsStore();
  const kept = createDeviceStore();
  const store: DeviceStore = {
    read: async () => {
      const [device, { policy }] = await Promise.all([kept.read(), settings.read()]);
      return governed(device, policy);
    },
    write: (device) => kept.write(device),
  };
  const me = async () => {
    const { signedIn, account } = await store.read();
    return signedIn ? account : null;
  };

  const opened = (device: Device) => openedAs(databaseOf(device));
  const openedAs = (name: string) => {
    const found = databases.get(name);
    if (found) return found;
    const database = openDatabase(name);
    const made = { database, local: createLocalStore(database) };
    databases.set(name, made);
    return made;
  };

  const hints = createHintMemory();
  const reminders = createReminderMemory();
  const googleAccounts = createGoogleAccountsStore();
  const snapshots = createSnapshotStore();
  const storage = createStorageCare({
    store,
    snapshots,
    clock: systemClock,
    open: (device) => opened(device).database,
  });

  const teamOf = ({ team: config }: Device): FirebaseTeam | null => {
    if (!config) return null;
    const key = JSON.stringify(config);
    const team =
      teams.get(key) ?? createFirebaseTeam(config, { clock: systemClock, me, googleIdToken });
    teams.set(key, team);
    return team;
  };

  return {
    clock: systemClock,
    newId: () => crypto.randomUUID(),
    random: Math.random,
    hints,
    reminders,
    googleAccounts,
    isOnline: () => navigator.onLine,
    device: { ...store, read: () => storage.read() },
    storage,
    settings,
    local: (device) => opened(device).local,
    wipe: async (device) => {
      const { database } = opened(device);
      await database.delete();
      databases.delete(database.name);
      await storage.forgetCopies();
      await hints.forget(database.name);
      await reminders.forget(database.name);
      await googleAccounts.forget();
    },
    forgetOlder: async (device, day) => {
      for (const name of databasesInUse(device)) {
        // One that does not open keeps no other from being done.
        await forgetOlder(openedAs(name).database, day).catch((error: unknown) =>
          report('forget', error),
        );
      }
      await forgetInCopies(snapshots, device, day);
    },
    team: teamOf,
    ratings: (device) => teamOf(device)?.ratings ?? null,
    teamHints: (device) => teamOf(device)?.hints ?? null,
    balances: (device) => teamOf(device)?.balances ?? null,
    company: (device) => teamOf(device)?.company ?? null,
    sync: (device, team, options) =>
      createSync({
        store: createSyncStore(opened(device).database),
        team,
        clock: systemClock,
        random: Math.random,
        lock: (work) => work(), // the caller holds the account's lock already
      }).run(options),
    alone: (work) => navigator.locks.request('sashi-account', work),
  };
}
