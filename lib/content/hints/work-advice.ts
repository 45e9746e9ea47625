import type { BuiltInHint } from '../built-in-hint.ts';

export const workAdvice: readonly BuiltInHint[] = [
  {
    id: 'work-advice-1',
    en: [
      'Give one piece of advice, not three, and make it doable this week.',
      'One gets done; three get filed.',
    ],
    ja: [
      '助言は三つではなく一つ。今週できる大きさで渡しましょう。',
      '一つなら動けますが、三つはしまわれてしまいます。',
    ],
    source: 'goals',
  },
  {
    id: 'work-advice-2',
    en: [
      'Show a real example of yours: the actual document, message or plan.',
      'A finished example teaches faster than a rule.',
    ],
    ja: [
      '自分が実際に使った資料や文面を、そのまま見せましょう。',
      '規則の説明より、実例のほうが早く伝わります。',
    ],
    source: 'examples',
  },
  {
    id: 'work-advice-3',
    en: [
      'Ask what they have already tried before you advise.',
      'It saves you from recommending what has just failed.',
    ],
    ja: [
      '助言の前に「もう試したことは？」と聞きましょう。',
      'うまくいかなかった方法を勧めずにすみます。',
    ],
  },
  {
    id: 'work-advice-4',
    en: [
      'Put it as "When X happens, do Y", with their own X.',
      'A cue in the day works better than a good intention.',
    ],
    ja: [
      '「○○になったら△△する」の形で、本人の場面に合わせて渡しましょう。',
      'きっかけつきの助言は、思い出されます。',
    ],
    source: 'ifthen',
  },
  {
    id: 'work-advice-5',
    en: [
      'Say what your advice costs, as well as what it brings.',
      "Advice without a price sounds like somebody who isn't doing it.",
    ],
    ja: [
      '助言の良い所と一緒に、かかる手間も伝えましょう。',
      '代償の見えない助言は、他人事に聞こえます。',
    ],
  },
  {
    id: 'work-advice-6',
    en: ['Do the first two minutes of it together, now.', 'The beginning is the hard part.'],
    ja: [
      '最初の二分だけ、この場で一緒にやってみましょう。',
      '難しいのは、始めるところだからです。',
    ],
    source: 'goals',
  },
  {
    id: 'work-advice-7',
    en: [
      'Offer to be copied on the first try and not on the second.',
      'Help with an end date builds independence.',
    ],
    ja: [
      '「一回目は見るよ、二回目は任せる」と、終わりを決めて助けましょう。',
      '期限のある手助けが、自立につながります。',
    ],
    source: 'scaffolding',
  },
  {
    id: 'work-advice-8',
    en: [
      'Tell the mistake you made in the same spot, and what it taught you.',
      'It gives the advice and the permission to fail.',
    ],
    ja: [
      '同じ所で自分がした失敗と、学んだことを話しましょう。',
      '助言と一緒に、失敗してよいことも伝わります。',
    ],
    source: 'safety',
  },
  {
    id: 'work-advice-9',
    en: [
      'Name who knows this better than you and make the introduction today.',
      'A name and a greeting beat a second-hand answer.',
    ],
    ja: [
      '自分より詳しい人がいれば名前を挙げ、今日のうちに紹介しましょう。',
      'また聞きの答えより、つながりが役に立ちます。',
    ],
  },
  {
    id: 'work-advice-10',
    en: [
      'Let them say the advice back in their own words with their own next step.',
      'What was said is not yet what was understood.',
    ],
    ja: [
      '助言を本人の言葉で言い直してもらい、次の一歩も決めてもらいましょう。',
      '伝えたことは、まだ伝わったことではありません。',
    ],
    source: 'teachback',
  },
];
