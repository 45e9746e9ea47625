import type { Companion, KeptEntry } from '#lib/domain/entries/kept-entry.ts';
import type { Database } from '../database.ts';

/**
 * The rows, not yet parsed, of what I share with that person: all of the pair, which one request reads
 * at once, and mine from before there was one. Those are few, so they are counted before any is looked
 * for. What others share is not even read: of years of meetings that is nearly all.
 */
export async function rowsWith(
  { entries }: Database,
  { email, pairId }: Companion,
): Promise<unknown[]> {
  const mine = (['me', 'both'] as const).map((author) => entries.where({ author, thread: email }));
  if (pairId === null) return (await Promise.all(mine.map((rows) => rows.toArray()))).flat();
  const [found, ...counts] = await Promise.all([
    entries.where({ pairId }).toArray(),
    ...mine.map((rows) => rows.count()),
  ]);
  const keys = found.map((row) => keyOf(row as KeptEntry));
  const known = keys.filter(([, author, thread]) => author !== 'them' && thread === email).length;
  if (counts.reduce((sum, count) => sum + count, 0) === known) return found;
  const all = new Set(keys.map((key) => JSON.stringify(key)));
  const ofMine = (await Promise.all(mine.map((rows) => rows.primaryKeys()))).flat();
  const missing = ofMine.filter((key) => !all.has(JSON.stringify(key)));
  return [...found, ...(await entries.bulkGet(missing))];
}

/** The primary key; every row that the database holds has one. */
function keyOf({ name, author, thread }: KeptEntry): [string, string, string] {
  return [name, author, thread];
}
