import type { Firestore } from 'firebase/firestore/lite';
import {
  FIRST_COUNT_BIT,
  POOLED_BITS,
  type PooledCell,
  pooledCellFrom,
} from '#lib/domain/rating/pooled-cell.ts';
import { epochPath, openEpoch, says } from './epochs.ts';

/**
 * See `Ratings.pooled`. The bits that hold the number of raters are asked for first: where all of
 * them are zero there is nothing to be read, and the other 34 questions are saved.
 */
export async function readPooled(database: Firestore, path: string): Promise<PooledCell[]> {
  const open = await openEpoch({ database, path });
  const cells: PooledCell[] = [];
  for (let epoch = 0; epoch < open; epoch += 1) {
    const at = epochPath({ database, path }, epoch);
    const ask = (from: number, to: number) =>
      Promise.all(
        Array.from({ length: to - from }, (_, k) => says(database, `${at}/bit/${from + k}`)),
      );
    const count = await ask(FIRST_COUNT_BIT, POOLED_BITS);
    if (!count.some(Boolean)) continue;
    const cell = pooledCellFrom([...(await ask(0, FIRST_COUNT_BIT)), ...count]);
    if (cell) cells.push(cell);
  }
  return cells;
}
