import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { entryKinds } from '#lib/domain/entries/kinds.ts';
import type { LocalStore } from '#lib/domain/local-store.ts';
import { keptEntry } from '#support/entries.ts';
import { meetingRow } from '#support/rows.ts';
import { type Database, openDatabase } from './database.ts';
import { createLocalStore } from './local-store.ts';

const YAMADA = 'yamada@example.com';
const SATO = 'sato@example.com';
const PAIR = 'me_yamada';
let database: Database;
let local: LocalStore;
let keys: number;
const erase = (email: string | null, shared = false) =>
  local.record.erase({
    email,
    shared,
    at: '2026-11-27T09:00:00.000Z',
    newKey: () => `key-${(keys += 1)}`,
  });
const texts = async () => JSON.stringify(await database.entries.toArray());

beforeEach(async () => {
  keys = 0;
  const browser = { indexedDB: new IDBFactory(), IDBKeyRange };
  database = openDatabase('sashi', undefined, browser);
  local = createLocalStore(database);
  await local.people.changePair(YAMADA, { uid: 'yamada', name: 'Yamada' });
  await local.people.changePair(SATO, { name: 'Sato' });
  const guests = [{ email: YAMADA, organizer: false }];
  await database.meetings.bulkAdd([meetingRow({ guests }), meetingRow({ meetingId: 'other' })]);
  const agenda = entryKinds.meeting.write(
    entryKinds.meeting.blank,
    { order: { 'a.b': 'both wrote' } },
    { now: 0, edit: 'x' },
  );
  const of = { thread: YAMADA, pairId: PAIR };
  await database.entries.bulkAdd([
    keptEntry({ ...of, says: { note: 'sent' } }),
    keptEntry({ ...of, name: 'meeting.m', kind: 'meeting', author: 'both', body: agenda }),
    keptEntry({ thread: PAIR, pairId: PAIR, author: 'them', says: { note: 'theirs' } }),
    keptEntry({ thread: YAMADA, name: 'preparation.x', meetingId: 'x', says: { note: 'alone' } }),
    keptEntry({ thread: SATO, says: { note: 'to Sato' } }),
  ]);
});

describe('Deleting one person', () => {
  it('leaves no word with them here, and every word with others', async () => {
    expect(await erase(YAMADA)).toEqual({ here: 4, left: 1, emptied: ['key-1'], known: true });
    for (const word of ['"sent"', 'both wrote', 'theirs', 'alone']) {
      expect(await texts()).not.toContain(word);
    }
    expect(await texts()).toContain('to Sato');
    expect((await local.people.pairs()).map(({ email }) => email)).toEqual([SATO]);
    expect((await database.meetings.toCollection().primaryKeys()).sort()).toEqual(['other']);
  });

  it('says when there was nothing with somebody of that address', async () => {
    const before = await texts();
    const mistyped = await erase('yamada@example.con');
    expect(mistyped).toEqual({ here: 0, left: 0, emptied: [], known: false });
    expect(await texts()).toBe(before);
    await database.entries.clear();
    await database.pairs.clear();
    expect(await erase(YAMADA)).toMatchObject({ here: 0, known: true }); // a meeting with them
  });

  it('sends what the team has once more, emptied, so that it cannot come back', async () => {
    const held = keptEntry({ says: { note: 'sent' } }).body;
    await erase(YAMADA);
    expect((await local.entries.waiting()).map(({ key }) => key)).toEqual(['key-1']);
    const [row] = (await local.entries.all('preparation')).filter(({ pairId }) => pairId === PAIR);
    expect(row?.content.note).toBe('');
    const { preparation } = entryKinds;
    const merged = preparation.merge(
      row?.body as typeof preparation.blank,
      held as typeof preparation.blank,
    );
    expect(preparation.read(merged).note).toBe('');
  });

  it('empties what both wrote only when that is asked for', async () => {
    expect(await erase(YAMADA, true)).toMatchObject({ left: 0, emptied: ['key-1', 'key-2'] });
    expect((await local.entries.waiting()).map(({ name }) => name).sort()).toContain('meeting.m');
    expect(await texts()).not.toContain('both wrote');
  });
});

describe('Deleting everything', () => {
  it('leaves no word, no person and no meeting', async () => {
    await erase(null, true);
    for (const word of ['"sent"', 'both wrote', 'theirs', 'alone', 'to Sato']) {
      expect(await texts()).not.toContain(word);
    }
    expect(await local.people.pairs()).toEqual([]);
    expect(await database.meetings.count()).toBe(0);
  });

  it('is done whole or not at all', async () => {
    const before = await texts();
    database.meetings.hook('deleting', () => {
      throw new Error('disk full');
    });
    await expect(erase(null, true)).rejects.toThrow('disk full');
    expect(await texts()).toBe(before);
    expect(await local.entries.waiting()).toEqual([]);
  });
});
