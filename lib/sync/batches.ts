/** What is sent in one write. */
import { kindOf } from '#lib/domain/entries/kinds.ts';
import { MOST_SENT } from '#lib/domain/ports.ts';
import type { Batch, Waiting } from './run.ts';

/** Bytes of contents in one write: Firestore takes 10 MiB, of which names and the like need some. */
export const MOST_BYTES = 6_000_000;

/**
 * Rows of one pair together, in the order of queueing, at most `MOST_SENT` and `MOST_BYTES`: so the
 * rules look up the same few documents for all of them.
 */
export function batches(waiting: readonly Waiting[]): Batch[] {
  const pairs = Map.groupBy(waiting, ({ row }) => row.pairId);
  return [...pairs.values()].flatMap(fitting);
}

/** The two halves of a batch, the second of which may be missing. */
export function halves(batch: Batch): Batch[] {
  const [first, ...rest] = batch;
  const middle = Math.ceil(batch.length / 2) - 1;
  const [second, ...others] = rest.slice(middle);
  const one: Batch = [first, ...rest.slice(0, middle)];
  return second ? [one, [second, ...others]] : [one];
}

function fitting(rows: readonly Waiting[]): Batch[] {
  const found: Batch[] = [];
  let bytes = 0;
  for (const row of rows) {
    const size = sizeOf(row);
    const last = found.at(-1);
    if (last && last.length < MOST_SENT && bytes + size <= MOST_BYTES) {
      found[found.length - 1] = [...last, row];
      bytes += size;
    } else {
      found.push([row]);
      bytes = size;
    }
  }
  return found;
}

/** At most: a letter is up to three bytes. */
function sizeOf({ row }: Waiting): number {
  const packed = kindOf(row.kind)?.pack(row.body) ?? '';
  return packed instanceof Uint8Array ? packed.length : packed.length * 3;
}
