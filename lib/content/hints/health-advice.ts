import type { BuiltInHint } from '../built-in-hint.ts';

export const healthAdvice: readonly BuiltInHint[] = [
  {
    id: 'health-advice-1',
    en: [
      'Tell them whom one can turn to here in confidence, and how, before it is needed.',
      'In need nobody looks it up.',
    ],
    ja: [
      '困る前に、社内で安心して相談できる先と方法を伝えておきましょう。',
      '困っているときには、調べられません。',
    ],
    source: 'firstaid',
  },
  {
    id: 'health-advice-2',
    en: [
      'Advise one protected hour in the week and defend it against others yourself.',
      "Rest that must be fought for isn't rest.",
    ],
    ja: [
      '週に一時間の「守られた時間」を勧め、あなたが周りから守りましょう。',
      '戦って取る休みは、休みになりません。',
    ],
    source: 'recovery',
  },
  {
    id: 'health-advice-3',
    en: [
      'Suggest the smallest change of rhythm first: one walk, one earlier evening, one meeting less.',
      'Small things survive bad weeks.',
    ],
    ja: [
      '散歩一回、早い夜一回、会議一つ減。いちばん小さな変化から勧めましょう。',
      '小さなことは、悪い週にも続きます。',
    ],
    source: 'recovery',
  },
];
