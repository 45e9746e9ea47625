import type { BuiltInHint } from '../built-in-hint.ts';

export const otherAdvice: readonly BuiltInHint[] = [
  {
    id: 'other-advice-1',
    en: ['Ask what a good answer would let them do tomorrow.', 'Advice has to arrive somewhere.'],
    ja: [
      '「よい答えがあったら、明日何ができる？」と聞きましょう。',
      '助言には、行き先が要ります。',
    ],
  },
  {
    id: 'other-advice-2',
    en: [
      'Offer a choice of two concrete steps rather than a principle.',
      'A choice keeps the decision with them.',
    ],
    ja: [
      '原則の代わりに、具体的な二つの手から選んでもらいましょう。',
      '選ぶことで、決めるのは本人のままです。',
    ],
    source: 'sdt',
  },
  {
    id: 'other-advice-3',
    en: [
      "If it isn't your field, say so and find the right address within a day.",
      'Quick and honest is good advice, too.',
    ],
    ja: [
      '専門外ならそう言い、一日以内に相談先を見つけて伝えましょう。',
      '早くて正直なことも、よい助言です。',
    ],
  },
];
