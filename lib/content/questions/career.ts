import type { Wording } from '../wording.ts';

export const careerQuestions: readonly Wording[] = [
  {
    id: 'career-1',
    en: 'What do you want more of in your work?',
    ja: '仕事の中で、もっと増やしたいことは？',
  },
  { id: 'career-2', en: 'What do you want less of?', ja: '減らしたいことは？' },
  {
    id: 'career-3',
    en: 'When did you last think "I could do this for years"?',
    ja: '「これならずっとやれる」と最後に思ったのはいつ？',
  },
  { id: 'career-4', en: 'Which job do you look at with curiosity?', ja: 'つい気になる仕事は？' },
  {
    id: 'career-5',
    en: 'What should be on your record in two years?',
    ja: '二年後、何をやったと言えていたい？',
  },
  {
    id: 'career-6',
    en: 'Which role would you like to try for a week?',
    ja: '一週間だけ試してみたい役割は？',
  },
  {
    id: 'career-7',
    en: 'What would have to happen for you to stay gladly?',
    ja: '何があったら、喜んでここに居続けたい？',
  },
  {
    id: 'career-8',
    en: 'What do you need to know to decide on your next step?',
    ja: '次の一歩を決めるために、知りたいことは？',
  },
  {
    id: 'career-9',
    en: 'Who has a working life that you like, and what about it?',
    ja: 'いいなと思う働き方をしている人は？どんな所が？',
  },
  {
    id: 'career-10',
    en: 'Which part of your job should never go away?',
    ja: '仕事の中で、なくならないでほしい部分は？',
  },
  { id: 'career-11', en: 'What have you outgrown?', ja: 'もう卒業してもよいと思うことは？' },
  {
    id: 'career-12',
    en: 'What does success mean to you at the moment?',
    ja: 'いまの自分にとって、成功とは？',
  },
  {
    id: 'career-13',
    en: 'Which door would you like somebody to open for you?',
    ja: '誰かに開けてほしい扉はどれ？',
  },
  {
    id: 'career-14',
    en: "What would you do if titles didn't exist?",
    ja: '肩書きがなかったら、何をしたい？',
  },
  {
    id: 'career-15',
    en: 'What holds you back from trying?',
    ja: 'やってみるのを止めているものは？',
  },
  {
    id: 'career-16',
    en: 'How can I help in the next six months?',
    ja: 'これから半年、どう手伝えばいい？',
  },
];
