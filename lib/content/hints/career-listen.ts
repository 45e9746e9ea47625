import type { BuiltInHint } from '../built-in-hint.ts';

export const careerListen: readonly BuiltInHint[] = [
  {
    id: 'career-listen-1',
    en: [
      'Say that the talk is not about the appraisal, and leave the form outside.',
      "A career is told only where it isn't counted.",
    ],
    ja: [
      '「評価とは関係ない話」と伝え、書類は置いておきましょう。',
      '点のつく場所では、本当の希望は語られません。',
    ],
    source: 'safety',
  },
  {
    id: 'career-listen-2',
    en: [
      'Ask what brought them here in the first place, and listen to the whole way.',
      'Reasons of the past explain wishes of today.',
    ],
    ja: [
      '「そもそも、なぜこの仕事に？」と聞き、道のりを全部聞きましょう。',
      '昔の理由が、今の願いを教えてくれます。',
    ],
    source: 'listening',
  },
  {
    id: 'career-listen-3',
    en: [
      'Don\'t flinch at "I might leave"; ask what they hope to find.',
      'Who may say it, often need not do it.',
    ],
    ja: [
      '「辞めるかも」に動じず、「そこに何を求めている？」と聞きましょう。',
      '言える場所があると、辞めずにすむことも多いのです。',
    ],
    source: 'safety',
  },
  {
    id: 'career-listen-4',
    en: [
      'Keep your own career story for another day.',
      'It takes ten minutes, and it is the wrong life.',
    ],
    ja: ['自分の経歴の話は、別の日にとっておきましょう。', '十分かかる上に、別の人の人生です。'],
  },
  {
    id: 'career-listen-5',
    en: ['Listen for "should" and ask who says so.', 'Many plans belong to somebody else.'],
    ja: [
      '「〜すべき」が出たら「それは誰の声？」と聞きましょう。',
      '計画の多くは、ほかの誰かのものです。',
    ],
    source: 'sdt',
  },
  {
    id: 'career-listen-6',
    en: [
      'Ask what a good ordinary day would be in five years, from breakfast on.',
      'Days are easier to imagine than positions.',
    ],
    ja: [
      '「五年後の、よい一日」を朝から順に話してもらいましょう。',
      '役職より、一日のほうが思い描けます。',
    ],
  },
  {
    id: 'career-listen-7',
    en: [
      'Allow "I don\'t want to be promoted" without asking why not.',
      'It is a wish, not a lack of one.',
    ],
    ja: [
      '「昇進したくない」には、理由を問わずにうなずきましょう。',
      '意欲がないのではなく、それも一つの希望です。',
    ],
    source: 'sdt',
  },
  {
    id: 'career-listen-8',
    en: ["Ask what they'd miss of the present job.", 'It shows what a next one must have.'],
    ja: [
      '「今の仕事で、なくなったら寂しいものは？」と聞きましょう。',
      '次の仕事に欠かせないものが見えてきます。',
    ],
  },
  {
    id: 'career-listen-9',
    en: [
      "Hold the pause after a long sentence about the future; don't fill it.",
      'They are hearing it for the first time themselves.',
    ],
    ja: [
      '将来の話の後の沈黙は、埋めずに待ちましょう。',
      '本人も、自分の言葉を初めて聞いているのです。',
    ],
    source: 'waittime',
  },
  {
    id: 'career-listen-10',
    en: ['Ask whether you may remember what was said, and for what.', 'Hopes are lent, not given.'],
    ja: [
      '「今日の話、覚えておいていい？何のために？」と確かめましょう。',
      '希望は、預かるものだからです。',
    ],
    source: 'safety',
  },
];
