import type { Catalogue } from './catalogue.ts';

interface GlanceTexts {
  /** What the strip and its keyboard way are called. */
  strip: string;
  theirResponse: string;
  myResponse: string;
  /** Before what I prepared, where what they prepared stands first. */
  mine: string;
  notPrepared: string;
  openCommitments: (count: number) => string;
  openPanel: string;
  prepare: string;
  isOneOnOne: string;
  yes: string;
  no: string;
  notKept: string;
}

/** The few words that stand on Calendar's own page. */
export const glanceTexts: Catalogue<GlanceTexts> = {
  en: {
    strip: 'Sashi (F6)',
    theirResponse: 'What they hope for',
    myResponse: 'What you hope for',
    mine: 'You',
    notPrepared: 'Not prepared yet',
    openCommitments: (count) => (count === 1 ? '1 open commitment' : `${count} open commitments`),
    openPanel: 'Open',
    prepare: 'Prepare',
    isOneOnOne: 'Is this a 1on1?',
    yes: 'Yes',
    no: 'No',
    notKept: 'That was not kept, and nothing changed. Please try again.',
  },
  ja: {
    strip: 'サシ（F6）',
    theirResponse: '相手がしてほしいこと',
    myResponse: 'あなたがしてほしいこと',
    mine: 'あなた',
    notPrepared: 'まだ準備していません',
    openCommitments: (count) => `約束事 ${count}件`,
    openPanel: '開く',
    prepare: '準備する',
    isOneOnOne: 'これは1on1ですか？',
    yes: 'はい',
    no: 'いいえ',
    notKept: '保存できませんでした。何も変わっていません。もう一度お試しください。',
  },
};
