import type { Catalogue } from '../catalogue.ts';

interface MyDataTexts {
  title: string;
  explained: string;
  notIn: string;
  markdown: string;
  json: string;
  locked: string;
  lockedHow: string;
  passphrase: string;
  again: string;
  tooShort: string;
  differs: string;
  saveLocked: string;
  saved: (file: string) => string;
}

export const myDataTexts: Catalogue<MyDataTexts> = {
  en: {
    title: 'My data',
    explained:
      'Save everything you wrote on this device, and what you wrote together with others, as a file. The first two are not encrypted: keep them where only you can read them.',
    notIn: 'What others alone wrote and ratings are not in it.',
    markdown: 'Save for reading (Markdown)',
    json: 'Save for machines (JSON)',
    locked: 'Save with a passphrase',
    lockedHow:
      'The file can be opened only with this passphrase, here or with the free tool age. Nobody can find it again for you.',
    passphrase: 'Passphrase',
    again: 'The same passphrase once more',
    tooShort: 'At least 10 characters; several words are best.',
    differs: 'The two are not the same.',
    saveLocked: 'Save it locked',
    saved: (file) => `Ready: the browser saves “${file}”.`,
  },
  ja: {
    title: '自分のデータ',
    explained:
      'この端末に自分が書いたものと、相手と一緒に書いたものを、すべてファイルに保存します。はじめの二つは暗号化されないので、自分だけが読める場所に置いてください。',
    notIn: '相手だけが書いたものと、評価は含まれません。',
    markdown: '読むために保存（Markdown）',
    json: '機械で扱うために保存（JSON）',
    locked: 'パスフレーズをつけて保存',
    lockedHow:
      'このファイルは、ここか無料のツールageで、このパスフレーズがあるときだけ開けます。忘れると、誰にも開けません。',
    passphrase: 'パスフレーズ',
    again: '同じパスフレーズをもう一度',
    tooShort: '10文字以上にしてください。いくつかの単語をつなげるのがおすすめです。',
    differs: '二つが一致していません。',
    saveLocked: '暗号化して保存',
    saved: (file) => `「${file}」をブラウザーが保存します。`,
  },
};
