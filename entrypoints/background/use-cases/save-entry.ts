import type { MessageRequest, Outcome } from '#lib/messaging/protocol.ts';
import type { Desk } from '../desk.ts';
import { addressed } from './addressed.ts';
import { keepEntry } from './keep-entry.ts';

/** Keeps a change of what one notes beside a meeting, of the meeting itself, or of one's wishes. */
export async function saveEntry(
  desk: Desk,
  { entry, ...about }: MessageRequest<'entry.save'>,
): Promise<Outcome> {
  const found = await addressed(desk, about);
  if ('ok' in found) return found;
  const isAboutPair = entry.kind === 'preference' || entry.kind === 'template';
  const meeting = isAboutPair ? null : found.meeting;
  return keepEntry(desk, found, { ...entry, meeting });
}
