import { mineFor, theirsFrom } from '#lib/domain/entries/kept-entry.ts';
import type { LocalStore } from '#lib/domain/local-store.ts';
import type { RatedMeeting } from '#lib/domain/rating/place.ts';
import type { Known } from './look-at.ts';

/** What was hoped for in that meeting: as the member prepared it, whoever asks. */
export async function wishOf(
  local: LocalStore,
  { meeting, addressee, companion }: Known,
  as: 'member' | 'supporter',
): Promise<RatedMeeting> {
  const rows = await local.entries.of('preparation', meeting.meetingId);
  const wish = as === 'member' ? mineFor(rows, addressee) : theirsFrom(rows, companion);
  return { topic: wish?.content.topic ?? null, response: wish?.content.response ?? null };
}
