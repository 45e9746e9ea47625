import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mineFor } from '#lib/domain/entries/kept-entry.ts';
import type { LocalStore } from '#lib/domain/local-store.ts';
import type { SharedEntry, SyncStore } from '#lib/domain/ports.ts';
import type { PreparationChange } from '#lib/domain/preparation.ts';
import { preparationIn, sharedEntry } from '#support/entries.ts';
import { meetingRow } from '#support/rows.ts';
import { type Database, openDatabase } from './database.ts';
import { createLocalStore } from './local-store.ts';
import { createSyncStore } from './sync-store.ts';

const ME = 'uid-hana';
const PAIR = 'uid-hana_uid-yamada';
const OTHER = 'yamada@example.com';
const STRANGERS = 'uid-sato_uid-yamada';
const MEETING = 'weekly_20261102T010000Z';
const AT = (minute: number) => `2026-11-01T10:${String(minute).padStart(2, '0')}:00.000Z`;

let database: Database;
let local: LocalStore;
let store: SyncStore;
beforeEach(async () => {
  const browser = { indexedDB: new IDBFactory(), IDBKeyRange };
  database = openDatabase('sashi', undefined, browser);
  local = createLocalStore(database);
  store = createSyncStore(database);
  await local.people.changePair(OTHER, { uid: 'uid-yamada' });
});
afterEach(() => database.close());

const edit = (
  meetingId: string,
  change: PreparationChange,
  key: string,
  minute: number,
  pairId: string | null = PAIR,
) =>
  local.entries.save({
    kind: 'preparation',
    meeting: meetingRow({ meetingId }),
    addressee: { thread: OTHER, pairId },
    change,
    at: AT(minute),
    key,
  });
const write = (note: string, key: string, minute: number, pairId?: string | null) =>
  edit(MEETING, { topic: 'work', response: 'listen', note }, key, minute, pairId);
const about = (key: string) => ({ name: `preparation.${MEETING}`, thread: OTHER, key });
const mine = async () =>
  mineFor(await local.entries.of('preparation', MEETING), { thread: OTHER, pairId: PAIR });
const theirs = async (pairId: string) =>
  (await local.entries.of('preparation', MEETING)).find(
    (row) => row.author === 'them' && row.pairId === pairId,
  ) ?? null;
const dueKeys = async (minute: number) =>
  (await store.due(AT(minute))).map(({ outbox }) => outbox.key);
const answer = (rev: number, minute: number, note: string) => {
  const held = arrival({ says: { topic: 'work', response: 'listen', note }, editedAt: AT(minute) });
  return { rev, sharedAt: AT(minute), editedAt: AT(minute), body: held.body };
};
const arrival = (change: Parameters<typeof sharedEntry>[0]) =>
  sharedEntry({ meetingId: MEETING, editedAt: AT(0), ...change });
const bringing = (...entries: SharedEntry[]) => ({
  entries,
  unreadable: [] as string[],
  cursor: null,
  more: false,
});
const noted = (note: string) => ({ topic: 'work', response: 'listen', note }) as const;
const receive = (...arrived: SharedEntry[]) => store.receive(bringing(...arrived), ME);

