import type { BuiltInHint } from '../built-in-hint.ts';

export const skillsListen: readonly BuiltInHint[] = [
  {
    id: 'skills-listen-1',
    en: [
      'Ask what they are proud of having learned lately, and let them tell it in full.',
      'Seen progress is the best fuel.',
    ],
    ja: [
      '「最近身についたと思うことは？」と聞き、最後まで語ってもらいましょう。',
      '進歩を見てもらえることが、いちばんの燃料です。',
    ],
    source: 'progress',
  },
  {
    id: 'skills-listen-2',
    en: [
      'Listen for what they avoid, and ask gently what makes it unpleasant.',
      'The skill that is dodged is often not the problem.',
    ],
    ja: [
      '避けていることに気づいたら「どこが嫌な感じ？」とそっと聞きましょう。',
      '避けているスキルそのものが、原因とは限りません。',
    ],
    source: 'listening',
  },
  {
    id: 'skills-listen-3',
    en: ["Don't compare them with anybody, not even kindly.", 'A comparison ends the story.'],
    ja: [
      'ほめるつもりでも、ほかの人と比べずに聞きましょう。',
      '比べた瞬間に、本人の話は終わってしまいます。',
    ],
    source: 'growth',
  },
  {
    id: 'skills-listen-4',
    en: [
      'Ask how they learn best: reading, watching, trying or talking.',
      'They know it better than any course.',
    ],
    ja: [
      '「読む・見る・やってみる・話す、どれがいちばん身につく？」と聞きましょう。',
      'どんな研修より、本人がよく知っています。',
    ],
    source: 'sdt',
  },
  {
    id: 'skills-listen-5',
    en: [
      'When they say "I\'m bad at it", ask for the last time and the details.',
      'A story is smaller than a verdict.',
    ],
    ja: [
      '「苦手で」と言われたら、最後にそう感じた場面を詳しく聞きましょう。',
      '判決は大きくても、出来事は小さいものです。',
    ],
    source: 'growth',
  },
  {
    id: 'skills-listen-6',
    en: [
      'Let frustration about slow progress be said without cheering it away.',
      "Cheering tells them that you'd rather not hear it.",
    ],
    ja: [
      '伸び悩みの悔しさは、励まして消さずに聞きましょう。',
      '励ましは「聞きたくない」に聞こえることがあります。',
    ],
    source: 'listening',
  },
  {
    id: 'skills-listen-7',
    en: ['Ask what kind of help was unhelpful before.', 'It is the shortest way to help well.'],
    ja: [
      '「これまで、ありがたくなかった手助けは？」と聞いてみましょう。',
      'うまく助けるための近道です。',
    ],
  },
  {
    id: 'skills-listen-8',
    en: [
      'Ask what they would learn if nobody measured it.',
      'Curiosity shows where effort will be light.',
    ],
    ja: [
      '「誰にも測られないなら、何を学びたい？」と聞きましょう。',
      '好奇心のある所では、努力が軽くなります。',
    ],
    source: 'sdt',
  },
  {
    id: 'skills-listen-9',
    en: [
      'Tell back the growth you heard, in steps: then, now, next.',
      'Learners stand too close to see it.',
    ],
    ja: [
      '聞いた成長を「前・今・次」の順で返しましょう。',
      '学んでいる本人には、近すぎて見えにくいものです。',
    ],
    source: 'progress',
  },
  {
    id: 'skills-listen-10',
    en: [
      'Ask whether they want it to be known that they are learning this.',
      'Some learn better unwatched.',
    ],
    ja: [
      '「これを学んでいること、周りに知られてもいい？」と確かめましょう。',
      '見られないほうが伸びる人もいます。',
    ],
    source: 'safety',
  },
];
