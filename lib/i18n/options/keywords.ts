import type { Catalogue } from '../catalogue.ts';

interface KeywordsTexts {
  title: string;
  explained: string;
  label: string;
  add: string;
  reset: string;
  none: string;
}

export const keywordsTexts: Catalogue<KeywordsTexts> = {
  en: {
    title: 'Words that say 1on1',
    explained:
      'A meeting of two people with one of these words in its title is taken for a 1on1. Upper or lower case and full or half width make no difference.',
    label: 'Another word',
    add: 'Add',
    reset: 'Back to the original words',
    none: 'No words: only meetings that you mark yourself are 1on1s.',
  },
  ja: {
    title: '1on1を見分ける言葉',
    explained:
      '二人の予定で、タイトルにこの言葉があるものを1on1とみなします。大文字と小文字、全角と半角は区別しません。',
    label: '加える言葉',
    add: '加える',
    reset: '最初の言葉に戻す',
    none: '言葉がありません。自分で印を付けた予定だけが1on1になります。',
  },
};
