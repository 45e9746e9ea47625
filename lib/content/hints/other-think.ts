import type { BuiltInHint } from '../built-in-hint.ts';

export const otherThink: readonly BuiltInHint[] = [
  {
    id: 'other-think-1',
    en: [
      'Ask what the question would be if it had to fit on a sticky note.',
      'A small question can be turned in the hand.',
    ],
    ja: [
      '「付せん一枚に書くなら、どんな問い？」と聞きましょう。',
      '小さな問いは、手の中で回せます。',
    ],
    source: 'externalising',
  },
  {
    id: 'other-think-2',
    en: [
      'Ask what they already know about it, and what they only assume.',
      'Assumptions are the movable part.',
    ],
    ja: [
      '「知っていること」と「思い込みかもしれないこと」を分けてみましょう。',
      '動かせるのは、思い込みのほうです。',
    ],
    source: 'perspective',
  },
  {
    id: 'other-think-3',
    en: [
      'Set a timer for ten minutes of thinking aloud, then decide whether to go on.',
      'An end makes a start easy.',
    ],
    ja: [
      '十分だけ声に出して一緒に考え、続けるかはその後に決めましょう。',
      '終わりがあると、始めやすくなります。',
    ],
  },
];
