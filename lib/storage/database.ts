/** The database on this device: one per account, opened by the background and by nobody else. */
import { Dexie, type DexieOptions, type Table } from 'dexie';
import type { MigrationStep } from './migrations/step.ts';
import { steps } from './migrations/steps.ts';
import type { QuarantineRow, RowOf } from './rows.ts';

/** What is read is unknown until it is parsed (`parsed.ts`); what is put is a row. */
export type Database = Dexie & {
  readonly meetings: Table<unknown, string, RowOf<'meetings'>>;
  readonly entries: Table<unknown, [string, string, string], RowOf<'entries'>>;
  readonly pairs: Table<unknown, string, RowOf<'pairs'>>;
  readonly marks: Table<unknown, string, RowOf<'marks'>>;
  readonly unsent: Table<unknown, [string, string], RowOf<'unsent'>>;
  readonly feedback: Table<unknown, string, RowOf<'feedback'>>;
  readonly notices: Table<unknown, string, RowOf<'notices'>>;
  readonly screens: Table<unknown, number, RowOf<'screens'>>;
  readonly quarantine: Table<QuarantineRow & { id: number }, number, QuarantineRow>;
  readonly meta: Table<unknown, string, RowOf<'meta'>>;
};

/** Given where there is none, as in tests. */
export type Browser = Pick<DexieOptions, 'IDBKeyRange'> & { readonly indexedDB?: IDBFactory };

/**
 * Opens at first use, and again by itself when the browser closed it. Writes are flushed to the
 * disk before they count as done: what the panel calls saved survives a power cut. What a later
 * version wrote does not open (`VersionError`). `browser` is given where there is none.
 */
export function openDatabase(
  name: string,
  migrations: readonly MigrationStep[] = steps,
  browser: Browser = {},
): Database {
  const options = { chromeTransactionDurability: 'strict', cache: 'disabled' } as const;
  const indexedDB = asDeclared(browser.indexedDB ?? globalThis.indexedDB);
  const database = new Dexie(name, { ...options, ...browser, indexedDB });
  for (const { version, stores, upgrade } of migrations) {
    const declared = database.version(version).stores({ ...stores });
    if (upgrade) declared.upgrade(upgrade);
  }
  return database as Database;
}

/**
 * Dexie opens what a later version wrote all the same, without saying which version it wants, and
 * may then change its form. Here that ends with the `VersionError` it came from.
 */
function asDeclared(browser: IDBFactory): IDBFactory {
  return {
    open: (name, version = 1) => browser.open(name, version),
    deleteDatabase: (name) => browser.deleteDatabase(name),
    databases: () => browser.databases(),
    cmp: (first, second) => browser.cmp(first, second),
  };
}
