import type { MessageRequest, Outcome } from '#lib/messaging/protocol.ts';
import { instantOf } from '#lib/platform/clock.ts';
import type { Desk } from '../desk.ts';
import { addressed } from './addressed.ts';

/** Keeps a change of what one notes beside a meeting, of the meeting itself, or of one's wishes. */
export async function saveEntry(
  desk: Desk,
  { entry, ...about }: MessageRequest<'entry.save'>,
): Promise<Outcome> {
  const found = await addressed(desk, about);
  if ('ok' in found) return found;
  const { local, addressee, meeting } = found;
  const written = { addressee, at: instantOf(desk.clock), key: desk.newId() };
  const outcome = await local.entries.save(
    entry.kind === 'preference'
      ? { ...written, ...entry, meeting: null }
      : { ...written, ...entry, meeting },
  );
  return outcome === 'too-large' ? { ok: false, code: outcome } : { ok: true };
}
