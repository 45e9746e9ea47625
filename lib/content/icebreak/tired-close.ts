import type { Wording } from '../wording.ts';

export const tiredClose: readonly Wording[] = [
  {
    id: 'tired-close-1',
    en: 'What do you need today: quiet, company or distraction?',
    ja: '今日ほしいのは、静けさ・話し相手・気晴らしのどれ？',
  },
  {
    id: 'tired-close-2',
    en: 'What do you do that always helps, and seldom remember to do?',
    ja: '必ず効くのに、つい忘れてしまう休み方は？',
  },
  {
    id: 'tired-close-3',
    en: "Who notices first that you're worn out?",
    ja: '疲れに最初に気づいてくれるのは誰？',
  },
  {
    id: 'tired-close-4',
    en: 'What have you been carrying for too long?',
    ja: '長く抱えすぎているものは？',
  },
  {
    id: 'tired-close-5',
    en: 'Which no would do you good this week?',
    ja: '今週、断れたら楽になることは？',
  },
  {
    id: 'tired-close-6',
    en: 'What went well although you were tired?',
    ja: '疲れていても、うまくいったことは？',
  },
  {
    id: 'tired-close-7',
    en: 'When did you last do nothing at all?',
    ja: '最後に何もしなかったのはいつ？',
  },
  {
    id: 'tired-close-8',
    en: 'What would you say to a friend who felt like you do now?',
    ja: '同じ気持ちの友だちがいたら、何と声をかける？',
  },
  {
    id: 'tired-close-9',
    en: 'Which worry can stay outside this room?',
    ja: 'この時間の外に置いておける心配は？',
  },
  {
    id: 'tired-close-10',
    en: 'What are you grateful for on a day like this?',
    ja: 'こんな日でも、ありがたいと思うことは？',
  },
];
