import type { BuiltInHint } from '../built-in-hint.ts';

export const skillsReport: readonly BuiltInHint[] = [
  {
    id: 'skills-report-1',
    en: ['Ask what surprised them in what they learned.', 'Surprise is where the learning was.'],
    ja: ['学びの報告には「意外だったことは？」と聞きましょう。', '驚いた所に、学びがあります。'],
  },
  {
    id: 'skills-report-2',
    en: [
      'Ask where they used it for the first time, and how it went.',
      'Use is the report behind the report.',
    ],
    ja: [
      '「最初に使ったのはどこ？どうだった？」と聞きましょう。',
      '使った話こそ、報告の中身です。',
    ],
  },
  {
    id: 'skills-report-3',
    en: [
      'Let them show it for two minutes instead of telling it for ten.',
      'Showing makes progress visible to both.',
    ],
    ja: [
      '十分の説明より、二分だけ実際に見せてもらいましょう。',
      '見せると、進歩が二人に見えます。',
    ],
    source: 'progress',
  },
];
