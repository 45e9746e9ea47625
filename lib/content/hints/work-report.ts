import type { BuiltInHint } from '../built-in-hint.ts';

export const workReport: readonly BuiltInHint[] = [
  {
    id: 'work-report-1',
    en: [
      'Ask up front: "For information, or do you need something from me?"',
      'It tells you how to listen for the next ten minutes.',
    ],
    ja: [
      '最初に「共有かな、私にしてほしいことがある？」と確かめましょう。',
      '次の十分間の聞き方が決まります。',
    ],
  },
  {
    id: 'work-report-2',
    en: [
      'Thank bad news before you ask about it.',
      'The next bad news comes as early as this one was welcome.',
    ],
    ja: [
      '悪い知らせには、質問より先に「早く教えてくれてありがとう」を。',
      '次の知らせの早さは、今日の受け止め方で決まります。',
    ],
    source: 'safety',
  },
  {
    id: 'work-report-3',
    en: [
      'Close a report with one decision: go on, change, or talk again on a named day.',
      'A report without an answer feels like talking to a wall.',
    ],
    ja: [
      '報告の最後に「続ける・変える・この日にまた話す」を一つ決めましょう。',
      '返事のない報告は、壁に話すのと同じです。',
    ],
  },
];
