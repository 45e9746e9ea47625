import type { BuiltInHint } from '../built-in-hint.ts';

export const privateOpinion: readonly BuiltInHint[] = [
  {
    id: 'private-opinion-1',
    en: [
      'Ask twice whether they want your view on something private; give it in two sentences.',
      'Unasked length is what people remember badly.',
    ],
    ja: [
      '本当に意見がほしいか確かめ、二文で伝えましょう。',
      '私事への長い意見は、嫌な記憶に残りがちです。',
    ],
  },
  {
    id: 'private-opinion-2',
    en: [
      'Speak from "I would miss…" or "I would look forward to…", not from "You should".',
      "It stays an opinion and doesn't become a rule.",
    ],
    ja: [
      '「〜すべき」ではなく「私なら〜が嬉しい」で話しましょう。',
      '規則ではなく、意見のままでいられます。',
    ],
    source: 'sdt',
  },
  {
    id: 'private-opinion-3',
    en: [
      'Say clearly that nothing of it touches how you see their work, if that is true.',
      'It is the question behind the question.',
    ],
    ja: [
      '仕事の見方には影響しないことを、本当ならはっきり伝えましょう。',
      'それが、質問の裏にある質問です。',
    ],
    source: 'safety',
  },
];
