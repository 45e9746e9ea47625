/** What is sent in one write. */
import { MOST_SENT } from '#lib/domain/ports.ts';
import type { Batch, Waiting } from './run.ts';

/**
 * Rows of one pair together, in the order of queueing and at most `MOST_SENT`: so the rules look up
 * the same few documents for all of them.
 */
export function batches(waiting: readonly Waiting[]): Batch[] {
  const pairs = Map.groupBy(waiting, ({ row }) => row.pairId);
  return [...pairs.values()].flatMap((rows) => chunks(rows, MOST_SENT));
}

/** The two halves of a batch, the second of which may be missing. */
export function halves(batch: Batch): Batch[] {
  return chunks(batch, Math.ceil(batch.length / 2));
}

function chunks(rows: readonly Waiting[], size: number): Batch[] {
  const [first, ...more] = rows.slice(0, size);
  return first ? [[first, ...more], ...chunks(rows.slice(size), size)] : [];
}
