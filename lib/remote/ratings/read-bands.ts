import type { Firestore } from 'firebase/firestore/lite';
import type { TeamCellId } from '#lib/domain/rating/place.ts';
import type { Band } from '#lib/domain/rating/ports.ts';
import { epochPath, says } from './epochs.ts';

const BANDS: readonly Band[] = ['mixed', 'strong', 'weak'];

/** See `Ratings.bands`: at most three questions for each epoch. */
export async function readBands(
  database: Firestore,
  team: string,
  cell: TeamCellId,
  epochs: readonly number[],
): Promise<Map<number, Band>> {
  const found = new Map<number, Band>();
  for (const epoch of epochs) {
    const at = epochPath({ database, path: `${team}/cells/${cell}` }, epoch);
    for (const band of BANDS) {
      if (!(await says(database, `${at}/band/${band}`))) continue;
      found.set(epoch, band);
      break;
    }
  }
  return found;
}
