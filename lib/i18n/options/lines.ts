import type { Catalogue } from '../catalogue.ts';

interface LinesTexts {
  remove: (line: string) => string;
  change: (line: string) => string;
  instead: (line: string) => string;
  keep: string;
  leave: string;
  limit: (most: number) => string;
  empty: string;
  tooLong: (most: number) => string;
  twice: (line: string) => string;
}

/** What is said of each list that a person keeps by hand, whatever is in it. */
export const linesTexts: Catalogue<LinesTexts> = {
  en: {
    remove: (line) => `Remove “${line}”`,
    change: (line) => `Change “${line}”`,
    instead: (line) => `Instead of “${line}”`,
    keep: 'Keep the change',
    leave: 'Leave it as it was',
    limit: (most) => `There is room for ${most}. Nothing was lost: remove one, then add this one.`,
    empty: 'Nothing was entered, so nothing was changed.',
    tooLong: (most) => `There is room for ${most} characters. Nothing was changed: shorten it.`,
    twice: (line) => `“${line}” is there already. Nothing was changed.`,
  },
  ja: {
    remove: (line) => `「${line}」を外す`,
    change: (line) => `「${line}」を書き換える`,
    instead: (line) => `「${line}」の代わり`,
    keep: '書き換える',
    leave: '元のままにする',
    limit: (most) => `${most}個までです。何も失われていません。どれかを外してから加えてください。`,
    empty: '何も入力されていないため、何も変わっていません。',
    tooLong: (most) => `${most}文字までです。何も変わっていません。短くしてください。`,
    twice: (line) => `「${line}」はすでにあります。何も変わっていません。`,
  },
};
