/**
 * The fixed words of a preparation. Ids are stable and travel; labels live in `lib/i18n`.
 * Shares are the reference distribution in percent (design, "Vocabulary"); the topic shares add up
 * to 100.1 in the source and are kept as published.
 */
import * as z from 'zod';

export const TOPICS = {
  work: 22.3,
  direction: 18.1,
  skills: 15.2,
  career: 14.2,
  health: 8.2,
  private: 5.5,
  people: 4.2,
  other: 12.4,
} as const;

export const RESPONSES = {
  think: 23.2,
  listen: 21.4,
  opinion: 20.5,
  advice: 16.3,
  report: 9.8,
  other: 8.8,
} as const;

export type TopicId = keyof typeof TOPICS;
export type ResponseId = keyof typeof RESPONSES;

/** Topic ids in the order in which they are offered. */
export const topicIds = Object.keys(TOPICS) as [TopicId, ...TopicId[]];
/** Expected-response ids in the order in which they are offered. */
export const responseIds = Object.keys(RESPONSES) as [ResponseId, ...ResponseId[]];

export const topicSchema = z.lazy(() => z.enum(topicIds));
export const responseSchema = z.lazy(() => z.enum(responseIds));
