import type { Catalogue } from './catalogue.ts';
import type { SafeName } from './person-name.ts';

interface MemoTexts {
  memo: string;
  placeholder: string;
  bothWrite: (other: SafeName | null) => string;
  isHere: (other: SafeName | null) => string;
}

export const memoTexts: Catalogue<MemoTexts> = {
  en: {
    memo: 'Shared memo',
    placeholder: 'What you talk about, in your words',
    bothWrite: (other) => `You and ${other ?? 'the other person'} both read and write this.`,
    isHere: (other) => `${other ?? 'The other person'} is here`,
  },
  ja: {
    memo: '共有メモ',
    placeholder: '話したことを、自分の言葉で',
    bothWrite: (other) =>
      other
        ? `あなたと${other}さんの二人が読み書きできます。`
        : 'あなたと相手の二人が読み書きできます。',
    isHere: (other) => (other ? `${other}さんがいます` : '相手がいます'),
  },
};
