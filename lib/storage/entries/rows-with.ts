import type { Companion } from '#lib/domain/entries/kept-entry.ts';
import type { Database } from '../database.ts';

/**
 * The rows, not yet parsed, of what I share with that person: by the index on the pair, and mine from
 * before there was one. What others share is not even read: of years of meetings that is nearly all.
 */
export async function rowsWith(
  { entries }: Database,
  { email, pairId }: Companion,
): Promise<unknown[]> {
  const mine = entries.where('[author+thread]').anyOf([
    ['me', email],
    ['both', email],
  ]);
  if (pairId === null) return mine.toArray();
  const ofPair = entries.where({ pairId });
  const [found, keys, mineKeys] = await Promise.all([
    ofPair.toArray(),
    ofPair.primaryKeys(),
    mine.primaryKeys(),
  ]);
  const known = new Set(keys.map((key) => JSON.stringify(key)));
  const missing = mineKeys.filter((key) => !known.has(JSON.stringify(key)));
  return missing.length === 0 ? found : [...found, ...(await entries.bulkGet(missing))];
}
