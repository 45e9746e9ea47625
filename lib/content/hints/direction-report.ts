import type { BuiltInHint } from '../built-in-hint.ts';

export const directionReport: readonly BuiltInHint[] = [
  {
    id: 'direction-report-1',
    en: [
      "Ask what the numbers don't show, after the report on the numbers.",
      "What isn't measured is often what they came to say.",
    ],
    ja: [
      '数字の報告の後に「数字に出ていないことは？」と聞きましょう。',
      '本当に伝えたいことは、測られていないことが多いものです。',
    ],
  },
  {
    id: 'direction-report-2',
    en: [
      'Say which of it you will pass on, to whom and by when.',
      'A report upwards should not vanish in you.',
    ],
    ja: [
      '報告のうち、何を誰にいつ伝えるかを言いましょう。',
      '上への報告が、あなたの所で消えないように。',
    ],
  },
  {
    id: 'direction-report-3',
    en: [
      'Ask how people took it, besides how it is implemented.',
      'Progress of the plan and progress of the people are two reports.',
    ],
    ja: [
      '進み具合だけでなく「みんなはどう受け止めてる？」も聞きましょう。',
      '計画の進みと人の進みは、別の報告です。',
    ],
  },
];
