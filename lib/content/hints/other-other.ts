import type { BuiltInHint } from '../built-in-hint.ts';

export const otherOther: readonly BuiltInHint[] = [
  {
    id: 'other-other-1',
    en: [
      'Start with a card, a coffee or a question about the week; the topic may come later or not at all.',
      'A 1on1 without a topic is not a failed one.',
    ],
    ja: [
      'カードやお茶、今週の話から始めましょう。話題は後からでも、なくてもかまいません。',
      '話題のない1on1は、失敗ではありません。',
    ],
  },
  {
    id: 'other-other-2',
    en: [
      'Ask "What would make these thirty minutes worth it?"',
      'It hands over the time, which is theirs.',
    ],
    ja: [
      '「この三十分、何があったら来てよかったと思える？」と聞きましょう。',
      '相手の時間を、相手に渡せます。',
    ],
    source: 'sdt',
  },
  {
    id: 'other-other-3',
    en: ['Offer to end early, and mean it.', 'Who may leave, stays to talk.'],
    ja: [
      '「早く終わってもいいよ」と、本心から伝えましょう。',
      '帰ってよいと分かると、人はゆっくり話せます。',
    ],
    source: 'safety',
  },
];
