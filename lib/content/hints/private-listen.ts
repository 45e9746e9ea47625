import type { BuiltInHint } from '../built-in-hint.ts';

export const privateListen: readonly BuiltInHint[] = [
  {
    id: 'private-listen-1',
    en: [
      "Let them choose how much to tell, and don't ask the next question.",
      'Curiosity feels like a duty to answer.',
    ],
    ja: [
      'どこまで話すかは任せ、次の質問をしないでおきましょう。',
      '興味は、答える義務に感じられます。',
    ],
    source: 'safety',
  },
  {
    id: 'private-listen-2',
    en: [
      'Answer joy with joy, and ask for the best detail.',
      'Good news shared well strengthens as much as comfort does.',
    ],
    ja: [
      '嬉しい話には一緒に喜び、「いちばんよかった所は？」と聞きましょう。',
      '喜びを分かち合うことは、慰めと同じほど力になります。',
    ],
    source: 'capitalising',
  },
  {
    id: 'private-listen-3',
    en: ['Leave out "I had that, too".', 'It turns their story into yours.'],
    ja: [
      '「私もそうだった」は、今日は言わずにおきましょう。',
      '相手の話が、あなたの話になってしまいます。',
    ],
    source: 'listening',
  },
];
