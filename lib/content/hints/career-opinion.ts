import type { BuiltInHint } from '../built-in-hint.ts';

export const careerOpinion: readonly BuiltInHint[] = [
  {
    id: 'career-opinion-1',
    en: [
      "Tell what you would trust them with already today that they don't do yet.",
      'It is the most useful mirror that a supporter has.',
    ],
    ja: [
      '「今すぐ任せられると思うのに、まだしていない仕事」を伝えましょう。',
      '支える側にしか渡せない、役に立つ鏡です。',
    ],
    source: 'strengths',
  },
  {
    id: 'career-opinion-2',
    en: [
      "Be honest about chances here: say what exists, what may come, what won't.",
      'False hope costs years.',
    ],
    ja: [
      '社内の可能性を「ある・来るかも・ない」に分けて正直に話しましょう。',
      '空の期待は、何年も奪います。',
    ],
  },
  {
    id: 'career-opinion-3',
    en: [
      'Give your view and say what in it comes from your interests as their manager.',
      'A disclosed bias can be discounted.',
    ],
    ja: [
      '上司としての都合が混じる所は、そうと断って意見を言いましょう。',
      '明かされた偏りは、割り引いて聞けます。',
    ],
    source: 'safety',
  },
  {
    id: 'career-opinion-4',
    en: [
      'Say how others see them, as far as you know, in behaviours.',
      'A reputation is information that only others have.',
    ],
    ja: [
      '知っている範囲で、周りからどう見えているかを行動で伝えましょう。',
      '評判は、本人だけが知りにくい情報です。',
    ],
    source: 'sbi',
  },
  {
    id: 'career-opinion-5',
    en: [
      'Tell which of their plans you find exciting, and look like it.',
      'Honest enthusiasm is rare and remembered.',
    ],
    ja: [
      'わくわくした計画には、その気持ちを顔に出して伝えましょう。',
      '心からの応援は珍しく、長く覚えられます。',
    ],
  },
  {
    id: 'career-opinion-6',
    en: ["Say what you'd want to see before you recommend them for it.", 'A condition is a path.'],
    ja: ['推薦する前に見ておきたいことを、はっきり伝えましょう。', '条件は、道順になります。'],
    source: 'goals',
  },
  {
    id: 'career-opinion-7',
    en: [
      'Offer the view of two fields: how it looks from yours and from the one they aim at.',
      'Each has other measures of good.',
    ],
    ja: [
      '自分の分野からの見え方と、目指す分野からの見え方を両方話しましょう。',
      '分野が違えば「優秀」の物差しも違います。',
    ],
    source: 'perspective',
  },
  {
    id: 'career-opinion-8',
    en: [
      'Ask which opinions they have had already, and add only what is missing.',
      'The fifth "Go for it" doesn\'t help.',
    ],
    ja: [
      '「もうどんな意見をもらった？」と聞き、足りないものだけ足しましょう。',
      '五人目の「頑張って」は、役に立ちません。',
    ],
  },
  {
    id: 'career-opinion-9',
    en: [
      'Tell what you would do in their place, then what makes your place different.',
      'Both halves are needed.',
    ],
    ja: [
      '「自分ならこうする」と言い、自分との違いも添えましょう。',
      '二つそろって、初めて使える意見になります。',
    ],
    source: 'perspective',
  },
  {
    id: 'career-opinion-10',
    en: [
      'Come back to your opinion a month later, and say whether you still hold it.',
      'Careers move; an opinion should be dated.',
    ],
    ja: [
      '一か月後に「今も同じ意見か」をもう一度伝えましょう。',
      '状況は動きます。意見にも日付が要ります。',
    ],
  },
];
