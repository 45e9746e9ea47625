import type { Wording } from '../wording.ts';

export const curiousNew: readonly Wording[] = [
  {
    id: 'curious-new-1',
    en: 'What did you want to be at ten?',
    ja: '十歳のころ、何になりたかった？',
  },
  {
    id: 'curious-new-2',
    en: 'Which question do you get asked most often?',
    ja: 'いちばんよく聞かれる質問は？',
  },
  {
    id: 'curious-new-3',
    en: 'What was the last thing that you looked up?',
    ja: '最後に調べたことは？',
  },
  {
    id: 'curious-new-4',
    en: 'Which book, film or game would you begin again?',
    ja: 'もう一度初めから味わいたい本や映画やゲームは？',
  },
  {
    id: 'curious-new-5',
    en: 'What do you know about the meaning of your name?',
    ja: '自分の名前の由来は？',
  },
  {
    id: 'curious-new-6',
    en: 'Which subject did you like at school, and why?',
    ja: '好きだった科目は？なぜ？',
  },
  {
    id: 'curious-new-7',
    en: 'What would you like to be able to do with your hands?',
    ja: '手先でできるようになりたいことは？',
  },
  {
    id: 'curious-new-8',
    en: 'Where would you go with a ticket valid today only?',
    ja: '今日だけ使える切符があったら、どこへ行く？',
  },
  {
    id: 'curious-new-9',
    en: 'Which invention do you thank every day?',
    ja: '毎日ありがたいと思う発明は？',
  },
  {
    id: 'curious-new-10',
    en: 'What did you find out last week?',
    ja: '先週、初めて知ったことは？',
  },
];
