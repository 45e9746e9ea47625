import type { BuiltInHint } from '../built-in-hint.ts';

export const peopleAdvice: readonly BuiltInHint[] = [
  {
    id: 'people-advice-1',
    en: [
      'Write the first sentence of the difficult talk together.',
      'After the first sentence the rest comes.',
    ],
    ja: ['難しい会話の最初の一文を、一緒に書きましょう。', '一文目が出れば、続きは出てきます。'],
    source: 'requests',
  },
  {
    id: 'people-advice-2',
    en: ['Advise a short talk of two before any message to many.', 'Written conflict grows.'],
    ja: [
      '大勢への連絡より先に、二人だけの短い会話を勧めましょう。',
      '文字にした対立は、大きくなりがちです。',
    ],
  },
  {
    id: 'people-advice-3',
    en: [
      "If it is harassment, don't advise to sort it out alone: go to the people responsible, together if wished.",
      'Some things are not a matter of communication.',
    ],
    ja: [
      'ハラスメントなら二人での解決を勧めず、担当窓口へ。望めば一緒に行きましょう。',
      '伝え方の問題ではないことがあります。',
    ],
  },
];
