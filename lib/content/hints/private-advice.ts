import type { BuiltInHint } from '../built-in-hint.ts';

export const privateAdvice: readonly BuiltInHint[] = [
  {
    id: 'private-advice-1',
    en: [
      'Know the leave and flexibility rules before you speak, or look them up together.',
      'Wrong comfort is expensive.',
    ],
    ja: [
      '休暇や柔軟な働き方の決まりを確かめてから、または一緒に調べて話しましょう。',
      '間違った安心は、高くつきます。',
    ],
  },
  {
    id: 'private-advice-2',
    en: [
      'Advise on how to tell the team, and let them choose the words.',
      'They have to live with the sentence.',
    ],
    ja: [
      'チームへの伝え方を助言し、言葉は本人に選んでもらいましょう。',
      'その言葉と過ごすのは、本人です。',
    ],
    source: 'sdt',
  },
  {
    id: 'private-advice-3',
    en: [
      'Offer one thing you can take off them this week, by name.',
      '"Tell me if you need anything" gives them one more task.',
    ],
    ja: [
      '今週引き受けられることを一つ、具体的に申し出ましょう。',
      '「何かあったら言って」は、仕事を一つ増やします。',
    ],
    source: 'demands',
  },
];
