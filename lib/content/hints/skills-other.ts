import type { BuiltInHint } from '../built-in-hint.ts';

export const skillsOther: readonly BuiltInHint[] = [
  {
    id: 'skills-other-1',
    en: ["Ask what they envied somebody's ability for this month.", 'Envy is a shy wish.'],
    ja: [
      '「今月、誰かのどんな力をいいなと思った？」と聞きましょう。',
      'うらやましさは、控えめな願いです。',
    ],
  },
  {
    id: 'skills-other-2',
    en: [
      'Offer to look through the last piece of work together, without a goal.',
      'A topic appears on page two.',
    ],
    ja: [
      '目的を決めずに、直近の成果物を一緒に眺めてみましょう。',
      '二ページ目あたりで、話題が現れます。',
    ],
  },
  {
    id: 'skills-other-3',
    en: [
      'Ask which of their tasks still feels like a stretch, pleasant or not.',
      'Where it stretches, something can grow.',
    ],
    ja: [
      '「少し背伸びだと感じる仕事はどれ？」と聞きましょう。',
      '背伸びのある所に、伸びしろがあります。',
    ],
    source: 'practice',
  },
];