describe('Sending', () => {
  it('offers what was written, and nothing that is ours alone', async () => {
    await write('one', 'k1', 1);
    const [due] = await store.due(AT(1));
    expect(due?.outbox).toMatchObject({ name: about('k1').name, key: 'k1', attempts: 0 });
    expect(Object.keys(due?.row ?? {}).sort()).toEqual(
      Object.keys(arrival({}))
        .filter((name) => !['authorUid', 'updatedAt'].includes(name))
        .sort(),
    );
    expect(due && preparationIn(due.row)).toMatchObject(noted('one'));
  });

  it('waits as long as the pair is not known', async () => {
    await write('one', 'k1', 1, null);
    expect(await dueKeys(2)).toEqual([]);
  });

  it('offers the oldest first', async () => {
    await edit('b', {}, 'kb', 2);
    await edit('a', {}, 'ka', 3);
    await edit('c', {}, 'kc', 1);
    expect(await dueKeys(5)).toEqual(['kc', 'kb', 'ka']);
  });

  it('keeps only the last of several edits', async () => {
    await write('one', 'k1', 1);
    await write('two', 'k2', 2);
    expect(await dueKeys(3)).toEqual(['k2']);
  });

  it('stores the revision and asks for nothing more once acknowledged', async () => {
    await write('one', 'k1', 1);
    await store.acknowledge(about('k1'), answer(1, 1, 'one'));
    expect(await dueKeys(9)).toEqual([]);
    expect(await mine()).toMatchObject({ rev: 1, content: noted('one') });
  });

  it('keeps an edit that was made while an earlier one was on its way', async () => {
    await write('one', 'k1', 1);
    await write('two', 'k2', 2);
    await store.acknowledge(about('k1'), answer(1, 1, 'one'));
    expect(await dueKeys(4)).toEqual(['k2']);
    expect(await mine()).toMatchObject({ rev: 1, content: noted('two') });
  });

  it('takes what another device had told the team', async () => {
    await edit(MEETING, { topic: 'health' }, 'k1', 1);
    await store.acknowledge(about('k1'), answer(7, 5, 'elsewhere'));
    expect(await mine()).toMatchObject({ rev: 7, content: noted('elsewhere') });
  });

  it('is not disturbed by an acknowledgement that comes twice', async () => {
    await write('one', 'k1', 1);
    await store.acknowledge(about('k1'), answer(1, 1, 'one'));
    await write('two', 'k2', 3);
    await store.acknowledge(about('k1'), answer(1, 1, 'one'));
    expect(await dueKeys(4)).toEqual(['k2']);
    expect(await mine()).toMatchObject({ content: noted('two') });
  });

  it('comes back at the instant that it was postponed to, and counts the attempts', async () => {
    await write('one', 'k1', 1);
    await store.postpone(about('k1'), 'offline', AT(10));
    expect(await dueKeys(9)).toEqual([]);
    const [due] = await store.due(AT(10));
    expect(due?.outbox).toMatchObject({ attempts: 1, lastError: 'offline' });
  });

  it('does not postpone an edit that replaced the one that failed', async () => {
    await write('one', 'k1', 1);
    await write('two', 'k2', 2);
    await store.postpone(about('k1'), 'offline', AT(30));
    expect(await dueKeys(3)).toEqual(['k2']);
  });
});

