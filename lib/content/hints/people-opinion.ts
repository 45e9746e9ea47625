import type { BuiltInHint } from '../built-in-hint.ts';

export const peopleOpinion: readonly BuiltInHint[] = [
  {
    id: 'people-opinion-1',
    en: [
      "Speak about behaviour that you saw yourself, and say when you didn't see it.",
      'Hearsay makes it worse for everybody.',
    ],
    ja: [
      '自分が見た行動について話し、見ていないことは「見ていない」と言いましょう。',
      'また聞きの意見は、みんなを傷つけます。',
    ],
    source: 'sbi',
  },
  {
    id: 'people-opinion-2',
    en: [
      'Say how it looked from outside, and that inside may be different.',
      'They wanted a view, not a verdict.',
    ],
    ja: [
      '「外からはこう見えた。中では違うかもしれない」と伝えましょう。',
      '求められたのは、判決ではなく見え方です。',
    ],
    source: 'perspective',
  },
  {
    id: 'people-opinion-3',
    en: [
      'Tell them honestly if you see a part of theirs in it, one part, kindly.',
      'It is the part that they can change.',
    ],
    ja: [
      '本人の側にも一つ思い当たるなら、やさしく正直に伝えましょう。',
      'そこは、自分で変えられる部分です。',
    ],
    source: 'sbi',
  },
];
