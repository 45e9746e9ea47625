/** Runs in a page: the store of the product, and the same by hand, on one and the same database. */
import { ofKind } from '#lib/domain/entries/kinds.ts';
import '#lib/platform/jitless.ts';
import { nameOf } from '#lib/domain/entries/kinds.ts';
import { type Database, openDatabase } from '#lib/storage/database.ts';
import { createEntryStore } from '#lib/storage/entries/entry-store.ts';
import { edited } from '#lib/storage/entries/write-entry.ts';
import { parsed } from '#lib/storage/parsed.ts';
import { meetingRow } from '#support/rows.ts';
import { newestRaw, openRaw, saveRaw, threadRaw } from './raw.ts';

const NAME = 'bench';
const PAIRS = 8;
const NEWEST = 50;
const AT = '2026-11-02T10:00:00.000Z';

const emailOf = (pair: number) => `colleague${pair}@example.test`;
const pairIdOf = (pair: number) => `uid-${pair}_uid-me`;
const dayOf = (index: number) =>
  new Date(Date.UTC(2000, 0, 1) + (index % 10_000) * 86_400_000).toISOString().slice(0, 10);

function meetingOf(index: number) {
  const onDate = dayOf(index);
  return meetingRow({ meetingId: `meeting${index}`, onDate, startLocal: `${onDate}T10:00` });
}

function editOf(index: number) {
  const pair = index % PAIRS;
  return {
    kind: 'preparation',
    meeting: meetingOf(index),
    addressee: { thread: emailOf(pair), pairId: pairIdOf(pair) },
    change: { topic: 'career', response: 'listen', note: `What I would like to say, ${index}.` },
    at: AT,
    key: crypto.randomUUID(),
  } as const;
}

function rowOf(index: number) {
  return edited(nameOf('preparation', `meeting${index}`), null, editOf(index));
}

let database: Database;
let raw: IDBDatabase;
let saves = 1_000_000;

/** A database of its own with so many entries, an eighth of them of each pair, and meetings. */
async function fill(entries: number, meetings: number): Promise<void> {
  database = openDatabase(NAME);
  await database.entries.bulkPut(Array.from({ length: entries }, (_, index) => rowOf(index)));
  for (let from = 0; from < meetings; from += 10_000) {
    await database.meetings.bulkPut(
      Array.from({ length: 10_000 }, (_, at) => meetingOf(from + at)),
    );
  }
  raw = await openRaw(NAME);
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const before = performance.now();
  await work();
  return performance.now() - before;
}

/** Each does its work `times` times and answers milliseconds for one. */
const jobs = {
  async save(by: 'sashi' | 'raw') {
    saves += 1;
    if (by === 'sashi') return timed(() => createEntryStore(database).save(editOf(saves)));
    const row = rowOf(saves);
    const { name, thread, meetingId } = row;
    const tried = { attempts: 0, nextTryAt: null, lastError: null };
    const unsent = { schema: 1, name, thread, meetingId, key: 'k', queuedAt: AT, ...tried };
    return timed(() => saveRaw(raw, row, unsent));
  },
  async thread(by: 'sashi' | 'raw') {
    const other = { email: emailOf(3), pairId: pairIdOf(3) };
    if (by === 'raw') return timed(() => threadRaw(raw, other.pairId));
    return timed(async () => ofKind(await createEntryStore(database).with(other), 'preparation'));
  },
  async newest(by: 'sashi' | 'raw') {
    if (by === 'raw') return timed(() => newestRaw(raw, NEWEST));
    return timed(async () => {
      const found = await database.meetings.orderBy('onDate').reverse().limit(NEWEST).toArray();
      return parsed(database, 'meetings', found);
    });
  },
};
export type Job = keyof typeof jobs;

Object.assign(window, { benchStore: { fill, jobs } });
