/** The receipt of a deletion, as a person reads it. */
import type { Receipt } from '#lib/domain/record/receipt.ts';
import type { Catalogue, Language } from '../catalogue.ts';
import { instantInFull } from '../dates.ts';

interface ReceiptTexts {
  heading: string;
  about: (email: string | null, at: string) => string;
  gone: (count: number) => string;
  emptied: (count: number) => string;
  waiting: (count: number) => string;
  left: (count: number) => string;
  copiesLeft: (count: number) => string;
  stays: string;
}

export const receiptTexts: Catalogue<ReceiptTexts> = {
  en: {
    heading: 'Deleted from Sashi',
    about: (email, at) => `${email === null ? 'Everything' : `With ${email}`}, asked for on ${at}.`,
    gone: (count) => `On this device: ${count} entries, their meetings and all copies are gone.`,
    emptied: (count) => `In the team: ${count} entries are emptied.`,
    waiting: (count) =>
      `Not yet in the team: ${count} entries. Their words are gone here; they are emptied there as soon as the team answers. Stay signed in until then.`,
    left: (count) => `Written by both, still with the other person: ${count}.`,
    copiesLeft: (count) => `Could not be deleted: ${count} damaged databases of this device.`,
    stays:
      'What stays in the team: what others wrote, that you rated (never what), guesses of talking time, your entry in the directory, and backups of whoever runs the team.',
  },
  ja: {
    heading: 'サシから削除したもの',
    about: (email, at) =>
      `${email === null ? 'すべて' : `${email}とのもの`}（依頼した日時：${at}）`,
    gone: (count) => `この端末：${count}件と、その会議、すべての控えを削除しました。`,
    emptied: (count) => `チーム：${count}件を空にしました。`,
    waiting: (count) =>
      `チームでまだのもの：${count}件。ここからは消えています。チームにつながりしだい空にします。それまでサインインしたままにしてください。`,
    left: (count) => `二人で書いたもので、相手に残るもの：${count}件。`,
    copiesLeft: (count) => `削除できなかったもの：この端末の壊れたデータベース${count}個。`,
    stays:
      'チームに残るもの：ほかの人が書いたもの、評価したという事実（内容は残りません）、話した割合の予想、名簿の登録、チームの運用者のバックアップ。',
  },
};

export function receiptInWords(receipt: Receipt, language: Language): string {
  const texts = receiptTexts[language];
  const { at, email, here, emptied, waiting, left, copiesLeft } = receipt;
  const lines = [
    texts.heading,
    texts.about(email, instantInFull(at, language)),
    texts.gone(here),
    ...(emptied > 0 ? [texts.emptied(emptied)] : []),
    ...(waiting > 0 ? [texts.waiting(waiting)] : []),
    ...(left > 0 ? [texts.left(left)] : []),
    ...(copiesLeft > 0 ? [texts.copiesLeft(copiesLeft)] : []),
    texts.stays,
  ];
  return `${lines.join('\n')}\n`;
}
