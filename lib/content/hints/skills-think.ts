import type { BuiltInHint } from '../built-in-hint.ts';

export const skillsThink: readonly BuiltInHint[] = [
  {
    id: 'skills-think-1',
    en: [
      'Ask them to pick one skill for one quarter, and think only about that one.',
      'Two goals for learning are usually none.',
    ],
    ja: [
      '三か月で伸ばすスキルを一つだけ選んでもらい、それだけを考えましょう。',
      '学びの目標は、二つあるとどちらも進みにくいものです。',
    ],
    source: 'goals',
  },
  {
    id: 'skills-think-2',
    en: [
      'Break the skill into parts together and find the part that fails first.',
      'Practice helps most exactly there.',
    ],
    ja: [
      'スキルを一緒に分解して、最初につまずく部分を探しましょう。',
      '練習がいちばん効くのは、その一点です。',
    ],
    source: 'practice',
  },
  {
    id: 'skills-think-3',
    en: [
      'Ask "When did it go well, even a little?" and look for what was different.',
      'The exception holds the method.',
    ],
    ja: [
      '「少しでもうまくいったのはいつ？」と聞き、何が違ったかを探しましょう。',
      'うまくいった例外の中に、やり方が隠れています。',
    ],
    source: 'solution',
  },
  {
    id: 'skills-think-4',
    en: [
      "Find in next week's real work a place to practise it, and book it.",
      "What isn't in the calendar isn't practised.",
    ],
    ja: [
      '来週の実際の仕事の中に練習の場を見つけ、予定に入れましょう。',
      '予定にない練習は、行われません。',
    ],
    source: 'ifthen',
  },
  {
    id: 'skills-think-5',
    en: [
      'Ask for a number from 0 to 10 where they stand, then what one point more would look like.',
      'One point is a step that one can imagine.',
    ],
    ja: [
      '「十点満点で今は何点？一点上がると何が違う？」と聞きましょう。',
      '一点分なら、次の姿を思い描けます。',
    ],
    source: 'solution',
  },
  {
    id: 'skills-think-6',
    en: [
      'Think about who will notice first when the skill has grown, and by what.',
      'A visible sign keeps practice going.',
    ],
    ja: [
      '伸びたとき、誰がどんなことで最初に気づくかを考えましょう。',
      '見える目印があると、練習が続きます。',
    ],
    source: 'progress',
  },
  {
    id: 'skills-think-7',
    en: [
      "Look for the teammate who'd gain from being taught, and plan that as the practice.",
      'Teaching is the quickest test of understanding.',
    ],
    ja: [
      '教えたら喜ぶ同僚を探し、教えることを練習にしてみましょう。',
      '教えてみると、理解の度合いがすぐ分かります。',
    ],
    source: 'teachback',
  },
  {
    id: 'skills-think-8',
    en: [
      'Decide together which mistakes are welcome while learning, and say so to those concerned.',
      'Learning needs a place where errors are cheap.',
    ],
    ja: [
      '学ぶ間に「してもよい失敗」を一緒に決め、関係者にも伝えましょう。',
      '失敗が安くすむ場所でこそ、人は学べます。',
    ],
    source: 'safety',
  },
  {
    id: 'skills-think-9',
    en: [
      "Ask what they'd stop doing to make two hours a week for it.",
      'Time for learning comes from somewhere.',
    ],
    ja: [
      '「週二時間つくるために、何をやめる？」と一緒に考えましょう。',
      '学ぶ時間は、どこかから生まれます。',
    ],
  },
  {
    id: 'skills-think-10',
    en: [
      'Agree on how both of you will see in four weeks whether it works.',
      'A date turns a wish into an experiment.',
    ],
    ja: [
      '四週間後に、何を見て効果を確かめるかを二人で決めましょう。',
      '日付が入ると、願いが実験に変わります。',
    ],
  },
];
