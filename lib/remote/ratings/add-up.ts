/** One commit of two writes for each cell: one's own receipt, and what it adds to the sums. */
import { doc, type Firestore, increment, writeBatch } from 'firebase/firestore/lite';
import { isDenied, receiptAt } from './epochs.ts';

export interface Addition {
  /** Path of the epoch. */
  readonly epoch: string;
  readonly receipt: Readonly<Record<string, number | string>>;
  /** What each sum grows by. */
  readonly sums: Readonly<Record<string, number>>;
  /** Month index of now. */
  readonly month: number;
}

/**
 * Adds all of them or none. Nobody can know whether a cell is already there without reading it, so
 * both forms are tried: the more frequent one, where others have been before, first. Additions are
 * tried one by one when they are several, since each may be the first of its cell.
 */
export async function addUp(database: Firestore, uid: string, addition: Addition): Promise<void> {
  try {
    await commit(database, uid, addition, 'grows');
  } catch (error) {
    if (!isDenied(error) && !isMissing(error)) throw error;
    await commit(database, uid, addition, 'begins');
  }
}

async function commit(
  database: Firestore,
  uid: string,
  { epoch, receipt, sums, month }: Addition,
  form: 'grows' | 'begins',
): Promise<void> {
  const batch = writeBatch(database);
  batch.set(receiptAt(database, epoch, uid), { ...receipt });
  const grown = Object.fromEntries(
    Object.entries(sums).map(([name, by]) => [name, increment(by)] as const),
  );
  const accumulator = doc(database, epoch);
  if (form === 'grows') batch.update(accumulator, { ...grown, m: month });
  else batch.set(accumulator, { ...grown, m: month, m0: month }, { merge: true });
  await batch.commit();
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'not-found';
}
