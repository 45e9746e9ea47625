import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Device, databaseOf, NEW_DEVICE } from '#lib/domain/device.ts';
import { keptEntry } from '#support/entries.ts';
import { type KeptSnapshots, keptSnapshots } from '#support/kept-snapshots.ts';
import { type Database, openDatabase } from './database.ts';
import { createLocalStore } from './local-store.ts';
import { newestVersion, steps } from './migrations/steps.ts';
import { copyFrom } from './raw-copy.ts';
import { createStorageCare } from './storage-care.ts';

let device: Device;
let minute: number;
let snapshots: KeptSnapshots;
let open: Database[];
const databaseNamed = (name: string, upTo = newestVersion) => {
  const database = openDatabase(
    name,
    steps.filter(({ version }) => version <= upTo),
  );
  open.push(database);
  return database;
};
const care = () => {
  const opened = new Map<string, Database>();
  return createStorageCare({
    store: {
      read: async () => device,
      write: async (next) => {
        device = next;
      },
    },
    snapshots,
    clock: { now: () => Date.UTC(2026, 10, 27, 10, minute) },
    open: (of) => {
      const name = databaseOf(of);
      const database = opened.get(name) ?? databaseNamed(name);
      opened.set(name, database);
      return database;
    },
  });
};
/** A database of that version, with a row that no version of ours can have written. */
const strange = async (version: number) => {
  const request = indexedDB.open(databaseOf(device), version * 10);
  request.onupgradeneeded = () => {
    const { result } = request;
    if (result.objectStoreNames.length > 0) return;
    result.createObjectStore('preparations').put({ secret: 'kept' }, 'x');
  };
  await new Promise((resolve) => request.addEventListener('success', resolve));
  request.result.close();
};
const noteIn = async (database: Database) =>
  (await createLocalStore(database).entries.all('preparation')).map(({ content }) => content.note);

const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
beforeEach(() => {
  device = { ...NEW_DEVICE, databases: { x: 'sashi' } };
  // Unlike that of any other test.
  device = { ...device, account: { key: 'k', uid: 'u', email: 'h@example.com', name: '' } };
  device.databases['k'] = `sashi-${crypto.randomUUID()}`;
  minute = 0;
  snapshots = keptSnapshots();
  open = [];
  warn.mockClear();
});
afterEach(() => {
  for (const database of open) database.close();
});

describe('Data of a newer version', () => {
  it('is refused by its name and not touched', async () => {
    await strange(newestVersion + 1);
    const storage = care();
    await expect(storage.read()).rejects.toMatchObject({ code: 'newer-data' });
    expect(await storage.state()).toEqual({ trouble: 'newer-data', copies: [] });
    const databases = await indexedDB.databases();
    const { version } = databases.find(({ name }) => name === databaseOf(device)) ?? {};
    expect(version).toBe((newestVersion + 1) * 10);
    expect(device.setAside).toBeUndefined();
  });

  it('that appears while this version has it open is refused as well', async () => {
    const storage = care();
    await storage.read();
    await strange(newestVersion + 1); // the browser closes our connection for that
    const database = databaseNamed(databaseOf(device));
    await expect(database.entries.toArray()).rejects.toMatchObject({
      inner: { name: 'VersionError' },
    });
  });
});

describe('Data that does not open', () => {
  it('is kept aside, and a new database takes its place', async () => {
    await strange(1);
    const broken = databaseOf(device);
    const storage = care();
    const healed = await storage.read();
    expect(databaseOf(healed)).toBe(`${broken}~1`);
    expect(await databaseNamed(databaseOf(healed)).entries.count()).toBe(0);
    const { trouble, copies } = await storage.state();
    expect(trouble).toBeNull();
    expect(copies.map(({ id, why }) => [id, why])).toEqual([
      ['2026-11-27T10:00:00.000Z', 'update'],
      [broken, 'set-aside'],
    ]);
    expect(await storage.copy(broken)).toContain('"secret":"kept"');
    expect((await care().read()).setAside).toHaveLength(1);
  });

  it('is deleted when that is asked for, and nothing that is in use ever is', async () => {
    await strange(1);
    const broken = databaseOf(device);
    const storage = care();
    const shown = databaseOf(await storage.read());
    expect(await storage.forgetAside(shown)).toBe(true);
    expect(await storage.forgetAside(broken)).toBe(true);
    const names = (await indexedDB.databases()).map(({ name }) => name);
    expect(names).toContain(shown);
    expect(names).not.toContain(broken);
    expect((await storage.state()).copies.map(({ why }) => why)).toEqual(['update']);
  });

  it('is made up for by the newest copy, of which everything in the team is read again', async () => {
    const first = databaseNamed(databaseOf(device));
    await first.entries.add(keptEntry({ says: { note: 'kept' } }));
    await first.meta.add({ schema: 1, key: 'cursor', cursor: 'far' });
    await care().keepDaily();
    await first.delete();
    await strange(1);
    minute = 1; // a copy of what is broken is taken too, and is of no use
    const healed = databaseNamed(databaseOf(await care().read()));
    expect(await noteIn(healed)).toEqual(['kept']);
    expect(await createLocalStore(healed).memory.cursor()).toBeNull();
  });
});

describe('A copy', () => {
  it('is taken before the form of the database changes', async () => {
    const old = databaseNamed(databaseOf(device), 1);
    await old.table('marks').add({ schema: 1, lineageId: 'weekly', oneOnOne: true, role: null });
    old.close();
    await care().read();
    expect(snapshots.ring.map(({ why }) => why)).toEqual(['update']);
    expect(copyFrom(snapshots.ring[0]?.text ?? '')).toMatchObject({
      version: 1,
      tables: { marks: [{ lineageId: 'weekly' }] },
    });
  });

  it('is taken once a day, also when the clock has gone back', async () => {
    const storage = care();
    await storage.keepDaily();
    minute = 60 * 23;
    await storage.keepDaily();
    expect(snapshots.ring).toHaveLength(1);
    minute = 60 * 24;
    await storage.keepDaily();
    expect(snapshots.ring).toHaveLength(2);
    minute = -60;
    await storage.keepDaily();
    expect(snapshots.ring).toHaveLength(3);
  });

  it('holds the bytes of memos, and no rating', async () => {
    const database = databaseNamed(databaseOf(device));
    const body = Uint8Array.of(0, 0);
    await database.entries.add(keptEntry({ kind: 'memo', name: 'memo.m', meetingId: 'm', body }));
    await database.feedback.add({
      schema: 1,
      meetingId: 'm',
      as: 'member',
      other: 'y@example.com',
      startLocal: null,
      topic: null,
      response: null,
      hoped: null,
      at: '2026-11-27T10:00:00.000Z',
      state: 'private',
      rating: 2,
    });
    const storage = care();
    await storage.keepDaily();
    const text = (await storage.copy(snapshots.ring[0]?.id ?? '')) ?? '';
    expect(text).not.toContain('rating');
    expect(copyFrom(text)?.tables['entries']).toMatchObject([{ body }]);
  });

  it('is none when what was deleted is to be nowhere', async () => {
    await strange(1);
    const storage = care();
    await storage.read();
    expect(await storage.forgetCopies()).toBe(0);
    expect((await storage.state()).copies).toEqual([]);
  });
});
