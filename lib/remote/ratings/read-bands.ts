import type { Firestore } from 'firebase/firestore/lite';
import type { TeamCellId } from '#lib/domain/rating/place.ts';
import type { Band } from '#lib/domain/rating/ports.ts';
import { epochPath, says } from './epochs.ts';

const BANDS: readonly Band[] = ['mixed', 'strong', 'weak'];

/** See `Ratings.bands`: three questions for each epoch, all at once. */
export async function readBands(
  database: Firestore,
  team: string,
  cell: TeamCellId,
  epochs: readonly number[],
): Promise<Map<number, Band>> {
  const questions = epochs.flatMap((epoch) => BANDS.map((band) => ({ epoch, band })));
  const answers = await Promise.all(
    questions.map(async ({ epoch, band }) => {
      const at = epochPath({ database, path: `${team}/cells/${cell}` }, epoch);
      const isSo = await says(database, `${at}/band/${band}`);
      return isSo ? [[epoch, band] as const] : [];
    }),
  );
  return new Map(answers.flat());
}
