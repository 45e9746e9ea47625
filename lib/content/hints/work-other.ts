import type { BuiltInHint } from '../built-in-hint.ts';

export const workOther: readonly BuiltInHint[] = [
  {
    id: 'work-other-1',
    en: [
      'Offer three doors: think it through, listen, or just catch up on the week.',
      'Choosing is easier than inventing.',
    ],
    ja: [
      '「一緒に考える・聞く・近況だけ」の三つから選んでもらいましょう。',
      '一から考えるより、選ぶほうが楽です。',
    ],
  },
  {
    id: 'work-other-2',
    en: [
      'Start with what moved since last time, then ask what should move next.',
      'Progress gives the talk a direction by itself.',
    ],
    ja: [
      '前回から動いたことを聞き、次に動かしたいことを尋ねましょう。',
      '進んだ事実が、話の向きを作ってくれます。',
    ],
    source: 'progress',
  },
  {
    id: 'work-other-3',
    en: [
      'Say that not having decided is fine and begin with the calendar of the coming week.',
      'Something to talk about usually stands in it.',
    ],
    ja: [
      '「決まってなくて大丈夫」と伝え、来週の予定表を一緒に眺めましょう。',
      '話したいことは、たいていそこにあります。',
    ],
  },
];
