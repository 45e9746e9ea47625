import type { BuiltInHint } from '../built-in-hint.ts';

export const careerThink: readonly BuiltInHint[] = [
  {
    id: 'career-think-1',
    en: [
      "Ask for three possible futures: more of the same, the neighbour's field, and a wild one.",
      'With one future there is nothing to think about.',
    ],
    ja: [
      '「今の延長・隣の分野・思い切った道」の三つの未来を描いてもらいましょう。',
      '未来が一つだけでは、考えようがありません。',
    ],
    source: 'divergent',
  },
  {
    id: 'career-think-2',
    en: [
      'Collect the moments of the last year in which time flew, and look for the pattern.',
      'Energy is a better compass than titles.',
    ],
    ja: [
      'この一年で時間を忘れた場面を集め、共通点を一緒に探しましょう。',
      '役職より、夢中になれたことが羅針盤になります。',
    ],
    source: 'strengths',
  },
  {
    id: 'career-think-3',
    en: [
      'Think about which tasks could move in or out of the present job first.',
      'A job can often be reshaped before it is changed.',
    ],
    ja: [
      'まず今の仕事に足せること、外せることを一緒に考えましょう。',
      '仕事は、替える前に作り替えられます。',
    ],
    source: 'crafting',
  },
  {
    id: 'career-think-4',
    en: [
      'Ask what they want to be asked for in three years.',
      'It is more concrete than "Where do you see yourself?"',
    ],
    ja: [
      '「三年後、どんなことで頼られたい？」と聞きましょう。',
      '「将来どうなりたい？」より具体的に考えられます。',
    ],
  },
  {
    id: 'career-think-5',
    en: [
      'Separate what they want to do, with whom, where, and for how much; ask which may wait.',
      'Four small questions are easier than a big one.',
    ],
    ja: [
      '「何を・誰と・どこで・どんな条件で」を分け、後でよいものを聞きましょう。',
      '大きな一つの問いより、小さな四つが楽です。',
    ],
  },
  {
    id: 'career-think-6',
    en: [
      'Plan a conversation with somebody who does that job, as the next step.',
      'Twenty minutes with an insider replace weeks of guessing.',
    ],
    ja: [
      '次の一歩として、その仕事をしている人との会話を計画しましょう。',
      '中の人との二十分は、何週間もの想像に勝ります。',
    ],
  },
  {
    id: 'career-think-7',
    en: ["Ask what they'd regret not having tried.", 'Regret points to values, plans to duties.'],
    ja: [
      '「やらなかったら悔やみそうなことは？」と聞いてみましょう。',
      '悔いは、大切にしているものを指し示します。',
    ],
  },
  {
    id: 'career-think-8',
    en: [
      'Look for a trial: a project, a shadow day, a quarter of the time.',
      'Careers are found by trying more than by thinking.',
    ],
    ja: [
      '兼務・一日同行・時間の四分の一など、試す方法を一緒に探しましょう。',
      '道は、考えるより試す中で見つかります。',
    ],
    source: 'crafting',
  },
  {
    id: 'career-think-9',
    en: [
      'Say at the start that no plan needs to be there at the end.',
      'A career talk with a deadline becomes an exam.',
    ],
    ja: [
      '「今日、結論はなくていい」と最初に伝えましょう。',
      '締め切りのあるキャリアの話は、試験になってしまいます。',
    ],
    source: 'safety',
  },
  {
    id: 'career-think-10',
    en: [
      'Write down together what has to be true for each way, and what can be checked this month.',
      "Conditions can be checked, dreams can't.",
    ],
    ja: [
      'それぞれの道に必要な条件を書き、今月確かめられるものを選びましょう。',
      '夢は確かめられませんが、条件なら確かめられます。',
    ],
  },
];
