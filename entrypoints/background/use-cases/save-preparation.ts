import { NOTE_LIMIT } from '#lib/domain/preparation.ts';
import type { MessageRequest, Outcome } from '#lib/messaging/protocol.ts';
import type { Desk } from '../desk.ts';
import { addressed } from './addressed.ts';
import { keepEntry } from './keep-entry.ts';

/**
 * Keeps a change; when this says ok it is on the disk, and on its way as soon as there is one. The
 * answer's text is `mineAt` of the first view that has it.
 */
export async function savePreparation(
  desk: Desk,
  { change, ...about }: MessageRequest<'preparation.save'>,
): Promise<Outcome> {
  if ((change.note?.length ?? 0) > NOTE_LIMIT) return { ok: false, code: 'note-too-long' };
  const found = await addressed(desk, about);
  if ('ok' in found) return found;
  return keepEntry(desk, found, { kind: 'preparation', meeting: found.meeting, change });
}
