import type { BuiltInHint } from '../built-in-hint.ts';

export const peopleThink: readonly BuiltInHint[] = [
  {
    id: 'people-think-1',
    en: [
      'Draw the people as circles, and ask which line they want to be different.',
      'A map calms what a story heats up.',
    ],
    ja: [
      '人を丸で描き、「どの線を変えたい？」と聞きましょう。',
      '話すと熱くなることも、図にすると落ち着きます。',
    ],
    source: 'externalising',
  },
  {
    id: 'people-think-2',
    en: [
      'Ask how the other side would tell the same story, as fairly as possible.',
      'A second view often holds the way out.',
    ],
    ja: [
      '「相手なら同じ話をどう語る？」と、できるだけ公平に考えてみましょう。',
      'もう一つの見方に、出口があることが多いのです。',
    ],
    source: 'perspective',
  },
  {
    id: 'people-think-3',
    en: [
      'Look for the smallest request they could make, and rehearse it twice.',
      'A request works better than a reproach.',
    ],
    ja: [
      '相手にできるいちばん小さな頼みごとを探し、二回練習しましょう。',
      '非難より、頼みごとのほうが届きます。',
    ],
    source: 'requests',
  },
];
