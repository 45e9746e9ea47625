/** Are the team's rules what was promised? Asked before every rating, since rules can be changed. */
import { doc, type Firestore, getDoc } from 'firebase/firestore/lite';
import { TeamError } from '#lib/domain/ports.ts';
import { isDenied } from './epochs.ts';

/** Three reads that must be denied for a rating to leave this device. */
export async function probe(database: Firestore, forbidden: readonly string[]): Promise<void> {
  const answers = await Promise.all(forbidden.map((path) => isRefused(database, path)));
  if (!answers.every(Boolean)) throw new TeamError('weakened');
}

async function isRefused(database: Firestore, path: string): Promise<boolean> {
  try {
    await getDoc(doc(database, path));
    return false;
  } catch (error) {
    if (isDenied(error)) return true;
    throw error;
  }
}
