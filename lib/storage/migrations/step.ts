import type { Transaction } from 'dexie';

/** One step of the database's form; a released step is never changed again. */
export interface MigrationStep {
  readonly version: number;
  /** Tables and indexes in Dexie's notation; null takes a table away. */
  readonly stores: Readonly<Record<string, string | null>>;
  /** Brings the rows of the version before into the new form. */
  readonly upgrade?: (transaction: Transaction) => Promise<void>;
}