describe('Receiving', () => {
  it('keeps what the other person wrote, and changes nothing when it comes again', async () => {
    await receive(arrival({ says: noted('theirs') }));
    const once = await theirs(PAIR);
    await receive(arrival({ says: noted('theirs') }));
    expect(once).toMatchObject({ author: 'them', content: noted('theirs'), rev: 1 });
    expect(await theirs(PAIR)).toEqual(once);
  });

  it('lets a newer revision replace an older one, and never the other way', async () => {
    await receive(arrival({ rev: 2, says: noted('second') }));
    await receive(arrival({ rev: 1, says: noted('first') }));
    expect(await theirs(PAIR)).toMatchObject({ content: noted('second') });
    await receive(arrival({ rev: 3, says: noted('third') }));
    expect(await theirs(PAIR)).toMatchObject({ content: noted('third') });
  });

  it('takes a whole answer at once, and of what it knows only what is newer', async () => {
    const answerOf = (revOf: (n: number) => number) =>
      Array.from({ length: 300 }, (_, n) => arrival({ meetingId: `m${n}`, rev: revOf(n) }));
    await receive(...answerOf(() => 2));
    await receive(...answerOf((n) => (n === 7 ? 3 : 1)));
    const rows = (await database.entries.toArray()) as { meetingId: string; rev: number }[];
    expect(rows.filter(({ rev }) => rev === 2)).toHaveLength(299);
    expect(rows.find(({ rev }) => rev === 3)).toMatchObject({ meetingId: 'm7' });
  });

  it('keeps apart what colleagues of two pairs say about one meeting', async () => {
    const other = 'uid-hana_uid-sato';
    const sato = { pairId: other, authorUid: 'uid-sato', rev: 9 };
    await receive(
      arrival({ says: noted('from Yamada') }),
      arrival({ ...sato, says: noted('from Sato') }),
    );
    expect(await theirs(PAIR)).toMatchObject({ content: noted('from Yamada') });
    expect(await theirs(other)).toMatchObject({ content: noted('from Sato') });
  });

  it('takes my own later edit from another device', async () => {
    await write('here', 'k1', 1);
    await store.acknowledge(about('k1'), answer(1, 1, 'here'));
    await receive(arrival({ authorUid: ME, editedAt: AT(5), rev: 2, says: noted('there') }));
    expect(await mine()).toMatchObject({ rev: 2, content: noted('there') });
  });

  it('keeps my later edit when an earlier one arrives from another device', async () => {
    await write('here', 'k1', 5);
    await store.acknowledge(about('k1'), answer(1, 5, 'here'));
    await receive(arrival({ authorUid: ME, editedAt: AT(1), rev: 2, says: noted('there') }));
    expect(await mine()).toMatchObject({ rev: 2, content: noted('here') });
  });

  it('brings together what was written here and there, and still sends what is from here', async () => {
    await edit(MEETING, { topic: 'career' }, 'k1', 1);
    await receive(arrival({ authorUid: ME, editedAt: AT(8), rev: 4, says: { note: 'there' } }));
    expect(await mine()).toMatchObject({ content: { topic: 'career', note: 'there' } });
    expect(await dueKeys(9)).toEqual(['k1']);
  });

  it('counts revisions anew with somebody who comes back under another account', async () => {
    const pairId = 'uid-hana_uid-yamada2';
    await write('before', 'k1', 1);
    await store.acknowledge(about('k1'), answer(3, 1, 'before'));
    await write('between', 'k2', 2, pairId);
    expect(await mine()).toMatchObject({ pairId, rev: 0 });
    await write('back', 'k3', 3);
    await store.acknowledge(about('k3'), answer(4, 3, 'back'));
    await local.people.changePair(OTHER, { uid: 'uid-yamada2' });
    await local.entries.join(OTHER, pairId);
    expect(await mine()).toMatchObject({ pairId, rev: 0 });
    const there = { authorUid: ME, pairId, editedAt: AT(5), rev: 1, says: noted('there') };
    await receive(arrival(there));
    expect(await mine()).toMatchObject({ pairId, rev: 1, content: noted('there') });
  });

  it('knows my own preparation on a device that never wrote it', async () => {
    await receive(arrival({ authorUid: ME, rev: 3, says: noted('there') }));
    expect(await mine()).toMatchObject({ author: 'me', rev: 3, pairId: PAIR });
    expect(await dueKeys(9)).toEqual([]);
  });

  it('sets aside what is not of a pair of mine, and what a third person signed', async () => {
    await receive(arrival({ pairId: STRANGERS }), arrival({ authorUid: 'uid-sato' }));
    expect(await theirs(STRANGERS)).toBeNull();
    expect(await theirs(PAIR)).toBeNull();
    expect(await database.quarantine.count()).toBe(2);
  });

  it('remembers what it could not read, once, however often it comes', async () => {
    const changes = { ...bringing(), unreadable: ['pairs/p/entries/x'] };
    await store.receive(changes, ME);
    await store.receive(changes, ME);
    expect(await database.quarantine.count()).toBe(1);
  });

  it('remembers how far it has read, and keeps that when nothing new came', async () => {
    expect(await store.cursor()).toBeNull();
    await store.receive({ ...bringing(arrival({})), cursor: 'c1' }, ME);
    await receive();
    expect(await store.cursor()).toBe('c1');
  });

  it('acknowledges several together or none of them', async () => {
    await write('one', 'k1', 1);
    await edit('other', { note: 'two' }, 'k2', 2);
    const broken = store.together(async () => {
      await store.acknowledge(about('k1'), answer(1, 3, 'one'));
      throw new Error('stopped');
    });
    await expect(broken).rejects.toThrow('stopped');
    expect(await dueKeys(5)).toEqual(['k1', 'k2']);
    await store.together(async () => {
      await store.acknowledge(about('k1'), answer(1, 3, 'one'));
      const other = { ...about('k2'), name: 'preparation.other' };
      await store.acknowledge(other, answer(1, 3, 'two'));
    });
    expect(await dueKeys(5)).toEqual([]);
  });
});
