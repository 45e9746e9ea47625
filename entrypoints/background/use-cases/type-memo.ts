import { memoKind } from '#lib/domain/memo.ts';
import { mayBeKeptFor, writtenFor } from '#lib/domain/written-for.ts';
import type { MessageRequest, Outcome } from '#lib/messaging/protocol.ts';
import { fromBase64 } from '#lib/platform/base64.ts';
import { instantOf } from '#lib/platform/clock.ts';
import type { Desk } from '../desk.ts';
import { lookAt } from '../look-at.ts';

/** Keeps what was typed into the memo of both; when this says ok it is on the disk. */
export async function typeMemo(
  desk: Desk,
  { meetingId, for: was, update: text }: MessageRequest<'memo.type'>,
): Promise<Outcome> {
  const update = memoKind.parse(fromBase64(text));
  if (!update) return { ok: false, code: 'failed' };
  const device = await desk.device.read();
  const local = desk.local(device);
  const meeting = await local.meetings.get(meetingId);
  if (!meeting) return { ok: false, code: 'unknown-meeting' };
  const { addressee } = await lookAt(desk, device, meeting);
  if (!mayBeKeptFor(was, writtenFor(device, addressee))) return { ok: false, code: 'other-person' };
  const at = instantOf(desk.clock);
  const edit = { meeting, addressee, change: { update }, at, key: desk.newId() };
  const kept = await local.entries.save({ kind: 'memo', ...edit });
  return kept === 'too-large' ? { ok: false, code: kept } : { ok: true };
}
