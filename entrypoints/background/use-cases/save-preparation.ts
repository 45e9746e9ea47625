import { NOTE_LIMIT } from '#lib/domain/preparation.ts';
import { mayBeKeptFor, writtenFor } from '#lib/domain/written-for.ts';
import type { MessageRequest, Outcome } from '#lib/messaging/protocol.ts';
import { instantOf } from '#lib/platform/clock.ts';
import type { Desk } from '../desk.ts';
import { lookAt } from '../look-at.ts';

/**
 * Keeps a change; when this says ok it is on the disk, and on its way as soon as there is one. The
 * answer's text is `mineAt` of the first view that has it.
 */
export async function savePreparation(
  desk: Desk,
  { meetingId, for: was, change }: MessageRequest<'preparation.save'>,
): Promise<Outcome> {
  if ((change.note?.length ?? 0) > NOTE_LIMIT) return { ok: false, code: 'note-too-long' };
  const device = await desk.device.read();
  const local = desk.local(device);
  const meeting = await local.meetings.get(meetingId);
  if (!meeting) return { ok: false, code: 'unknown-meeting' };
  const { addressee } = await lookAt(desk, device, meeting);
  if (!mayBeKeptFor(was, writtenFor(device, addressee))) return { ok: false, code: 'other-person' };
  const at = instantOf(desk.clock);
  const key = desk.newId();
  const edit = { kind: 'preparation', meeting, addressee, change, at, key } as const;
  const kept = await local.entries.save(edit);
  return kept === 'too-large' ? { ok: false, code: kept } : { ok: true, text: kept.editedAt };
}
