/** Reading with suspicion: what does not parse goes to quarantine, whole, and is never dropped. */
import { Dexie, type IndexableType } from 'dexie';
import { quickParse } from '#lib/domain/quick-parse.ts';
import type { Database } from './database.ts';
import { type RowOf, rowSchemas, type TableName } from './rows.ts';

/** The rows among those found that parse; the others are set aside before this resolves. */
export async function parsed<N extends TableName>(
  database: Database,
  table: N,
  found: readonly unknown[],
): Promise<RowOf<N>[]> {
  const rows: RowOf<N>[] = [];
  for (const raw of found) {
    const result = quickParse(rowSchemas[table], raw);
    if (result.success) rows.push(result.data as RowOf<N>);
    else await setAside(database, table, raw);
  }
  return rows;
}

/** One row, or null when there is none that can be read. */
export async function parsedOne<N extends TableName>(
  database: Database,
  table: N,
  found: unknown,
): Promise<RowOf<N> | null> {
  if (found === undefined) return null;
  const [row] = await parsed(database, table, [found]);
  return row ?? null;
}

/** Moves a row to quarantine; a transaction around it must hold both tables. */
async function setAside(database: Database, name: TableName, found: unknown): Promise<void> {
  const { quarantine } = database;
  const table = database.table(name);
  const path = table.schema.primKey.keyPath ?? '';
  const key: IndexableType = Dexie.getByKeyPath(found as object, path);
  await database.transaction('rw', [table, quarantine], async () => {
    if ((await table.get(key)) === undefined) return; // another reader was faster
    const at = new Date().toISOString();
    await quarantine.add({ schema: 1, table: name, key: JSON.stringify(key), found, at });
    await table.delete(key);
  });
}
