/** Runs in a page: the sync of the product on a database of its own, and the SDK doing the same. */
import '#lib/platform/jitless.ts';
import { Timestamp } from 'firebase/firestore';
import { type Colleague, pairIdOf, type TeamConfig } from '#lib/domain/team.ts';
import { toDocument } from '#lib/remote/entry-document.ts';
import { createFirebaseTeam } from '#lib/remote/firebase-team.ts';
import { type Database, openDatabase } from '#lib/storage/database.ts';
import { createEntryStore } from '#lib/storage/entries/entry-store.ts';
import { createSyncStore } from '#lib/storage/sync-store.ts';
import { createSync } from '#lib/sync/create-sync.ts';
import { sentEntry } from '#support/entries.ts';
import { meetingRow } from '#support/rows.ts';
import { type Direct, openDirect } from './direct.ts';

/** The other people: uid and address. */
type Others = readonly (readonly [string, string])[];

const clock = { now: () => Date.now() };
let me: Colleague;
let team: ReturnType<typeof createFirebaseTeam>;
let direct: Direct;
let database: Database;
let others: Others = [];
let meetings = 0;

async function open(config: TeamConfig, email: string, people: Others): Promise<void> {
  others = people;
  team = createFirebaseTeam(config, { clock, me: async () => me ?? null });
  me = await team.signIn(email);
  direct = await openDirect(config, email);
}

const syncOf = (store: Database) =>
  createSync({
    store: createSyncStore(store),
    team,
    clock,
    random: Math.random,
    lock: (work) => work(),
  });

async function timed(work: () => Promise<void>): Promise<number> {
  const before = performance.now();
  await work();
  return performance.now() - before;
}

async function newDatabase(): Promise<void> {
  database?.close();
  database = openDatabase(`bench-${crypto.randomUUID()}`);
  await database.open();
}

/** Milliseconds of reading everything that there is, on a new device. */
async function first(by: 'sashi' | 'direct', documents: number): Promise<number> {
  await newDatabase();
  return timed(async () => {
    const read = by === 'sashi' ? (await syncOf(database).run()).received : await direct.read();
    if (read !== documents) throw new Error(`${by} read ${read} documents of ${documents}.`);
  });
}

/** Milliseconds of sending so many new entries that wait, as many to each person. */
async function send(by: 'sashi' | 'direct', edits: number): Promise<number> {
  const each = Math.ceil(edits / others.length);
  const written = others.flatMap(([uid, email]) =>
    Array.from({ length: each }, () => entryFor(pairIdOf(me.uid, uid), email)),
  );
  if (by === 'sashi') {
    await newDatabase();
    const { entries, unsent, quarantine } = database;
    await database.transaction('rw', [entries, unsent, quarantine], async () => {
      for (const { edit } of written) await createEntryStore(database).save(edit);
    });
    return timed(async () => {
      const { sent } = await syncOf(database).run({ only: 'send' });
      if (sent !== written.length) throw new Error(`${sent} of ${written.length} were sent.`);
    });
  }
  return timed(async () => {
    for (const [pairId, entries] of Map.groupBy(written, ({ entry }) => entry.pairId)) {
      const documents = entries.map(({ entry }) => ({
        id: `${entry.name}.${me.uid}`,
        fields: plain(toDocument(entry, me.uid, 1)),
      }));
      await direct.write(pairId, documents);
    }
  });
}

/** The same in words of the other SDK, whose times are of another class. */
function plain(fields: ReturnType<typeof toDocument>): object {
  return { ...fields, editedAt: Timestamp.fromMillis(fields.editedAt.toMillis()) };
}

function entryFor(pairId: string, email: string) {
  meetings += 1;
  const meeting = meetingRow({ meetingId: `bench${meetings}_20261124T010000Z` });
  const change = {
    topic: 'work',
    response: 'think',
    note: `What I would like to say, ${meetings}.`,
  } as const;
  const at = new Date().toISOString();
  const { meetingId, lineageId, startLocal } = meeting;
  return {
    entry: sentEntry({ pairId, meetingId, lineageId, startLocal, editedAt: at, says: change }),
    edit: {
      kind: 'preparation',
      meeting,
      addressee: { thread: email, pairId },
      change,
      at,
      key: crypto.randomUUID(),
    } as const,
  };
}

const benchSync = { open, first, send };
export type BenchSync = typeof benchSync;
Object.assign(window, { benchSync });
