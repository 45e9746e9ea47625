import type { BuiltInHint } from '../built-in-hint.ts';

export const directionOther: readonly BuiltInHint[] = [
  {
    id: 'direction-other-1',
    en: [
      'Bring the one change that concerns them most and ask whether they want to talk about it.',
      'They may not know yet that it is allowed as a topic.',
    ],
    ja: [
      '本人にいちばん関わる変更を一つ挙げ、話したいか聞きましょう。',
      '話題にしてよいと、まだ知らないかもしれません。',
    ],
    source: 'safety',
  },
  {
    id: 'direction-other-2',
    en: [
      'Ask which word in the last announcement they would like to have explained.',
      'A single word is a small, safe beginning.',
    ],
    ja: [
      '「最近の発表で、説明してほしい言葉はある？」と聞きましょう。',
      '一つの言葉からなら、気軽に始められます。',
    ],
  },
  {
    id: 'direction-other-3',
    en: [
      'Say that wondering counts as a topic, and wonder along with them for ten minutes.',
      'Not every question needs an answer today.',
    ],
    ja: [
      '「気になっているだけ」でも話題になると伝え、十分だけ一緒に首をひねりましょう。',
      '今日答えが出なくてもよいのです。',
    ],
  },
];
