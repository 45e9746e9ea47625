import type { BuiltInHint } from '../built-in-hint.ts';

export const healthThink: readonly BuiltInHint[] = [
  {
    id: 'health-think-1',
    en: [
      'Look at a normal week together and mark what drains and what restores.',
      'Balance is found in weeks, not in advice.',
    ],
    ja: [
      'ふつうの一週間を一緒に見て、減るものと戻るものに印をつけましょう。',
      '調子は助言より、一週間の中で整います。',
    ],
    source: 'recovery',
  },
  {
    id: 'health-think-2',
    en: [
      'Ask which load could be lighter by Friday, and clear that one with your own authority.',
      'One real relief beats ten tips.',
    ],
    ja: [
      '「金曜までに軽くできるものは？」と聞き、あなたの権限で一つ外しましょう。',
      '十の心得より、一つの本当の軽減です。',
    ],
    source: 'demands',
  },
  {
    id: 'health-think-3',
    en: [
      'Agree on an early sign at which they will tell you, and on the words for it.',
      'Early is easier when the sentence is ready.',
    ],
    ja: [
      '「このサインが出たら言う」を、言葉まで一緒に決めておきましょう。',
      '言い方が決まっていると、早く言えます。',
    ],
    source: 'ifthen',
  },
];
