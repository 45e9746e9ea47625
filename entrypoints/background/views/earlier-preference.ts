import type { LocalStore } from '#lib/domain/local-store.ts';
import { answersOf, preferenceQuestions } from '#lib/domain/preference.ts';
import type { PairView } from '#lib/messaging/views/pair.ts';

/** What I last wrote for somebody else about how I like to be talked with; null when nothing. */
export async function earlierPreference(
  { entries, people }: Pick<LocalStore, 'entries' | 'people'>,
  thread: string,
): Promise<PairView['earlierPreference']> {
  const mine = (await entries.all('preference')).filter(
    (row) => row.author === 'me' && row.thread !== thread,
  );
  const latest = mine
    .filter(({ content }) => preferenceQuestions.some((question) => content[question] !== ''))
    .toSorted((one, other) => (one.editedAt < other.editedAt ? 1 : -1))[0];
  if (!latest) return null;
  const name = (await people.pair(latest.thread))?.name ?? '';
  return { other: { email: latest.thread, name }, words: answersOf(latest.content) };
}
