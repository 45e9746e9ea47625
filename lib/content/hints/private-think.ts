import type { BuiltInHint } from '../built-in-hint.ts';

export const privateThink: readonly BuiltInHint[] = [
  {
    id: 'private-think-1',
    en: [
      'Think about work arrangements, not about their private life.',
      'That is where you can actually change something.',
    ],
    ja: [
      '私生活ではなく、働き方の調整を一緒に考えましょう。',
      'あなたが変えられるのは、そこだからです。',
    ],
    source: 'demands',
  },
  {
    id: 'private-think-2',
    en: [
      'Ask what the next three weeks need, and leave the rest of the year alone.',
      'Private matters move; a short plan can move along.',
    ],
    ja: [
      '「次の三週間に要ることは？」だけを一緒に考えましょう。',
      '私事は動きます。短い計画なら一緒に動けます。',
    ],
  },
  {
    id: 'private-think-3',
    en: [
      'List together what must be there, what may be late and what may be dropped.',
      'In a hard time that list is a gift.',
    ],
    ja: [
      '「外せない・遅れてよい・なくてよい」を一緒に書き出しましょう。',
      '大変な時期には、その一覧が贈り物になります。',
    ],
    source: 'demands',
  },
];
