import type { Catalogue } from '../catalogue.ts';

interface MyDataTexts {
  title: string;
  explained: string;
  notIn: string;
  markdown: string;
  json: string;
  saved: (file: string) => string;
}

export const myDataTexts: Catalogue<MyDataTexts> = {
  en: {
    title: 'My data',
    explained:
      'Save everything you wrote on this device, and what you wrote together with others, as a file. It is not encrypted: keep it where only you can read it.',
    notIn: 'What others alone wrote and ratings are not in it.',
    markdown: 'Save for reading (Markdown)',
    json: 'Save for machines (JSON)',
    saved: (file) => `Ready: the browser saves “${file}”.`,
  },
  ja: {
    title: '自分のデータ',
    explained:
      'この端末に自分が書いたものと、相手と一緒に書いたものを、すべてファイルに保存します。暗号化されないので、自分だけが読める場所に置いてください。',
    notIn: '相手だけが書いたものと、評価は含まれません。',
    markdown: '読むために保存（Markdown）',
    json: '機械で扱うために保存（JSON）',
    saved: (file) => `「${file}」をブラウザーが保存します。`,
  },
};
