import type { Wording } from '../wording.ts';

export const otherQuestions: readonly Wording[] = [
  {
    id: 'other-1',
    en: 'What should we talk about that never comes up?',
    ja: '話したほうがよいのに、出てこない話題は？',
  },
  {
    id: 'other-2',
    en: 'What has been on your mind since the last time?',
    ja: '前回から、ずっと頭にあることは？',
  },
  {
    id: 'other-3',
    en: 'What would you ask if it stayed between us?',
    ja: 'ここだけの話なら、何を聞きたい？',
  },
  {
    id: 'other-4',
    en: 'What would make this half hour worth it?',
    ja: 'この三十分、何があったら来てよかったと思える？',
  },
  {
    id: 'other-5',
    en: 'What went well and has not been mentioned anywhere?',
    ja: 'うまくいったのに、どこでも話していないことは？',
  },
  {
    id: 'other-6',
    en: 'What is the question behind your question?',
    ja: 'その質問の奥にある質問は？',
  },
  {
    id: 'other-7',
    en: 'Which small thing annoys you every day?',
    ja: '毎日ちょっと気になる小さなことは？',
  },
  {
    id: 'other-8',
    en: 'What have you changed your mind about?',
    ja: '最近、考えが変わったことは？',
  },
  {
    id: 'other-9',
    en: 'What do you want to remember from this month?',
    ja: '今月のことで、覚えておきたいのは？',
  },
  { id: 'other-10', en: 'What are you curious about right now?', ja: 'いま、興味があることは？' },
  {
    id: 'other-11',
    en: 'Which idea has no place to go yet?',
    ja: 'まだ行き場のないアイデアはある？',
  },
  {
    id: 'other-12',
    en: 'What would you do with one free working day?',
    ja: '仕事の日が一日自由になったら、何をする？',
  },
  {
    id: 'other-13',
    en: 'What should we do differently in our 1on1s?',
    ja: 'この1on1のやり方で、変えたいところは？',
  },
  { id: 'other-14', en: 'What is unfinished between us?', ja: '私たちの間で、まだ途中のことは？' },
  { id: 'other-15', en: 'What made you smile this week?', ja: '今週、思わず笑ったことは？' },
  {
    id: 'other-16',
    en: "What haven't I asked that I should have?",
    ja: '私が聞くべきなのに、聞いていないことは？',
  },
];
