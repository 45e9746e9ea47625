/**
 * Properties: a record brought back on an empty device is the same record; a second time changes
 * nothing; a dry run changes nothing and tells what the real one does; what was changed meanwhile is
 * merged by its clocks, so that the order of bringing back does not matter; all or nothing.
 */
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import type { Kind } from '#lib/domain/entries/kinds.ts';
import type { LocalStore } from '#lib/domain/local-store.ts';
import { MEMO_TEXT } from '#lib/domain/memo.ts';
import { readRecord } from '#lib/domain/record/read-record.ts';
import { type PersonRecord, recordOf } from '#lib/domain/record/record.ts';
import { meetingRow } from '#support/rows.ts';
import { openDatabase } from './database.ts';
import { createLocalStore } from './local-store.ts';

const REST = { writtenAt: '2026-11-27T08:00:00.000Z', author: 'me@example.com', settings: {} };
const people = ['yamada@example.com', 'sato@example.com'];
const guests = [
  { email: 'me@example.com', organizer: true },
  { email: 'yamada@example.com', organizer: false },
];

function device() {
  const browser = { indexedDB: new IDBFactory(), IDBKeyRange };
  const database = openDatabase('sashi', undefined, browser);
  return { database, local: createLocalStore(database) };
}
type Device = ReturnType<typeof device>;

let keys = 0;
const newKey = () => `key${(keys += 1)}x`;
const bring = (local: LocalStore, record: PersonRecord, dry = false) =>
  local.record.bring(record, { dry, myUid: 'me', at: '2026-11-27T09:00:00.000Z', newKey });
const recordIn = ({ local }: Device) => recordOf(local, REST);
/** As a file, and read from it. */
const asFile = (record: PersonRecord): PersonRecord => {
  const read = readRecord(JSON.stringify(record));
  if (typeof read === 'string') throw new Error(read);
  return read;
};

const kinds = [
  'preparation',
  'memo',
  'commitment',
  'meeting',
  'aside',
  'preference',
  'handover',
  'private',
] as const satisfies Kind[];
const editArbitrary = fc.record({
  kind: fc.constantFrom(...kinds),
  meeting: fc.constantFrom('m1', 'm2'),
  person: fc.constantFrom(...people),
  words: fc.string({ unit: 'grapheme', maxLength: 40 }),
  minute: fc.integer({ min: 0, max: 500_000 }),
});
type Edited = typeof editArbitrary extends fc.Arbitrary<infer E> ? E : never;
const editsArbitrary = fc.array(editArbitrary, { minLength: 1, maxLength: 12 });

async function write(
  { local }: Device,
  { kind, meeting: meetingId, person, words, minute }: Edited,
) {
  const at = new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString();
  const meeting = meetingRow({ meetingId, lineageId: meetingId, guests });
  const { meetingId: eventId, schema: _schema, guests: _guests, ...event } = meeting;
  await local.meetings.keep([{ event: { ...event, eventId }, guests }]);
  await local.people.changePair(person, { name: person, chosenRole: 'member' });
  await local.people.changeMark(meetingId, { oneOnOne: true });
  const about = { addressee: { thread: person, pairId: null }, at, key: newKey() };
  const save = local.entries.save.bind(local.entries);
  if (kind === 'preparation') await save({ ...about, kind, meeting, change: { note: words } });
  if (kind === 'aside') await save({ ...about, kind, meeting, change: { answer: words } });
  if (kind === 'preference') {
    await save({ ...about, kind, meeting: null, change: { begin: words } });
  }
  if (kind === 'meeting') {
    await save({ ...about, kind, meeting, change: { order: { [`a.${minute}`]: words } } });
  }
  if (kind === 'private') await save({ ...about, kind, meeting, change: { text: words } });
  if (kind === 'handover') {
    const change = { what: 'preference', from: person, text: words } as const;
    await save({ ...about, kind, meeting: null, id: `h-${minute % 3}`, change });
  }
  if (kind === 'commitment') {
    await save({
      ...about,
      kind,
      meeting,
      id: `c-${meetingId}-${minute % 3}`,
      change: { text: words },
    });
  }
  if (kind === 'memo') {
    const typed = new Y.Doc();
    typed.getText(MEMO_TEXT).insert(0, words);
    const update = Y.encodeStateAsUpdate(typed);
    await save({ ...about, kind, meeting, change: { update } });
  }
}
async function writtenOn(edits: readonly Edited[]): Promise<Device> {
  const made = device();
  for (const edit of edits) await write(made, edit);
  return made;
}
/** What was written, whenever: of the same words each device keeps its own time. */
const wordsIn = async (made: Device) => {
  const { entries } = await recordIn(made);
  return new Map(entries.map(({ name, thread, body }) => [`${name} ${thread}`, body]));
};

