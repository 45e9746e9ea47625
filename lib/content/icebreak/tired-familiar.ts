import type { Wording } from '../wording.ts';

export const tiredFamiliar: readonly Wording[] = [
  {
    id: 'tired-familiar-1',
    en: 'What would make the rest of the day a little easier?',
    ja: '今日の残りを少し楽にするものは？',
  },
  {
    id: 'tired-familiar-2',
    en: 'Which task can be good enough today?',
    ja: '今日は「ほどほど」でよい仕事は？',
  },
  { id: 'tired-familiar-3', en: 'What helps you on a Monday?', ja: '月曜日の助けになるものは？' },
  {
    id: 'tired-familiar-4',
    en: 'Which day off do you remember fondly?',
    ja: '思い出すと頬がゆるむ休日は？',
  },
  {
    id: 'tired-familiar-5',
    en: 'What would you hand over for an hour?',
    ja: '一時間だけ誰かに任せるなら、何を？',
  },
  {
    id: 'tired-familiar-6',
    en: 'What is your comfort food after a long day?',
    ja: '長い一日の後に食べたいものは？',
  },
  {
    id: 'tired-familiar-7',
    en: 'Which kind of tired are you: head, body or people?',
    ja: 'いまの疲れは、頭・体・人づきあいのどれ？',
  },
  {
    id: 'tired-familiar-8',
    en: 'What was nice today and took less than a minute?',
    ja: '一分もかからない、今日のよかったことは？',
  },
  {
    id: 'tired-familiar-9',
    en: "Who makes you laugh when you're tired?",
    ja: '疲れていても笑わせてくれる人は？',
  },
  {
    id: 'tired-familiar-10',
    en: 'Which appointment would you love to see cancelled?',
    ja: '中止になったら嬉しい予定は？',
  },
];
