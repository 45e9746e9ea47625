import type { Wording } from '../wording.ts';

export const playfulClose: readonly Wording[] = [
  {
    id: 'playful-close-1',
    en: "What is the silliest thing you've been proud of?",
    ja: 'くだらないのに誇らしかったことは？',
  },
  {
    id: 'playful-close-2',
    en: 'Which lie did you believe as a child?',
    ja: '子どものころ信じていた、うその話は？',
  },
  {
    id: 'playful-close-3',
    en: 'What would you do on a day nobody would remember?',
    ja: '誰も覚えていない一日があったら、何をする？',
  },
  {
    id: 'playful-close-4',
    en: "Which argument did you win and shouldn't have?",
    ja: '勝ってしまったけれど、負けてよかった言い争いは？',
  },
  {
    id: 'playful-close-5',
    en: "What's your most embarrassing message to the wrong person?",
    ja: '送り先を間違えて、恥ずかしかったことは？',
  },
  {
    id: 'playful-close-6',
    en: 'Which part of growing up did you skip?',
    ja: '大人になるのに飛ばしてしまったことは？',
  },
  {
    id: 'playful-close-7',
    en: 'What would your younger self tease you about?',
    ja: '昔の自分に、何をからかわれそう？',
  },
  {
    id: 'playful-close-8',
    en: 'Which song do you sing only when alone?',
    ja: '一人のときだけ歌う歌は？',
  },
  {
    id: 'playful-close-9',
    en: 'What have you never told the person you sit next to, for fun?',
    ja: '隣の席の人に、まだ話していない笑い話は？',
  },
  {
    id: 'playful-close-10',
    en: 'What would be engraved on your least useful trophy?',
    ja: 'いちばん役に立たない賞をもらうなら、何の賞？',
  },
];
