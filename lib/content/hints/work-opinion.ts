import type { BuiltInHint } from '../built-in-hint.ts';

export const workOpinion: readonly BuiltInHint[] = [
  {
    id: 'work-opinion-1',
    en: [
      'State your view in one sentence first, then your reason, then what would change your mind.',
      'An opinion with its exit can be argued with.',
    ],
    ja: [
      'まず一文で意見、次に理由、最後に「こうなら考えを変える」を伝えましょう。',
      '変わる条件つきの意見には、言い返しやすくなります。',
    ],
    source: 'safety',
  },
  {
    id: 'work-opinion-2',
    en: [
      'Ask "On which part do you want my view?" and answer that part alone.',
      'A view on everything sounds like a grade.',
    ],
    ja: [
      '「どの部分の意見がほしい？」と確かめ、そこだけに答えましょう。',
      '全部への意見は、採点のように聞こえます。',
    ],
  },
  {
    id: 'work-opinion-3',
    en: [
      'Mark how sure you are: "I\'d bet on it", "sixty-forty", "just a feeling".',
      'They can weigh a view when they know its weight.',
    ],
    ja: [
      '「かなり確か」「六割くらい」「ただの感触」と、自信の度合いを添えましょう。',
      '重さが分かると、相手は意見を量れます。',
    ],
    source: 'calibration',
  },
  {
    id: 'work-opinion-4',
    en: [
      'Tell what you saw before what you think: the case, what was done, what came of it.',
      'Facts first leave room for another reading.',
    ],
    ja: [
      '感想の前に、見た事実を話しましょう。場面、行動、その結果の順で。',
      '事実が先だと、別の見方の余地が残ります。',
    ],
    source: 'sbi',
  },
  {
    id: 'work-opinion-5',
    en: [
      'If you have no opinion yet, say so and say when you will.',
      'A made-up view costs more trust than an honest gap.',
    ],
    ja: [
      'まだ意見がなければそう言い、いつ返せるかを伝えましょう。',
      '作った意見より、正直な「まだ」が信頼されます。',
    ],
  },
  {
    id: 'work-opinion-6',
    en: [
      "Give your view as if you owned the task, then ask what you can't see from your seat.",
      'It shows both your weight and your limits.',
    ],
    ja: [
      '「自分が担当なら」で意見を言い、「私の席から見えないことは？」と尋ねましょう。',
      '重みと限界の両方が伝わります。',
    ],
    source: 'perspective',
  },
  {
    id: 'work-opinion-7',
    en: [
      "Say what you'd keep exactly as it is before what you'd change.",
      'People defend less when the good part is safe.',
    ],
    ja: [
      '変えたい所より先に、「ここはこのままがいい」を伝えましょう。',
      '良い所が守られると、人は身構えません。',
    ],
  },
  {
    id: 'work-opinion-8',
    en: [
      'Ask for their own opinion first and wait, even when they asked for yours.',
      'Otherwise you hear an echo for the rest of the hour.',
    ],
    ja: [
      '求められても、まず本人の意見を聞いて待ちましょう。',
      '先に言うと、残りの時間はこだまになってしまいます。',
    ],
    source: 'safety',
  },
  {
    id: 'work-opinion-9',
    en: [
      'Offer two opinions that contradict each other and say which you lean to.',
      'It shows that there is a choice, not a test.',
    ],
    ja: [
      '食い違う二つの見方を示し、「私は少しこちら」と伝えましょう。',
      '試験ではなく、選べるものだと伝わります。',
    ],
    source: 'perspective',
  },
  {
    id: 'work-opinion-10',
    en: [
      'Afterwards ask "Which bit of that doesn\'t fit your case?"',
      'Correcting you is the fastest way to a view of their own.',
    ],
    ja: [
      '意見の後で「あなたの場合に合わないのはどこ？」と聞きましょう。',
      '直してもらう中で、本人の意見が固まります。',
    ],
  },
];
