import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LocalStore } from '#lib/domain/local-store.ts';
import type { SyncStore } from '#lib/domain/ports.ts';
import { keptEntry, sharedEntry } from '#support/entries.ts';
import { meetingRow } from '#support/rows.ts';
import { type Database, openDatabase } from './database.ts';
import { createLocalStore } from './local-store.ts';
import { createSyncStore } from './sync-store.ts';

const AT = '2026-11-01T10:00:00.000Z';
const NEVER = '9999-12-31T23:59:59.999Z';
const OTHER = 'yamada@example.com';
const PAIR = 'uid-hana_uid-yamada';

let database: Database;
let local: LocalStore;
let store: SyncStore;
beforeEach(() => {
  database = openDatabase('sashi', undefined, { indexedDB: new IDBFactory(), IDBKeyRange });
  local = createLocalStore(database);
  store = createSyncStore(database);
});
afterEach(() => database.close());

const write = (note: string, key: string) =>
  local.entries.save({
    kind: 'preparation',
    meeting: meetingRow({ meetingId: 'm1' }),
    addressee: { thread: OTHER, pairId: PAIR },
    change: { note },
    at: AT,
    key,
  });
const refuse = async (key: string, code: 'denied' | 'unreadable' | 'offline' = 'denied') =>
  store.postpone({ name: 'preparation.m1', thread: OTHER, key }, code, NEVER);
const stuck = () => local.stuck.list();
async function first(): Promise<string> {
  const [one] = await stuck();
  return one?.id ?? '';
}

describe('What could not be sent', () => {
  it('is told as long as it is refused, not while it merely waits', async () => {
    await write('hello', 'k1');
    expect(await stuck()).toEqual([]);
    await refuse('k1', 'offline');
    expect(await stuck()).toEqual([]);
    await refuse('k1');
    expect(await stuck()).toMatchObject([{ why: 'refused', kind: 'preparation', other: OTHER }]);
    await refuse('k1', 'unreadable');
    expect(await stuck()).toMatchObject([{ why: 'newer' }]);
    expect(await local.stuck.found(await first())).toMatchObject({ name: 'preparation.m1' });
  });

  it('is not told once it was put away, but waits on, and speaks again after an edit', async () => {
    await write('hello', 'k1');
    await refuse('k1');
    await local.stuck.putAway(await first(), AT);
    expect(await stuck()).toEqual([]);
    expect(await store.due(NEVER)).toMatchObject([{ outbox: { key: 'k1' } }]);
    await write('again', 'k2');
    await refuse('k2');
    expect(await stuck()).toHaveLength(1);
  });
});

describe('What could not be read on this device', () => {
  it('is kept as it was found, can be copied, and stays when it still can’t be read', async () => {
    const broken = { ...keptEntry({ thread: OTHER }), body: 'from a later version' };
    await database.entries.put(broken);
    expect(await local.entries.everything()).toEqual([]);
    expect(await stuck()).toMatchObject([{ why: 'unreadable', kind: 'preparation' }]);
    expect(await local.stuck.found(await first())).toEqual(broken);
    expect(await local.stuck.readAgain(await first())).toBe(false);
    expect(await stuck()).toHaveLength(1);
  });

  it('takes its place again once this version can read it, unless that is taken', async () => {
    const entry = keptEntry({ thread: OTHER });
    const key = JSON.stringify([entry.name, entry.author, entry.thread]);
    const aside = { schema: 1, table: 'entries', key, found: entry, at: AT } as const;
    await database.quarantine.add(aside);
    expect(await local.stuck.readAgain(await first())).toBe(true);
    expect(await local.entries.everything()).toMatchObject([{ name: entry.name }]);
    expect(await stuck()).toEqual([]);
    await database.quarantine.add(aside);
    expect(await local.stuck.readAgain(await first())).toBe(false);
    expect(await stuck()).toHaveLength(1);
  });
});

describe('What could not be read of the team', () => {
  const changes = (cursor: string) => ({ entries: [], unreadable: [], cursor, more: false });

  it('is told once, and read again from where it stood', async () => {
    await store.receive(changes('place 1'), 'uid-hana');
    for (const cursor of ['place 2', 'place 3']) {
      await store.receive({ ...changes(cursor), unreadable: ['orgs/a/pairs/p/entries/x'] }, 'me');
    }
    expect(await stuck()).toMatchObject([{ why: 'team-unreadable' }]);
    expect(await local.stuck.readAgain(await first())).toBe(true);
    expect(await store.cursor()).toBe('place 1');
    expect(await stuck()).toEqual([]);
  });

  it('is not told again after it was put away', async () => {
    const foreign = sharedEntry({ kind: 'gone', name: 'gone.1' });
    await store.receive({ ...changes('place 1'), entries: [foreign] }, 'uid-hana');
    await local.stuck.putAway(await first(), AT);
    await store.receive({ ...changes('place 2'), entries: [foreign] }, 'uid-hana');
    expect(await stuck()).toEqual([]);
    expect(await database.quarantine.count()).toBe(1);
  });
});

describe('An id that a page made up', () => {
  it.each(['', 'null', '{}', '["unsent"]', '["aside","1"]', '["meta","cursor"]', '[]'])(
    'names nothing: %s',
    async (id) => {
      await write('hello', 'k1');
      expect(await local.stuck.found(id)).toBeNull();
      expect(await local.stuck.readAgain(id)).toBe(false);
      await local.stuck.putAway(id, AT);
      expect(await store.due(NEVER)).toHaveLength(1);
    },
  );
});
