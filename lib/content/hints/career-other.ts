import type { BuiltInHint } from '../built-in-hint.ts';

export const careerOther: readonly BuiltInHint[] = [
  {
    id: 'career-other-1',
    en: [
      "Ask which job advert they'd have clicked on lately, just out of curiosity.",
      "Curiosity isn't disloyalty.",
    ],
    ja: [
      '「最近、つい見てしまった求人や仕事はある？」と軽く聞きましょう。',
      '好奇心は、裏切りではありません。',
    ],
    source: 'safety',
  },
  {
    id: 'career-other-2',
    en: [
      'Offer a look back instead of ahead: what has this year been good for?',
      'Looking ahead is easier from there.',
    ],
    ja: [
      '先の話の代わりに「この一年は何のための年だった？」と振り返りましょう。',
      'そこからのほうが、先を見やすくなります。',
    ],
    source: 'progress',
  },
  {
    id: 'career-other-3',
    en: [
      'Ask what a friend would say they are made for.',
      "Others' words can be tried on without risk.",
    ],
    ja: [
      '「友だちなら、何が向いていると言いそう？」と聞きましょう。',
      '人の言葉なら、気軽に着てみられます。',
    ],
    source: 'strengths',
  },
];
