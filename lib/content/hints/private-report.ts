import type { BuiltInHint } from '../built-in-hint.ts';

export const privateReport: readonly BuiltInHint[] = [
  {
    id: 'private-report-1',
    en: ['Keep it as small as they made it.', 'A passing remark wants a nod, not an interview.'],
    ja: [
      '本人が話した大きさのまま受け止めましょう。',
      'さらりとした報告に要るのは、面談ではなくうなずきです。',
    ],
  },
  {
    id: 'private-report-2',
    en: [
      'Ask whether it changes anything in the calendar, and change it right there.',
      'Practical is kind.',
    ],
    ja: [
      '「予定に影響する？」と聞き、その場で直しましょう。',
      '実際に動くことが、やさしさになります。',
    ],
    source: 'demands',
  },
  {
    id: 'private-report-3',
    en: [
      'Remember it: one word next time shows that it was heard.',
      'Being remembered is rare at work.',
    ],
    ja: [
      '覚えておき、次回ひとことだけ触れましょう。',
      '職場で覚えていてもらえることは、珍しいものです。',
    ],
    source: 'capitalising',
  },
];