describe('A record that is brought back', () => {
  it('is the same record on an empty device, and all of it waits to be sent', () =>
    fc.assert(
      fc.asyncProperty(editsArbitrary, async (edits) => {
        const record = asFile(await recordIn(await writtenOn(edits)));
        const other = device();
        const told = await bring(other.local, record);
        expect(new Set(Object.values(told).flat())).toEqual(new Set(['new']));
        expect(await recordIn(other)).toEqual(record);
        const travels = record.entries.filter(({ kind }) => kind !== 'private');
        expect(await other.local.entries.waiting()).toHaveLength(travels.length);
      }),
      { numRuns: 25 },
    ));

  it('changes nothing a second time, nor when it is only tried', () =>
    fc.assert(
      fc.asyncProperty(editsArbitrary, editsArbitrary, async (edits, others) => {
        const record = asFile(await recordIn(await writtenOn(edits)));
        const there = await writtenOn(others);
        const before = await recordIn(there);
        const foretold = await bring(there.local, record, true);
        expect(await recordIn(there)).toEqual(before);
        expect(await bring(there.local, record)).toEqual(foretold);
        const after = await recordIn(there);
        const again = await bring(there.local, record);
        expect(await recordIn(there)).toEqual(after);
        expect(again.entries.filter((one) => one !== 'same' && one !== 'here')).toEqual([]);
      }),
      { numRuns: 25 },
    ));

  it('that was changed meanwhile is merged, whichever comes first', () =>
    fc.assert(
      fc.asyncProperty(editsArbitrary, editsArbitrary, editsArbitrary, async (base, one, other) => {
        const before = asFile(await recordIn(await writtenOn(base)));
        const changed = async (edits: readonly Edited[]) => {
          const made = device();
          await bring(made.local, before);
          for (const edit of edits) await write(made, edit);
          return made;
        };
        const [first, second] = [await changed(one), await changed(other)];
        const [a, b] = [asFile(await recordIn(first)), asFile(await recordIn(second))];
        await bring(first.local, b);
        await bring(second.local, a);
        expect(await wordsIn(first)).toEqual(await wordsIn(second));
      }),
      { numRuns: 25 },
    ));

  it('is brought back whole or not at all', async () => {
    const edits = kinds.map((kind, minute) => ({
      kind,
      meeting: 'm1' as const,
      person: 'yamada@example.com',
      words: 'x',
      minute,
    }));
    const record = asFile(await recordIn(await writtenOn(edits)));
    const other = device();
    other.database.marks.hook('creating', () => {
      throw new DOMException('', 'QuotaExceededError');
    });
    await expect(bring(other.local, record)).rejects.toMatchObject({ name: 'QuotaExceededError' });
    const after = await recordIn(other);
    expect([after.entries, after.pairs, after.marks]).toEqual([[], [], []]);
  });

  it('never puts a memo for oneself into the outbox', async () => {
    const one = device();
    const meeting = meetingRow({ meetingId: 'm1' });
    const addressee = { thread: people[0] ?? '', pairId: null };
    const change = { text: 'for me alone' } as never;
    const at = REST.writtenAt;
    await one.local.entries.save({ kind: 'private', meeting, addressee, change, at, key: 'k' });
    const other = device();
    const told = await bring(other.local, asFile(await recordIn(one)));
    expect(told.entries).toEqual(['new']);
    expect(await other.local.entries.waiting()).toEqual([]);
  });

  it('tells no team who somebody is: the pair comes from what is known here', async () => {
    const edit = {
      kind: 'preparation',
      meeting: 'm1',
      person: people[0] ?? '',
      words: 'n',
      minute: 1,
    };
    const record = asFile(await recordIn(await writtenOn([edit as Edited])));
    const known = device();
    await known.local.people.changePair(edit.person, { uid: 'yamada' });
    await bring(known.local, record);
    const unknown = device();
    await bring(unknown.local, record);
    const pairIds = async ({ local }: Device) =>
      (await local.entries.everything()).map(({ pairId }) => pairId);
    expect(await pairIds(known)).toEqual(['me_yamada']);
    expect(await pairIds(unknown)).toEqual([null]);
  });
});
