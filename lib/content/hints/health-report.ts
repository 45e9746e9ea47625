import type { BuiltInHint } from '../built-in-hint.ts';

export const healthReport: readonly BuiltInHint[] = [
  {
    id: 'health-report-1',
    en: [
      'Thank them for telling, and ask what they want you to do with it.',
      'It took more courage than it looks.',
    ],
    ja: [
      '話してくれたことに感謝し、「どう扱ってほしい？」と聞きましょう。',
      '見た目より、ずっと勇気の要る報告です。',
    ],
    source: 'safety',
  },
  {
    id: 'health-report-2',
    en: [
      'Settle the practical side at once: which work, until when, who knows.',
      'Organising is a form of care.',
    ],
    ja: [
      '「どの仕事を・いつまで・誰に伝えるか」をすぐ一緒に決めましょう。',
      '段取りも、思いやりの形です。',
    ],
    source: 'firstaid',
  },
  {
    id: 'health-report-3',
    en: ['Ask when you should ask again.', 'Neither pushing nor forgetting is kind.'],
    ja: [
      '「次はいつ、様子を聞いていい？」と尋ねましょう。',
      '急かすことも忘れることも、避けられます。',
    ],
  },
];
