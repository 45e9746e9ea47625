import { memoKind } from '#lib/domain/memo.ts';
import type { MessageRequest, Outcome } from '#lib/messaging/protocol.ts';
import { fromBase64 } from '#lib/platform/base64.ts';
import type { Desk } from '../desk.ts';
import { addressed } from './addressed.ts';
import { keepEntry } from './keep-entry.ts';

/** Keeps what was typed into the memo of both; when this says ok it is on the disk. */
export async function typeMemo(
  desk: Desk,
  { update: text, ...about }: MessageRequest<'memo.type'>,
): Promise<Outcome> {
  const update = memoKind.parse(fromBase64(text));
  if (!update) return { ok: false, code: 'failed' };
  const found = await addressed(desk, about);
  if ('ok' in found) return found;
  return keepEntry(desk, found, { kind: 'memo', meeting: found.meeting, change: { update } });
}
