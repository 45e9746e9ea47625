/**
 * The last copies of a database, packed, in `storage.local`: that lies apart from IndexedDB, so it
 * opens when the database does not, and the browser never clears it to make room.
 */
import { browser } from 'wxt/browser';
import * as z from 'zod';
import { fromBase64, toBase64 } from './base64.ts';
import { inTurn } from './in-turn.ts';

/** So many are kept of each database; the oldest goes first. */
const KEPT = 3;
/** Bytes of all of them; the browser gives 10 MB, and a third more is needed as text. */
const ROOM = 3_000_000;

const snapshotSchema = z.lazy(() =>
  z.strictObject({
    id: z.string(),
    at: z.iso.datetime(),
    why: z.enum(['daily', 'update']),
    /** Bytes, packed. */
    size: z.int().nonnegative(),
    /** Nothing of meetings before this day is in it any more. */
    from: z.iso.date().optional(),
  }),
);
export type Snapshot = z.infer<typeof snapshotSchema>;

export interface SnapshotStore {
  /** The newest first. */
  list(database: string): Promise<Snapshot[]>;
  /** Rejects when this one alone is too large; the others stay then. */
  keep(database: string, why: Snapshot['why'], text: string, at: string): Promise<void>;
  /** Null when it is gone or can't be unpacked. */
  read(database: string, id: string): Promise<string | null>;
  /** Puts what is left of it since that day (`YYYY-MM-DD`) in its place. */
  replace(database: string, id: string, text: string, from: string): Promise<void>;
  drop(database: string, id: string): Promise<void>;
  clear(database: string): Promise<void>;
}

export function createSnapshotStore(): SnapshotStore {
  const local = browser.storage.local;
  const indexOf = (database: string) => `snapshots.${database}`;
  const keyOf = (database: string, id: string) => `snapshot.${database}.${id}`;
  const list = async (database: string): Promise<Snapshot[]> => {
    const key = indexOf(database);
    return z.array(snapshotSchema).safeParse((await local.get(key))[key]).data ?? [];
  };
  const keep: SnapshotStore['keep'] = async (database, why, text, at) => {
    const packed = await pack(text);
    if (packed.length > ROOM) throw new DOMException('too large', 'QuotaExceededError');
    const before = await list(database);
    const all = [{ id: at, at, why, size: packed.length }, ...before.filter(({ id }) => id !== at)];
    const kept = all.slice(0, KEPT).filter((_, index) => sizeOf(all.slice(0, index + 1)) <= ROOM);
    // First it is here, then the oldest goes: at no moment are there fewer than before.
    await local.set({ [keyOf(database, at)]: toBase64(packed), [indexOf(database)]: kept });
    const gone = all.filter((one) => !kept.includes(one));
    await local.remove(gone.map(({ id }) => keyOf(database, id)));
  };
  const replace: SnapshotStore['replace'] = async (database, id, text, from) => {
    const packed = await pack(text);
    const all = await list(database);
    const next = all.map((one) => (one.id === id ? { ...one, size: packed.length, from } : one));
    await local.set({ [keyOf(database, id)]: toBase64(packed), [indexOf(database)]: next });
  };
  const drop: SnapshotStore['drop'] = async (database, id) => {
    const rest = (await list(database)).filter((one) => one.id !== id);
    await local.set({ [indexOf(database)]: rest });
    await local.remove(keyOf(database, id));
  };
  const clear: SnapshotStore['clear'] = async (database) => {
    const keys = (await list(database)).map(({ id }) => keyOf(database, id));
    await local.remove([indexOf(database), ...keys]);
  };
  const inOrder = inTurn();
  return {
    list,
    async read(database, id) {
      const key = keyOf(database, id);
      const found: unknown = (await local.get(key))[key];
      if (typeof found !== 'string') return null;
      try {
        return await unpack(fromBase64(found) ?? new Uint8Array());
      } catch {
        return null;
      }
    },
    keep: (...of) => inOrder(() => keep(...of)),
    replace: (...of) => inOrder(() => replace(...of)),
    drop: (...of) => inOrder(() => drop(...of)),
    clear: (...of) => inOrder(() => clear(...of)),
  };
}

function sizeOf(snapshots: readonly Snapshot[]): number {
  return snapshots.reduce((sum, { size }) => sum + size, 0);
}

async function pack(text: string): Promise<Uint8Array> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

async function unpack(packed: Uint8Array<ArrayBuffer>): Promise<string> {
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).text();
}
