import type { BuiltInHint } from '../built-in-hint.ts';

export const peopleReport: readonly BuiltInHint[] = [
  {
    id: 'people-report-1',
    en: ['Ask "Do you want me to act, or to know?"', 'Acting without being asked can harm.'],
    ja: [
      '「動いてほしい？知っておいてほしい？」と確かめましょう。',
      '頼まれずに動くと、傷つけることがあります。',
    ],
    source: 'safety',
  },
  {
    id: 'people-report-2',
    en: [
      'Ask how it should be seen in two weeks that it got better.',
      'A sign keeps a conflict from being declared over too soon.',
    ],
    ja: [
      '「二週間後、何を見たら良くなったと言える？」と聞きましょう。',
      '目印があると、早すぎる幕引きを防げます。',
    ],
    source: 'solution',
  },
  {
    id: 'people-report-3',
    en: ['Ask about what went well between people, too.', 'Good cooperation is news.'],
    ja: ['人との間でうまくいったことも聞きましょう。', 'よい協力も、立派な報告です。'],
    source: 'capitalising',
  },
];
