import { questionBank } from '#lib/content/questions.ts';
import type { TopicId } from '#lib/domain/vocabulary.ts';

const SHOWN = 4;

/**
 * Questions to begin with: the person's own, then a few on that topic, others in each meeting; of
 * those none as long as no topic was chosen.
 */
export function questionsFor(meetingId: string, topic: TopicId | null, own: readonly string[]) {
  const mine = own.map((question) => ({ en: question, ja: question }));
  return [...mine, ...bankFor(meetingId, topic)];
}

function bankFor(meetingId: string, topic: TopicId | null) {
  if (topic === null) return [];
  const questions = questionBank[topic];
  const turn = Array.from(meetingId).reduce((sum, letter) => sum + letter.charCodeAt(0), 0);
  return Array.from({ length: SHOWN }, (_, at) => questions[(turn + at) % questions.length])
    .filter((question) => question !== undefined)
    .map(({ en, ja }) => ({ en, ja }));
}
