import type { BuiltInHint } from '../built-in-hint.ts';

export const skillsAdvice: readonly BuiltInHint[] = [
  {
    id: 'skills-advice-1',
    en: [
      'Recommend one exercise of fifteen minutes that they can repeat three times this week.',
      'Short and often beats long and rare.',
    ],
    ja: [
      '十五分の練習を一つ、今週三回できる形で勧めましょう。',
      '長く一度より、短く何度もが身につきます。',
    ],
    source: 'spacing',
  },
  {
    id: 'skills-advice-2',
    en: [
      'Do it once while they watch and think aloud, mistakes included.',
      'Hearing the thinking teaches more than seeing the result.',
    ],
    ja: [
      '考えを声に出しながら、失敗も含めて一度やって見せましょう。',
      '結果より、考えている声が学びになります。',
    ],
    source: 'examples',
  },
  {
    id: 'skills-advice-3',
    en: [
      'Tell them what not to learn yet.',
      "Leaving out is the advice beginners can't give themselves.",
    ],
    ja: [
      '「これはまだ学ばなくていい」も伝えましょう。',
      '省く判断は、学び始めの人には難しいものです。',
    ],
  },
];
