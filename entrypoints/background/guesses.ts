/** Guesses of who talked how much, as this device keeps them: one of a meeting. */
import type { LocalStore } from '#lib/domain/local-store.ts';
import type { NoticeOf } from '#lib/domain/rating/feedback-store.ts';

export type Guess = NoticeOf<'balance'>;

const PREFIX = 'balance:';

export async function readGuess(
  { feedback }: LocalStore,
  meetingId: string,
): Promise<Guess | null> {
  const notice = await feedback.notice(PREFIX + meetingId);
  return notice?.is === 'balance' ? notice : null;
}

export async function keepGuess(
  { feedback }: LocalStore,
  guess: Omit<Guess, 'key' | 'is'>,
): Promise<void> {
  await feedback.putNotice({ ...guess, key: PREFIX + guess.meetingId, is: 'balance' });
}

/** Those that the two have not both seen yet. */
export async function openGuesses({ feedback }: LocalStore): Promise<Guess[]> {
  const all = await feedback.notices(PREFIX);
  return all.filter((one): one is Guess => one.is === 'balance' && one.theirs === null);
}
