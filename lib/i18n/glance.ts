import type { Catalogue } from './catalogue.ts';

interface GlanceTexts {
  /** What the strip and its keyboard way are called. */
  strip: string;
  theirResponse: string;
  myResponse: string;
  /** Before what I prepared, where what they prepared stands first. */
  mine: string;
  notPrepared: string;
  /** `#` stands for a number, here and below: functions can't travel to the page. */
  openCommitment: string;
  openCommitments: string;
  openPanel: string;
  prepare: string;
  isOneOnOne: string;
  yes: string;
  no: string;
  notKept: string;
  /** The week at a glance: how many, and how many of them are not prepared. */
  week: string;
  weekOne: string;
  weekLeft: string;
  weekDone: string;
  putAway: string;
  close: string;
}

/** The few words that stand on Calendar's own page. */
export const glanceTexts: Catalogue<GlanceTexts> = {
  en: {
    strip: 'Sashi (F6)',
    theirResponse: 'What they hope for',
    myResponse: 'What you hope for',
    mine: 'You',
    notPrepared: 'Not prepared yet',
    openCommitment: '1 open commitment',
    openCommitments: '# open commitments',
    openPanel: 'Open',
    prepare: 'Prepare',
    isOneOnOne: 'Is this a 1on1?',
    yes: 'Yes',
    no: 'No',
    notKept: 'That was not kept, and nothing changed. Please try again.',
    week: 'This week: # 1on1s',
    weekOne: 'This week: 1 1on1',
    weekLeft: '# not prepared',
    weekDone: 'All prepared',
    putAway: 'Don’t show again',
    close: 'Close for this week',
  },
  ja: {
    strip: 'サシ（F6）',
    theirResponse: '相手がしてほしいこと',
    myResponse: 'あなたがしてほしいこと',
    mine: 'あなた',
    notPrepared: 'まだ準備していません',
    openCommitment: '約束事 1件',
    openCommitments: '約束事 #件',
    openPanel: '開く',
    prepare: '準備する',
    isOneOnOne: 'これは1on1ですか？',
    yes: 'はい',
    no: 'いいえ',
    notKept: '保存できませんでした。何も変わっていません。もう一度お試しください。',
    week: '今週の1on1：#件',
    weekOne: '今週の1on1：1件',
    weekLeft: '未準備 #件',
    weekDone: 'すべて準備済み',
    putAway: '今後は表示しない',
    close: '今週は閉じる',
  },
};
