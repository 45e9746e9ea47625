import type { BuiltInHint } from '../built-in-hint.ts';

export const workListen: readonly BuiltInHint[] = [
  {
    id: 'work-listen-1',
    en: [
      'Say "I won\'t solve anything today unless you ask me to."',
      'It frees both of you from hunting for an answer.',
    ],
    ja: [
      '「頼まれない限り、今日は解決しようとしないね」と先に言いましょう。',
      '二人とも、答え探しから自由になれます。',
    ],
    source: 'listening',
  },
  {
    id: 'work-listen-2',
    en: [
      'Repeat the last few words as a question, and nothing more.',
      'People go deeper when they hear themselves.',
    ],
    ja: [
      '相手の最後の言葉を、そのまま短く問い返すだけにしましょう。',
      '自分の言葉を聞くと、人はもう一段深く話せます。',
    ],
    source: 'listening',
  },
  {
    id: 'work-listen-3',
    en: [
      'Ask "What took most of your energy this week?" instead of "How is it going?"',
      'A narrow question gets a real answer.',
    ],
    ja: [
      '「調子どう？」の代わりに「今週いちばん力を使ったのは？」と聞きましょう。',
      '的の小さい問いには、本当の答えが返ってきます。',
    ],
  },
  {
    id: 'work-listen-4',
    en: [
      'Close the laptop and put the phone out of sight before the first word.',
      'A visible phone makes talk shallower, even when it is silent.',
    ],
    ja: [
      '話し始める前に、パソコンを閉じ、スマホは見えない所へ置きましょう。',
      '鳴らなくても、見えるだけで会話は浅くなります。',
    ],
    source: 'attention',
  },
  {
    id: 'work-listen-5',
    en: [
      'Name the effort that you see: "You kept that going with two people missing."',
      'Being seen counts more than being praised.',
    ],
    ja: [
      '「二人足りない中で、よく続けてきたね」と、見えた苦労を言葉にしましょう。',
      'ほめられるより、見てもらえたことが力になります。',
    ],
    source: 'listening',
  },
  {
    id: 'work-listen-6',
    en: [
      'Ask "Is there more?" once after you think they have finished.',
      'The second part is often the one that matters.',
    ],
    ja: [
      '話が終わったと思ったら、一度だけ「ほかにもある？」と聞きましょう。',
      '大事なことは、二番目に出てくることが多いものです。',
    ],
    source: 'waittime',
  },
  {
    id: 'work-listen-7',
    en: [
      'Note their words, not your interpretation, and read one line back.',
      'Their own words feel like being heard; yours may feel like being judged.',
    ],
    ja: [
      '自分の解釈ではなく相手の言葉を書き、一行だけ読み返しましょう。',
      '自分の言葉が返ると、聞いてもらえたと感じます。',
    ],
    source: 'listening',
  },
  {
    id: 'work-listen-8',
    en: [
      'When you notice that you are preparing a reply, ask one more question.',
      'Preparing an answer is where listening stops.',
    ],
    ja: [
      '返事を考え始めたと気づいたら、もう一つだけ質問しましょう。',
      '答えを用意した瞬間に、聞くことは止まります。',
    ],
    source: 'listening',
  },
  {
    id: 'work-listen-9',
    en: [
      'Let complaints be complaints for ten minutes before you look for what to do.',
      'Pressure that may come out sinks by itself.',
    ],
    ja: [
      '愚痴は十分間、愚痴のまま聞きましょう。対策はその後で。',
      '外に出せた重さは、それだけで少し軽くなります。',
    ],
  },
  {
    id: 'work-listen-10',
    en: [
      'Finish with "What was good about saying this?" rather than a summary of yours.',
      'They take the meaning home, not your version of it.',
    ],
    ja: [
      'まとめる代わりに「話してみて、どうだった？」で終えましょう。',
      '意味を決めるのは、話した本人です。',
    ],
  },
];
