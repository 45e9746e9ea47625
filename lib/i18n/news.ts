/** What is new for people: the newest line, shown in the popup until it is put away. */
import type { Catalogue } from './catalogue.ts';

/** Changed with the line; it is what a person has put away. */
export const newsId = '2026-11-settings';

export const newsTexts: Catalogue<{ line: string; away: string }> = {
  en: {
    line: 'New: settings, with language, appearance and your own words for a 1on1.',
    away: 'Put this news away',
  },
  ja: {
    line: '新機能：言語、外観、1on1を見分ける言葉を、設定で変えられます。',
    away: 'このお知らせを閉じる',
  },
};
