import type { BuiltInHint } from '../built-in-hint.ts';

export const otherListen: readonly BuiltInHint[] = [
  {
    id: 'other-listen-1',
    en: [
      'Begin with "Where shall we start?" and follow, wherever it leads.',
      'The order they choose is part of the message.',
    ],
    ja: [
      '「どこから話そうか」と聞き、どこへ向かってもついて行きましょう。',
      '話す順番も、伝えたいことの一部です。',
    ],
    source: 'listening',
  },
  {
    id: 'other-listen-2',
    en: ['Ask what made today the day for it.', 'The occasion tells you what is at stake.'],
    ja: [
      '「今日話そうと思ったきっかけは？」と聞きましょう。',
      'きっかけが、大事な所を教えてくれます。',
    ],
  },
  {
    id: 'other-listen-3',
    en: ['Nod, wait, and keep your pen down.', 'Notes make people choose their words.'],
    ja: [
      'うなずき、待ち、ペンは置いて聞きましょう。',
      '書かれると思うと、言葉を選んでしまいます。',
    ],
    source: 'attention',
  },
];
