/** Runs in a page: the sync of the product on a database of its own, and the SDK doing the same. */
import '#lib/platform/jitless.ts';
import type { Colleague, TeamConfig } from '#lib/domain/team.ts';
import { createFirebaseTeam } from '#lib/remote/firebase-team.ts';
import { type Database, openDatabase } from '#lib/storage/database.ts';
import { createSyncStore } from '#lib/storage/sync-store.ts';
import { createSync } from '#lib/sync/create-sync.ts';
import { type Direct, openDirect } from './direct.ts';

const clock = { now: () => Date.now() };
let me: Colleague;
let team: ReturnType<typeof createFirebaseTeam>;
let direct: Direct;
let database: Database;

async function open(config: TeamConfig, email: string): Promise<void> {
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

/** Milliseconds of reading everything that there is, on a new device. */
async function first(by: 'sashi' | 'direct', documents: number): Promise<number> {
  database?.close();
  database = openDatabase(`bench-${crypto.randomUUID()}`);
  await database.open();
  return timed(async () => {
    const read = by === 'sashi' ? (await syncOf(database).run()).received : await direct.read();
    if (read !== documents) throw new Error(`${by} read ${read} documents of ${documents}.`);
  });
}

const benchSync = { open, first };
export type BenchSync = typeof benchSync;
Object.assign(window, { benchSync });
