import type { ReportReason } from '#lib/domain/team-hint.ts';
import type { Catalogue } from '../catalogue.ts';

interface TeamHintsTexts {
  title: string;
  explained: string;
  alone: string;
  topic: string;
  response: string;
  text: string;
  nameless: string;
  propose: string;
  thanks: string;
  moderation: string;
  refresh: string;
  nothing: string;
  show: string;
  keep: string;
  hide: string;
  report: string;
  reportWhy: string;
  reported: string;
  reasons: Record<ReportReason, string>;
}

export const teamHintsTexts: Catalogue<TeamHintsTexts> = {
  en: {
    title: 'Hints for colleagues',
    explained: 'What has worked for you may help others. An administrator reads it first.',
    alone: 'With a team, you can pass on here what has worked for you.',
    topic: 'When it is about',
    response: 'and they hope for',
    text: 'Your hint',
    nameless: 'Your name is stored nowhere. Do not write about people who can be recognised.',
    propose: 'Propose it',
    thanks: 'Thank you. It is shown once an administrator has read it.',
    moderation: 'To decide',
    refresh: 'Read anew',
    nothing: 'Nothing waits for you.',
    show: 'Show to all',
    keep: 'Keep showing it',
    hide: 'Do not show',
    report: 'Report',
    reportWhy: 'What is wrong with it?',
    reported: 'Thank you. You will not see it again; an administrator looks at it.',
    reasons: {
      wrong: 'It is not true',
      hurtful: 'It may hurt',
      personal: 'It is about a person',
      other: 'Something else',
    },
  },
  ja: {
    title: '同僚のためのヒント',
    explained: '自分に役立ったことは、ほかの人の助けにもなります。はじめに管理者が読みます。',
    alone: 'チームに入ると、自分に役立ったことをここから伝えられます。',
    topic: '話題',
    response: '相手の期待',
    text: 'ヒント',
    nameless: '名前はどこにも残りません。誰のことかわかる内容は書かないでください。',
    propose: '提案する',
    thanks: 'ありがとうございます。管理者が読んだあとに表示されます。',
    moderation: '確認が必要なもの',
    refresh: '読み直す',
    nothing: '確認を待つものはありません。',
    show: 'みんなに見せる',
    keep: '見せ続ける',
    hide: '見せない',
    report: '報告する',
    reportWhy: 'どこが問題ですか？',
    reported: 'ありがとうございます。今後は表示されません。管理者が確認します。',
    reasons: {
      wrong: '正しくない',
      hurtful: '傷つける恐れがある',
      personal: '個人に関わる',
      other: 'そのほか',
    },
  },
};
