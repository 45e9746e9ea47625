import type { Wording } from '../wording.ts';

export const peopleQuestions: readonly Wording[] = [
  {
    id: 'people-1',
    en: 'With whom is work easy at the moment?',
    ja: 'いま、一緒に働きやすいのは誰？',
  },
  {
    id: 'people-2',
    en: 'Whom would you like to work with more?',
    ja: 'もっと一緒に働いてみたい人は？',
  },
  {
    id: 'people-3',
    en: 'Which conversation have you been putting off?',
    ja: '先延ばしにしている会話はある？',
  },
  {
    id: 'people-4',
    en: 'What do you wish others understood about your work?',
    ja: '自分の仕事について、分かってほしいことは？',
  },
  {
    id: 'people-5',
    en: 'Where does cooperation cost more than it should?',
    ja: '協力に、必要以上の手間がかかっているのはどこ？',
  },
  {
    id: 'people-6',
    en: "Who deserves thanks that they haven't had?",
    ja: 'まだお礼を言えていない人は？',
  },
  {
    id: 'people-7',
    en: 'What do people misread in you?',
    ja: '自分のどんなところが誤解されやすい？',
  },
  {
    id: 'people-8',
    en: 'How do you like to be told about a problem?',
    ja: '問題は、どんなふうに伝えられたい？',
  },
  {
    id: 'people-9',
    en: 'What makes you feel part of the team?',
    ja: 'チームの一員だと感じるのは、どんなとき？',
  },
  { id: 'people-10', en: 'When did you feel left out?', ja: '取り残されたと感じたのはいつ？' },
  {
    id: 'people-11',
    en: "Which agreement in the team isn't working?",
    ja: 'うまく働いていないチームの約束ごとは？',
  },
  {
    id: 'people-12',
    en: 'What do you need from me in our 1on1s?',
    ja: 'この1on1で、私に何を求めたい？',
  },
  {
    id: 'people-13',
    en: 'What could I do differently with you?',
    ja: '私があなたへの接し方を変えるなら、どこ？',
  },
  {
    id: 'people-14',
    en: 'Who helps you when it gets difficult?',
    ja: '大変なとき、助けてくれるのは誰？',
  },
  { id: 'people-15', en: 'Which disagreement was useful?', ja: '役に立った意見の違いは？' },
  {
    id: 'people-16',
    en: 'How do you want to make up after a quarrel?',
    ja: '行き違いの後は、どう仲直りしたい？',
  },
];
