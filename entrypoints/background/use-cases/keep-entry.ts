import type { Kind } from '#lib/domain/entries/kinds.ts';
import type { Edit } from '#lib/domain/local-store.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import { instantOf } from '#lib/platform/clock.ts';
import type { Desk } from '../desk.ts';
import type { Addressed } from './addressed.ts';

/**
 * Keeps an edit for whom it was found to be for. When this says ok it is on the disk, and on its way
 * as soon as there is one; the text is the instant of the entry as it is now (`editedAt`).
 */
export async function keepEntry<K extends Kind>(
  desk: Desk,
  { local, addressee }: Pick<Addressed, 'local' | 'addressee'>,
  edit: Omit<Edit<K>, 'addressee' | 'at' | 'key'>,
): Promise<Outcome> {
  const written = { addressee, at: instantOf(desk.clock), key: desk.newId() };
  const kept = await local.entries.save<K>({ ...edit, ...written });
  return kept === 'too-large' ? { ok: false, code: kept } : { ok: true, text: kept.editedAt };
}
