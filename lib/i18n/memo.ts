import type { Catalogue } from './catalogue.ts';
import type { SafeName } from './person-name.ts';

interface MemoTexts {
  memo: string;
  placeholder: string;
  bothWrite: (other: SafeName | null) => string;
  isHere: (other: SafeName | null) => string;
  headings: string;
  lineMine: string;
  lineTheirs: (other: SafeName | null) => string;
  promised: (line: string) => string;
  privateMemo: string;
  privateLabel: string;
  privateMeans: string;
}

export const memoTexts: Catalogue<MemoTexts> = {
  en: {
    memo: 'Shared memo',
    placeholder: 'What you talk about, in your words',
    bothWrite: (other) => `You and ${other ?? 'the other person'} both read and write this.`,
    isHere: (other) => `${other ?? 'The other person'} is here`,
    headings: 'Headings from the topics',
    lineMine: 'I promise this line',
    lineTheirs: (other) => `${other ?? 'They'} promised this line`,
    promised: (line) => `Promised by the next 1on1: ${line}`,
    privateMemo: 'Private memo',
    privateLabel: 'For yourself',
    privateMeans: 'On this device only. Nobody else gets it.',
  },
  ja: {
    memo: '共有メモ',
    placeholder: '話したことを、自分の言葉で',
    bothWrite: (other) =>
      other
        ? `あなたと${other}さんの二人が読み書きできます。`
        : 'あなたと相手の二人が読み書きできます。',
    isHere: (other) => (other ? `${other}さんがいます` : '相手がいます'),
    headings: '話題の見出しを入れる',
    lineMine: 'この行を自分の約束にする',
    lineTheirs: (other) => `この行を${other ? `${other}さん` : '相手'}の約束にする`,
    promised: (line) => `次の1on1までの約束にしました：${line}`,
    privateMemo: '自分だけのメモ',
    privateLabel: '自分のために',
    privateMeans: 'この端末にだけ残り、ほかの人には届きません。',
  },
};
