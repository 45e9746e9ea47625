import type { LocalStore } from '#lib/domain/local-store.ts';
import type { MeetingRow } from '#lib/domain/meeting.ts';
import { balanceOf } from '#lib/domain/talk-balance.ts';
import type { PairView } from '#lib/messaging/views/pair.ts';
import { readGuess } from '../guesses.ts';

/** The two guesses of who talked how much; null before the meeting has begun. */
export async function balanceView(
  local: LocalStore,
  { meetingId, startLocal }: MeetingRow,
  now: string,
): Promise<PairView['balance']> {
  if (startLocal === null || startLocal > now) return null;
  const guess = await readGuess(local, meetingId);
  return {
    ...balanceOf(guess?.percent ?? null, guess?.theirs ?? null),
    sent: guess !== null && guess.sentAt !== null,
  };
}
