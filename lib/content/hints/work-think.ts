import type { BuiltInHint } from '../built-in-hint.ts';

export const workThink: readonly BuiltInHint[] = [
  {
    id: 'work-think-1',
    en: [
      'Ask "How far have you got?" before you offer anything, and let the half-finished idea be shown.',
      'You can only help from where they really are.',
    ],
    ja: [
      'まず「どこまで考えた？」と尋ねて、途中の考えをそのまま見せてもらいましょう。',
      '今いる場所が分かると、手伝える場所も分かります。',
    ],
  },
  {
    id: 'work-think-2',
    en: [
      'Draw the work on one sheet together: what is done, what is stuck, what is unknown.',
      'A shared picture keeps two people from solving different problems.',
    ],
    ja: [
      '一枚の紙に、終わったこと・止まっていること・分からないことを一緒に書き出しましょう。',
      '同じ絵を見ると、別々の問題を解かずにすみます。',
    ],
    source: 'externalising',
  },
  {
    id: 'work-think-3',
    en: [
      'Ask for three ways forward, one of them a little silly, before judging any.',
      'The third option usually loosens the first two.',
    ],
    ja: [
      '良し悪しを言う前に、進め方を三つ出してもらいましょう。一つは少し無茶な案で。',
      '三つ目が出ると、先の二つも動きだします。',
    ],
    source: 'divergent',
  },
  {
    id: 'work-think-4',
    en: [
      'Leave five seconds of silence after they stop talking.',
      'The best thought often comes just after the first answer.',
    ],
    ja: [
      '相手が話し終えても、五秒だけ黙って待ちましょう。',
      'いちばんよい考えは、最初の答えのすぐ後に出てきます。',
    ],
    source: 'waittime',
  },
  {
    id: 'work-think-5',
    en: [
      'Ask "If this were easy, what would it look like?" and follow that line for two minutes.',
      'It lifts the problem out of the way it has always been done.',
    ],
    ja: [
      '「もしこれが簡単だとしたら、どんな形？」と聞いて、二分だけその線で話しましょう。',
      'いつものやり方から、いったん離れられます。',
    ],
  },
  {
    id: 'work-think-6',
    en: [
      'Imagine together that it failed three months from now, and name the likeliest reason.',
      'Looking back from the future makes risks easier to say.',
    ],
    ja: [
      '三か月後に失敗したと仮定して、いちばんありそうな理由を一緒に挙げましょう。',
      '未来から振り返ると、心配ごとを口にしやすくなります。',
    ],
    source: 'premortem',
  },
  {
    id: 'work-think-7',
    en: [
      'Split the task until the next piece fits into one hour, then stop splitting.',
      'A small piece starts more easily than a clever plan.',
    ],
    ja: [
      '次の一手が一時間で終わる大きさになるまで分け、そこで止めましょう。',
      '立派な計画より、小さな一歩のほうが始めやすいからです。',
    ],
    source: 'goals',
  },
  {
    id: 'work-think-8',
    en: [
      'Ask which part they would gladly hand over and which they want to keep.',
      'It shows where help is welcome and where it would hurt.',
    ],
    ja: [
      '「手放したいのはどこ？自分でやりたいのはどこ？」と聞いてみましょう。',
      '助けが嬉しい場所と、余計になる場所が分かります。',
    ],
    source: 'sdt',
  },
  {
    id: 'work-think-9',
    en: [
      'Say your own idea last, and call it a guess.',
      'The first idea of the more senior person tends to become the only one.',
    ],
    ja: [
      '自分の案は最後に、「思いつきだけど」と添えて出しましょう。',
      '立場が上の人の最初の案は、唯一の案になりがちです。',
    ],
    source: 'safety',
  },
  {
    id: 'work-think-10',
    en: [
      'End by asking what they will try first and when exactly.',
      '"Tomorrow after stand-up" happens; "soon" doesn\'t.',
    ],
    ja: [
      '最後に「まず何を、いつやってみる？」と時刻まで聞きましょう。',
      '「近いうちに」より「明日の朝会の後に」のほうが動けます。',
    ],
    source: 'ifthen',
  },
];
