import type { BuiltInHint } from '../built-in-hint.ts';

export const healthListen: readonly BuiltInHint[] = [
  {
    id: 'health-listen-1',
    en: [
      'Ask "How are you, really?", and then be quiet longer than feels natural.',
      'The first "fine" is a greeting.',
    ],
    ja: [
      '「本当のところ、どう？」と聞いて、少し長めに黙りましょう。',
      '最初の「大丈夫」は、あいさつです。',
    ],
    source: 'waittime',
  },
  {
    id: 'health-listen-2',
    en: [
      "Don't ask for causes or diagnoses; ask what the days are like.",
      'You are a colleague, not a doctor.',
    ],
    ja: [
      '原因や病名は聞かず、「毎日どんな感じ？」と聞きましょう。',
      'あなたは医師ではなく、同僚です。',
    ],
    source: 'firstaid',
  },
  {
    id: 'health-listen-3',
    en: [
      'Say what you noticed without interpreting it: "You\'ve been quiet in the last two meetings."',
      'Noticing shows care; interpreting feels like a verdict.',
    ],
    ja: [
      '「この二回、静かだったね」と、解釈せずに気づいたことだけ伝えましょう。',
      '気づきは思いやりに、解釈は判決に聞こえます。',
    ],
    source: 'firstaid',
  },
];
