/**
 * Topics and expected responses as counters files write them: by the numeric codes of the reference
 * data (their position here), by the reference's names or by the product's ids.
 */
import type { ResponseId, TopicId } from '#lib/domain/vocabulary.ts';

export interface CounterLevel<Id extends string> {
  /** Name in the reference data. */
  readonly name: string;
  /** Id in the product. */
  readonly id: Id;
}

export const counterTopics: readonly CounterLevel<TopicId>[] = [
  { name: 'progress', id: 'work' },
  { name: 'relations', id: 'people' },
  { name: 'health', id: 'health' },
  { name: 'career', id: 'career' },
  { name: 'skills', id: 'skills' },
  { name: 'private', id: 'private' },
  { name: 'policy', id: 'direction' },
  { name: 'other', id: 'other' },
];

export const counterExpectations: readonly CounterLevel<ResponseId>[] = [
  { name: 'listen', id: 'listen' },
  { name: 'opinion', id: 'opinion' },
  { name: 'think', id: 'think' },
  { name: 'advice', id: 'advice' },
  { name: 'report', id: 'report' },
  { name: 'other_e', id: 'other' },
];

/** Index of a level by code, name or id; -1 when it is none. */
export function counterLevelIndex(levels: readonly CounterLevel<string>[], text: string): number {
  const word = text.trim().toLowerCase();
  if (/^\d{1,2}$/.test(word)) return Number(word) < levels.length ? Number(word) : -1;
  return levels.findIndex(({ name, id }) => name === word || id === word);
}
