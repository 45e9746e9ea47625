import type { Catalogue } from '../catalogue.ts';

interface KeywordsTexts {
  title: string;
  explained: string;
  label: string;
  add: string;
  remove: (keyword: string) => string;
  reset: string;
  none: string;
  limit: (most: number) => string;
  empty: string;
  tooLong: (most: number) => string;
  twice: (keyword: string) => string;
}

export const keywordsTexts: Catalogue<KeywordsTexts> = {
  en: {
    title: 'Words that say 1on1',
    explained:
      'A meeting of two people with one of these words in its title is taken for a 1on1. Upper or lower case and full or half width make no difference.',
    label: 'Another word',
    add: 'Add',
    remove: (keyword) => `Remove “${keyword}”`,
    reset: 'Back to the original words',
    none: 'No words: only meetings that you mark yourself are 1on1s.',
    limit: (most) =>
      `There is room for ${most} words. Nothing was lost: remove one, then add this one.`,
    empty: 'No word was entered. Nothing was changed: enter one such as “catch-up”.',
    tooLong: (most) => `A word has at most ${most} characters. Nothing was changed: shorten it.`,
    twice: (keyword) => `“${keyword}” is there already. Nothing was changed.`,
  },
  ja: {
    title: '1on1を見分ける言葉',
    explained:
      '二人の予定で、タイトルにこの言葉があるものを1on1とみなします。大文字と小文字、全角と半角は区別しません。',
    label: '加える言葉',
    add: '加える',
    remove: (keyword) => `「${keyword}」を外す`,
    reset: '最初の言葉に戻す',
    none: '言葉がありません。自分で印を付けた予定だけが1on1になります。',
    limit: (most) =>
      `言葉は${most}個までです。何も失われていません。どれかを外してから加えてください。`,
    empty: '言葉が入力されていません。何も変わっていません。「相談会」のように入力してください。',
    tooLong: (most) => `言葉は${most}文字までです。何も変わっていません。短くしてください。`,
    twice: (keyword) => `「${keyword}」はすでにあります。何も変わっていません。`,
  },
};
