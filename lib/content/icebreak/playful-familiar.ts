import type { Wording } from '../wording.ts';

export const playfulFamiliar: readonly Wording[] = [
  {
    id: 'playful-familiar-1',
    en: 'What is the oddest thing you can do well?',
    ja: '妙に得意なことは？',
  },
  {
    id: 'playful-familiar-2',
    en: 'Which rule of your childhood would you bring to the office?',
    ja: '子どものころの決まりを職場に持ち込むなら、どれ？',
  },
  {
    id: 'playful-familiar-3',
    en: 'What would you win a quiz about?',
    ja: 'クイズ大会で優勝できる分野は？',
  },
  {
    id: 'playful-familiar-4',
    en: 'Which gadget of the future do you want now?',
    ja: '今すぐほしい未来の道具は？',
  },
  {
    id: 'playful-familiar-5',
    en: 'What is the worst present you ever liked?',
    ja: '微妙なのに気に入った贈り物は？',
  },
  {
    id: 'playful-familiar-6',
    en: 'If we swapped jobs for a day, what would go wrong first?',
    ja: '一日だけ仕事を交換したら、最初に何が起きる？',
  },
  {
    id: 'playful-familiar-7',
    en: 'Which food will you never agree on with your family?',
    ja: '家族と意見が合わない食べ物は？',
  },
  {
    id: 'playful-familiar-8',
    en: "What would your autobiography's first line be?",
    ja: '自伝を書くなら、最初の一文は？',
  },
  {
    id: 'playful-familiar-9',
    en: 'What do you pretend to understand?',
    ja: '分かったふりをしているものは？',
  },
  {
    id: 'playful-familiar-10',
    en: 'Which fashion do you regret?',
    ja: '今思うと照れる、昔の服や髪型は？',
  },
];
