import type { BuiltInHint } from '../built-in-hint.ts';

export const directionListen: readonly BuiltInHint[] = [
  {
    id: 'direction-listen-1',
    en: [
      'Ask "What was your first feeling when you heard it?" before any content.',
      'Feelings that are skipped come back as objections.',
    ],
    ja: [
      '内容に入る前に「最初に聞いたとき、どう感じた？」と聞きましょう。',
      '飛ばされた気持ちは、後で反対意見になって戻ります。',
    ],
    source: 'listening',
  },
  {
    id: 'direction-listen-2',
    en: [
      "Don't defend the decision for fifteen minutes, even if you made it.",
      'Defending sounds like not hearing.',
    ],
    ja: [
      '自分が決めたことでも、十五分は弁護せずに聞きましょう。',
      '弁護は「聞いていない」に聞こえてしまいます。',
    ],
    source: 'listening',
  },
  {
    id: 'direction-listen-3',
    en: [
      'Ask what they fear losing, not what they think is wrong.',
      'Most resistance protects something that was good.',
    ],
    ja: [
      '「何が間違い？」ではなく「何を失いそうで心配？」と聞きましょう。',
      '抵抗の多くは、良かったものを守ろうとしています。',
    ],
  },
  {
    id: 'direction-listen-4',
    en: [
      'Say "I hear two things in that" and name both; ask whether you got them right.',
      'Mixed feelings relax once both are allowed.',
    ],
    ja: [
      '「二つの気持ちが聞こえた」と両方を言葉にし、合っているか確かめましょう。',
      'どちらもあってよいと分かると、楽になります。',
    ],
    source: 'listening',
  },
  {
    id: 'direction-listen-5',
    en: [
      'Keep the sentence "That was decided above" for yourself today.',
      'It ends the talk without an answer.',
    ],
    ja: [
      '「上が決めたことだから」は、今日は飲み込みましょう。',
      '答えのないまま、話が終わってしまいます。',
    ],
  },
  {
    id: 'direction-listen-6',
    en: [
      'Ask how their colleagues talk about it, without names.',
      'What others say is often the safe way to say it oneself.',
    ],
    ja: [
      '名前は抜きで「周りではどう話してる？」と聞いてみましょう。',
      '人の話としてなら、自分の思いも言いやすくなります。',
    ],
    source: 'safety',
  },
  {
    id: 'direction-listen-7',
    en: [
      'Ask what they would have wanted to hear earlier, and write it down.',
      'It is a complaint and a wish at once.',
    ],
    ja: [
      '「もっと早く聞きたかったことは？」と尋ね、書き留めましょう。',
      '不満と願いが、同時に聞こえてきます。',
    ],
    source: 'listening',
  },
  {
    id: 'direction-listen-8',
    en: [
      'Let the word "unfair" stand, and ask what would have been fair.',
      'Arguing with the word loses the point of it.',
    ],
    ja: [
      '「不公平」という言葉は否定せず、「どうなら公平？」と聞きましょう。',
      '言葉を争うと、中身を聞き逃します。',
    ],
    source: 'listening',
  },
  {
    id: 'direction-listen-9',
    en: [
      'Ask what still makes sense for them in their work, whatever the direction.',
      'It lets them find ground to stand on.',
    ],
    ja: [
      '「方針がどうでも、自分の仕事で意味があると思うのは？」と聞きましょう。',
      '足場になるものを、本人が見つけられます。',
    ],
    source: 'sdt',
  },
  {
    id: 'direction-listen-10',
    en: [
      'Tell them what you will do with what you heard, even if it is "keep it to myself".',
      'Not knowing where words go makes people careful.',
    ],
    ja: [
      '聞いたことをどう扱うか伝えましょう。「胸にしまう」でもかまいません。',
      '行き先の分からない言葉は、出しにくいものです。',
    ],
    source: 'safety',
  },
];
