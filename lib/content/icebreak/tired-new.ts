import type { Wording } from '../wording.ts';

export const tiredNew: readonly Wording[] = [
  {
    id: 'tired-new-1',
    en: 'Which minute of today was the best so far?',
    ja: '今日ここまでで、いちばんよかった一分は？',
  },
  {
    id: 'tired-new-2',
    en: 'What would you order right now if it came at once?',
    ja: 'すぐ届くなら、今なにを頼む？',
  },
  {
    id: 'tired-new-3',
    en: 'How would you like to sit today: screen on, off, or standing?',
    ja: '今日はどうする？画面あり、なし、それとも立って話す？',
  },
  {
    id: 'tired-new-4',
    en: 'What is the shortest nap that helps you?',
    ja: 'どのくらい昼寝すると元気になる？',
  },
  { id: 'tired-new-5', en: 'Which drink brings you back to life?', ja: '生き返る飲み物は？' },
  { id: 'tired-new-6', en: 'What may wait until tomorrow?', ja: '明日でいいことは？' },
  {
    id: 'tired-new-7',
    en: 'What did you leave out today, and rightly so?',
    ja: '今日、やらなくて正解だったことは？',
  },
  {
    id: 'tired-new-8',
    en: 'Which sound would you like to switch off?',
    ja: 'いま消せるなら、どの音を消したい？',
  },
  {
    id: 'tired-new-9',
    en: 'What is your battery level in per cent?',
    ja: 'いまの充電は何パーセント？',
  },
  {
    id: 'tired-new-10',
    en: 'What will you do first when work ends today?',
    ja: '今日の仕事が終わったら、まず何をする？',
  },
];
