import type { BuiltInHint } from '../built-in-hint.ts';

export const peopleListen: readonly BuiltInHint[] = [
  {
    id: 'people-listen-1',
    en: ['Take no side in the first half, not even with your face.', 'Who takes sides hears half.'],
    ja: [
      '前半は、表情でもどちらの味方もせずに聞きましょう。',
      '味方をすると、半分しか聞けなくなります。',
    ],
    source: 'listening',
  },
  {
    id: 'people-listen-2',
    en: ['Ask what hurt most, and leave the facts for later.', "Facts can wait; hurt can't."],
    ja: [
      '事実は後にして「いちばんこたえたのは？」と聞きましょう。',
      '事実は待てますが、痛みは待てません。',
    ],
    source: 'listening',
  },
  {
    id: 'people-listen-3',
    en: [
      'Say who will hear of this before they go on: nobody, unless somebody is in danger or must be protected.',
      'Only then can they decide what to tell.',
    ],
    ja: [
      '続きを聞く前に、「危険や保護が必要な場合を除き、誰にも言わない」と伝えましょう。',
      'それで初めて、何を話すか選べます。',
    ],
    source: 'safety',
  },
];
