import type { BuiltInHint } from '../built-in-hint.ts';

export const otherReport: readonly BuiltInHint[] = [
  {
    id: 'other-report-1',
    en: [
      'Repeat the report in one sentence and ask whether that is the point.',
      'A minute now saves a misunderstanding later.',
    ],
    ja: [
      '報告を一文で言い返し、「要点は合ってる？」と確かめましょう。',
      '今の一分が、後の誤解を防ぎます。',
    ],
    source: 'teachback',
  },
  {
    id: 'other-report-2',
    en: [
      'Ask what they would like you to say to it: thanks, a question, or a decision.',
      'They came with a picture of your reaction.',
    ],
    ja: [
      '「ありがとう・質問・判断、どれがほしい？」と聞いてみましょう。',
      '報告する人は、返事を思い描いて来ています。',
    ],
  },
  {
    id: 'other-report-3',
    en: [
      'Answer on the same day, even if only "Read, thank you".',
      'Silence is read as displeasure.',
    ],
    ja: [
      '「読みました、ありがとう」だけでも、その日のうちに返しましょう。',
      '沈黙は、不機嫌と読まれてしまいます。',
    ],
  },
];
