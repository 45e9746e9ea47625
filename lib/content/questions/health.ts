import type { Wording } from '../wording.ts';

export const healthQuestions: readonly Wording[] = [
  {
    id: 'health-1',
    en: 'How well have you been sleeping and resting?',
    ja: '最近、よく眠れて休めている？',
  },
  { id: 'health-2', en: 'What gave you energy this week?', ja: '今週、元気をもらえたことは？' },
  { id: 'health-3', en: 'What took it away?', ja: '逆に、元気をなくしたことは？' },
  {
    id: 'health-4',
    en: 'How full is your plate, from 0 to 10?',
    ja: 'いまの忙しさは、十点満点で何点？',
  },
  {
    id: 'health-5',
    en: 'Which evening did work really end?',
    ja: '仕事がちゃんと終わった夜はいつ？',
  },
  {
    id: 'health-6',
    en: 'What helps you to switch off?',
    ja: '気持ちを切り替えるのに役立つことは？',
  },
  {
    id: 'health-7',
    en: 'What is one thing I could take off you?',
    ja: '私が引き取れることを一つ挙げるなら？',
  },
  {
    id: 'health-8',
    en: "How do I notice that it's getting too much for you?",
    ja: '無理をしているとき、何を見れば気づける？',
  },
  { id: 'health-9', en: 'When did you last laugh at work?', ja: '仕事中に最後に笑ったのはいつ？' },
  {
    id: 'health-10',
    en: 'Which pace would you be able to keep for a year?',
    ja: '一年続けられるのは、どんなペース？',
  },
  { id: 'health-11', en: 'What do you look forward to this week?', ja: '今週の楽しみは？' },
  { id: 'health-12', en: 'What kind of day off do you need?', ja: 'いま必要なのは、どんな休み？' },
  {
    id: 'health-13',
    en: 'What makes a good morning for you?',
    ja: 'よい朝は、どんなふうに始まる？',
  },
  {
    id: 'health-14',
    en: 'What would you like not to be asked about today?',
    ja: '今日は聞かれたくないことはある？',
  },
  {
    id: 'health-15',
    en: 'Where do you feel pressure, and whose is it?',
    ja: 'どこからプレッシャーを感じる？それは誰のもの？',
  },
  { id: 'health-16', en: 'What has become easier than it was?', ja: '前より楽になったことは？' },
];
