/**
 * A database as it lies there, row by row, whatever version of Sashi wrote it: taken before its form
 * changes and once a day, and of one that can't be used any more.
 */
import { Dexie } from 'dexie';
import * as z from 'zod';
import { StorageError } from '#lib/domain/storage-trouble.ts';
import { fromBase64, toBase64 } from '#lib/platform/base64.ts';
import { type Browser, openDatabase } from './database.ts';
import { newestVersion, steps } from './migrations/steps.ts';

const rawCopySchema = z.lazy(() =>
  z.strictObject({
    format: z.literal('sashi-copy'),
    /** Of the database's form: a step in `migrations`. */
    version: z.int().positive(),
    tables: z.record(z.string().max(40), z.array(z.unknown())),
  }),
);
export type RawCopy = z.infer<typeof rawCopySchema>;

/** A rating stays in one place, so that it can be gone; screens and notices come again by themselves. */
const LEFT_OUT: readonly string[] = ['feedback', 'notices', 'screens'];

/** All of it, read at one moment; nothing is changed. Rejects when it does not open. */
export async function copyOf(name: string, browser: Browser = {}): Promise<RawCopy> {
  const database = new Dexie(name, browser); // without a version: as it is
  await database.open();
  try {
    const kept = database.tables.filter((table) => !LEFT_OUT.includes(table.name));
    const rows = await database.transaction('r', kept, () =>
      Promise.all(kept.map(async (table) => [table.name, await table.toArray()] as const)),
    );
    const version = Math.floor(database.verno);
    return { format: 'sashi-copy', version, tables: Object.fromEntries(rows) };
  } finally {
    database.close();
  }
}

/**
 * Makes a database of that name out of the copy, in today's form. How far the team was read is left
 * out, so that everything is read again. Rejects and leaves none when it can't be done.
 */
export async function fillFrom(copy: RawCopy, name: string, browser: Browser = {}): Promise<void> {
  if (copy.version > newestVersion) throw new StorageError('newer-data');
  const past = steps.filter(({ version }) => version <= copy.version);
  const database = openDatabase(name, past, browser);
  try {
    const tables = database.tables.filter((table) => Object.hasOwn(copy.tables, table.name));
    await database.transaction('rw', tables, async () => {
      for (const table of tables) await table.bulkAdd(copy.tables[table.name] ?? []);
      await database.meta.delete('cursor');
    });
    database.close();
    const upgraded = openDatabase(name, steps, browser);
    await upgraded.open();
    upgraded.close();
  } catch (error) {
    await database.delete();
    throw error;
  }
}

/** Never rejects: what is broken can perhaps not be deleted either, and is still there then. */
export async function deleteDatabase(name: string): Promise<void> {
  await Dexie.delete(name).catch(() => {});
}

const BYTES = '$bytes';

export function textOf(copy: RawCopy): string {
  return JSON.stringify(copy, (_, value: unknown) =>
    value instanceof Uint8Array ? { [BYTES]: toBase64(value) } : value,
  );
}

/** Null for what is no copy. */
export function copyFrom(text: string): RawCopy | null {
  try {
    const found: unknown = JSON.parse(text, (_, value: unknown) =>
      isBytes(value) ? fromBase64(value[BYTES]) : value,
    );
    return rawCopySchema.safeParse(found).data ?? null;
  } catch {
    return null;
  }
}

function isBytes(value: unknown): value is { [BYTES]: string } {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.keys(value).length === 1 &&
    BYTES in value &&
    typeof value[BYTES] === 'string'
  );
}
