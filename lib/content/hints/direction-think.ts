import type { BuiltInHint } from '../built-in-hint.ts';

export const directionThink: readonly BuiltInHint[] = [
  {
    id: 'direction-think-1',
    en: [
      'Ask "Which sentence of the direction touches your work most?" and think from that sentence.',
      'A whole strategy is too big to think about together.',
    ],
    ja: [
      '「方針のどの一文が、自分の仕事にいちばん響く？」と聞き、その一文から考えましょう。',
      '方針全体では大きすぎて、一緒に考えられません。',
    ],
  },
  {
    id: 'direction-think-2',
    en: [
      'List together what starts, what stops and what stays because of it.',
      '"Stops" is the column that everybody forgets.',
    ],
    ja: [
      'この方針で「始まる・やめる・変わらない」を一緒に書き分けましょう。',
      '「やめる」の欄が、いちばん忘れられます。',
    ],
  },
  {
    id: 'direction-think-3',
    en: [
      'Separate what is decided from what is still open, and spend the time on the open part.',
      'Thinking about what is settled only tires you both.',
    ],
    ja: [
      '決まったことと、まだ決まっていないことを分け、後者に時間を使いましょう。',
      '動かない所を考えても、二人とも疲れるだけです。',
    ],
  },
  {
    id: 'direction-think-4',
    en: [
      'Ask what a customer would notice of it in half a year.',
      'It turns slogans into things that one can do.',
    ],
    ja: [
      '「半年後、お客さまは何に気づく？」と一緒に想像しましょう。',
      '標語が、やれることに変わります。',
    ],
    source: 'perspective',
  },
  {
    id: 'direction-think-5',
    en: [
      'Draw the line from their task to the goal on paper; where the line breaks is the topic.',
      'Meaning needs a visible path.',
    ],
    ja: [
      '本人の仕事から目標までを線で描き、途切れる所を話題にしましょう。',
      '意味を感じるには、見える道筋が要ります。',
    ],
    source: 'goals',
  },
  {
    id: 'direction-think-6',
    en: [
      'Take the strongest argument against the direction and answer it as a pair.',
      'Doubt that has been thought through stops eating energy.',
    ],
    ja: [
      '方針へのいちばん強い反対意見を立て、二人で答えてみましょう。',
      '考え抜いた疑問は、もう力を奪いません。',
    ],
    source: 'perspective',
  },
  {
    id: 'direction-think-7',
    en: [
      "Say what you don't know either, and decide who of you will find out.",
      'Shared not-knowing is better company than a smooth answer.',
    ],
    ja: [
      '自分も知らないことは知らないと言い、どちらが調べるか決めましょう。',
      'なめらかな答えより、一緒に知らないほうが心強いものです。',
    ],
    source: 'safety',
  },
  {
    id: 'direction-think-8',
    en: [
      'Ask which small experiment would show within two weeks whether it works here.',
      'Trying is cheaper than convincing.',
    ],
    ja: [
      '「ここで通用するか、二週間で試すなら何をする？」と考えましょう。',
      '説得するより、試すほうが安くすみます。',
    ],
  },
  {
    id: 'direction-think-9',
    en: [
      'Think through one ordinary Tuesday under the new direction, hour by hour.',
      'Problems show up in days, not in principles.',
    ],
    ja: [
      '新しい方針での「ふつうの火曜日」を、時間ごとに想像してみましょう。',
      '問題は原則ではなく、一日の中に現れます。',
    ],
  },
  {
    id: 'direction-think-10',
    en: [
      'Finish with one question that you will carry upwards for them, word for word.',
      'It proves that thinking here reaches further than this room.',
    ],
    ja: [
      '最後に、上に届ける質問を一つ、本人の言葉のまま預かりましょう。',
      'ここで考えたことが、部屋の外へ届くと分かります。',
    ],
  },
];
