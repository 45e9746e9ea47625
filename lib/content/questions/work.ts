import type { Wording } from '../wording.ts';

export const workQuestions: readonly Wording[] = [
  {
    id: 'work-1',
    en: 'Which task moved better than expected this week?',
    ja: '今週、思ったより進んだ仕事は？',
  },
  {
    id: 'work-2',
    en: 'What are you waiting for, and from whom?',
    ja: 'いま何を待っている？誰からの返事？',
  },
  {
    id: 'work-3',
    en: 'Which piece of work would you explain to me in two minutes?',
    ja: '二分で説明するなら、どの仕事？',
  },
  { id: 'work-4', en: 'Where did you lose the most time?', ja: 'いちばん時間を取られたのはどこ？' },
  {
    id: 'work-5',
    en: 'What would you drop if you had one day less?',
    ja: '一日減るとしたら、何をやめる？',
  },
  {
    id: 'work-6',
    en: 'What is nearly done, and what keeps it from being done?',
    ja: 'あと少しなのに終わらないものは？何が足りない？',
  },
  {
    id: 'work-7',
    en: 'Which decision do you need, and who can make it?',
    ja: 'どの判断がほしい？それを決められるのは誰？',
  },
  {
    id: 'work-8',
    en: 'What is the riskiest assumption in your plan?',
    ja: '計画の中で、いちばん危うい思い込みは？',
  },
  { id: 'work-9', en: 'Which meeting could you do without?', ja: 'なくても困らない会議はどれ？' },
  {
    id: 'work-10',
    en: 'What did you do that nobody has noticed yet?',
    ja: 'まだ誰にも気づかれていない仕事は？',
  },
  {
    id: 'work-11',
    en: 'Which process would you change if it were yours?',
    ja: '自分で決められるなら、どの手順を変える？',
  },
  {
    id: 'work-12',
    en: 'What would make the next two weeks easier?',
    ja: '次の二週間を楽にするものは？',
  },
  {
    id: 'work-13',
    en: 'What would you like a second pair of eyes on?',
    ja: '誰かに一度見てほしいものは？',
  },
  {
    id: 'work-14',
    en: 'What are you doing for the last time, and what will you do again?',
    ja: 'もうやめることと、またやりたいことは？',
  },
  {
    id: 'work-15',
    en: 'When do you work best, and what gets in the way?',
    ja: 'いちばん集中できるのはいつ？何がじゃまになる？',
  },
  {
    id: 'work-16',
    en: 'What have we promised that worries you?',
    ja: '約束したことで、気になっているものは？',
  },
];
