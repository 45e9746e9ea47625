/** Labels of items and factors, by the vocabulary's ids. */
import type { Factor } from '#lib/domain/statistics/drivers/driver-analysis.ts';
import type { ResponseId, TopicId } from '#lib/domain/vocabulary.ts';
import type { Catalogue, Language } from '../catalogue.ts';
import { vocabularyTexts } from '../vocabulary.ts';

export const factorNames: Catalogue<Record<Factor, string>> = {
  en: { topic: 'Topic', expectation: 'Hoped-for response' },
  ja: { topic: 'トピック', expectation: '期待する対応' },
};

export function itemName(factor: Factor, id: string, language: Language): string {
  const { topic, response } = vocabularyTexts[language];
  return factor === 'topic' ? topic[id as TopicId] : response[id as ResponseId];
}
