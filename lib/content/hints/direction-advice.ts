import type { BuiltInHint } from '../built-in-hint.ts';

export const directionAdvice: readonly BuiltInHint[] = [
  {
    id: 'direction-advice-1',
    en: [
      'Suggest one meeting, one page or one person where the direction can still be influenced.',
      'Influence is easier to bear than fate.',
    ],
    ja: [
      '方針にまだ声が届く場所を一つ、会議・文書・人の形で教えましょう。',
      '変えられる余地があると、受け止めやすくなります。',
    ],
    source: 'sdt',
  },
  {
    id: 'direction-advice-2',
    en: [
      'Advise on the next decision that is theirs to make under it, not on the direction itself.',
      'That is where they have a hand.',
    ],
    ja: [
      '方針そのものより、その中で本人が決められる次の判断に助言しましょう。',
      '手が届くのは、そこだからです。',
    ],
    source: 'sdt',
  },
  {
    id: 'direction-advice-3',
    en: [
      "Help write the two sentences with which they'll explain it to others.",
      'Who has to explain it needs words more than slides.',
    ],
    ja: [
      '人に説明するときの二文を、一緒に作りましょう。',
      '説明する人に要るのは、資料より言葉です。',
    ],
  },
];
