import type { MessageRequest, Outcome } from '#lib/messaging/protocol.ts';
import { instantOf } from '#lib/platform/clock.ts';
import type { Desk } from '../desk.ts';
import { keepGuess, readGuess } from '../guesses.ts';
import { addressed } from './addressed.ts';

/** Keeps how much of the talking was mine, as I guess. It can be changed until it was sent. */
export async function guessBalance(
  desk: Desk,
  { percent, ...about }: MessageRequest<'balance.guess'>,
): Promise<Outcome> {
  const found = await addressed(desk, about);
  if ('ok' in found) return found;
  const { local, meeting, companion } = found;
  if (!companion) return { ok: false, code: 'unknown-person' };
  const before = await readGuess(local, meeting.meetingId);
  if (before && before.sentAt !== null) return { ok: false, code: 'guess-sent' };
  await keepGuess(local, {
    meetingId: meeting.meetingId,
    percent,
    at: instantOf(desk.clock),
    sentAt: null,
    theirs: null,
  });
  return { ok: true };
}
