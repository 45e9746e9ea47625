import type { Catalogue } from '../catalogue.ts';

interface RecordTexts {
  heading: string;
  writtenAt: (instant: string) => string;
  noDate: string;
  beyondMeetings: string;
  prepared: string;
  memo: string;
  commitment: string;
  promisedBy: (address: string) => string;
  dueNext: string;
  dueOn: (day: string) => string;
  steps: Record<'open' | 'done' | 'dropped', string>;
  card: string;
  aside: string;
  calledOff: string;
  preference: string;
  private: string;
  template: string;
  nothing: string;
}

/** The words of the record that a person reads. */
export const recordTexts: Catalogue<RecordTexts> = {
  en: {
    heading: 'What I wrote in Sashi',
    writtenAt: (instant) => `Saved on ${instant}`,
    noDate: 'Date not known',
    beyondMeetings: 'Beyond single meetings',
    prepared: 'What I prepared',
    memo: 'Shared memo',
    commitment: 'Commitment',
    promisedBy: (address) => `Promised by ${address}`,
    dueNext: 'By the next 1on1',
    dueOn: (day) => `By ${day}`,
    steps: { open: 'Open again', done: 'Done', dropped: 'Let go' },
    card: 'A question of our own',
    aside: 'My answer in writing',
    calledOff: 'Called off',
    preference: 'How I like to talk',
    private: 'Private memo',
    template: 'My template',
    nothing: 'Nothing was written yet.',
  },
  ja: {
    heading: 'サシに書いたもの',
    writtenAt: (instant) => `保存した日時：${instant}`,
    noDate: '日付不明',
    beyondMeetings: '会議にひもづかないもの',
    prepared: '準備したこと',
    memo: '共有メモ',
    commitment: '約束',
    promisedBy: (address) => `約束した人：${address}`,
    dueNext: '期限：次の1on1まで',
    dueOn: (day) => `期限：${day}`,
    steps: { open: '再開', done: '完了', dropped: '取りやめ' },
    card: '自分たちで作った質問',
    aside: '文章での返事',
    calledOff: '開催なし',
    preference: '話し方の希望',
    private: '自分だけのメモ',
    template: '自分のひな型',
    nothing: 'まだ何も書かれていません。',
  },
};
