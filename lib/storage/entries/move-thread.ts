import type { KeptEntry } from '#lib/domain/entries/kept-entry.ts';
import type { Database } from '../database.ts';
import { parsedOne } from '../parsed.ts';
import { mergeRows } from './merge-rows.ts';

/**
 * Gives an entry of mine or of both, and what waits to be sent of it, to another thread; it joins
 * what stands there already. To be called within a transaction over entries, unsent and quarantine.
 */
export async function moveThread(
  database: Database,
  row: KeptEntry,
  thread: string,
): Promise<void> {
  const { entries, unsent } = database;
  const { name, author } = row;
  const there = await parsedOne(database, 'entries', await entries.get([name, author, thread]));
  await entries.delete([name, author, row.thread]);
  await entries.put({ ...(there ? mergeRows(there, row) : row), thread });
  const waiting = await parsedOne(database, 'unsent', await unsent.get([name, row.thread]));
  if (!waiting) return;
  await unsent.delete([name, row.thread]);
  await unsent.put({ ...waiting, thread });
}
