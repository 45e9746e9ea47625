import type { Wording } from '../wording.ts';

export const curiousClose: readonly Wording[] = [
  {
    id: 'curious-close-1',
    en: 'What would you like to understand about yourself?',
    ja: '自分について、分かりたいことは？',
  },
  { id: 'curious-close-2', en: 'Which belief have you given up?', ja: '手放した考えは？' },
  {
    id: 'curious-close-3',
    en: 'What would you ask yourself in ten years?',
    ja: '十年後の自分に聞きたいことは？',
  },
  {
    id: 'curious-close-4',
    en: 'Which conversation changed your direction?',
    ja: '進む道を変えた会話は？',
  },
  {
    id: 'curious-close-5',
    en: 'What do you find beautiful that has no use?',
    ja: '役に立たないけれど、美しいと思うものは？',
  },
  {
    id: 'curious-close-6',
    en: 'Which fear has turned into an interest?',
    ja: 'こわさが興味に変わったことは？',
  },
  {
    id: 'curious-close-7',
    en: 'What have you learned from somebody younger?',
    ja: '年下の人から学んだことは？',
  },
  {
    id: 'curious-close-8',
    en: 'Which rule do you live by without ever saying so?',
    ja: '口にしないけれど、守っている自分の決まりは？',
  },
  {
    id: 'curious-close-9',
    en: 'What would you try if nobody could watch?',
    ja: '誰にも見られないなら、何を試す？',
  },
  {
    id: 'curious-close-10',
    en: 'What did you get wrong about people?',
    ja: '人について、思い違いをしていたことは？',
  },
];
