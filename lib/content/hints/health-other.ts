import type { BuiltInHint } from '../built-in-hint.ts';

export const healthOther: readonly BuiltInHint[] = [
  {
    id: 'health-other-1',
    en: [
      'Offer to begin with a walk or with the camera off.',
      'Side by side is easier than face to face.',
    ],
    ja: [
      '歩きながら、またはカメラを切って始めてみましょう。',
      '向き合うより、並ぶほうが話しやすいことがあります。',
    ],
  },
  {
    id: 'health-other-2',
    en: [
      'Say that "I don\'t want to talk about it today" is a full answer.',
      'A door that may stay shut is opened sooner.',
    ],
    ja: [
      '「今日は話したくない」も立派な答えだと伝えましょう。',
      '閉めておける扉ほど、早く開きます。',
    ],
    source: 'safety',
  },
  {
    id: 'health-other-3',
    en: [
      'Ask for a weather report: sunny, cloudy, stormy, changing.',
      'A picture says it without details.',
    ],
    ja: [
      '「今の調子を天気で言うと？」と聞いてみましょう。',
      '絵なら、詳しく言わずに伝えられます。',
    ],
    source: 'firstaid',
  },
];
