import type { Wording } from '../wording.ts';

export const skillsQuestions: readonly Wording[] = [
  {
    id: 'skills-1',
    en: "What can you do today that you couldn't half a year ago?",
    ja: '半年前にはできなくて、今はできることは？',
  },
  {
    id: 'skills-2',
    en: 'Which skill do others come to you for?',
    ja: 'どんなことで、人から頼られる？',
  },
  {
    id: 'skills-3',
    en: 'Which skill would make your work lighter?',
    ja: '身につけたら仕事が楽になる力は？',
  },
  {
    id: 'skills-4',
    en: 'What would you like to be shown by somebody?',
    ja: '誰かに見せてもらいたいやり方は？',
  },
  {
    id: 'skills-5',
    en: 'Which feedback has helped you most?',
    ja: 'いちばん役に立ったフィードバックは？',
  },
  {
    id: 'skills-6',
    en: 'What do you keep putting off learning?',
    ja: '学ぼうと思いつつ、後回しにしていることは？',
  },
  {
    id: 'skills-7',
    en: 'Which mistake taught you something lately?',
    ja: '最近、学びになった失敗は？',
  },
  {
    id: 'skills-8',
    en: 'What would you practise if you had an hour a week?',
    ja: '週に一時間あったら、何を練習する？',
  },
  {
    id: 'skills-9',
    en: 'Whom would you like to watch at work for a day?',
    ja: '一日そばで見てみたい人は誰？',
  },
  {
    id: 'skills-10',
    en: 'What do you find easy that others find hard?',
    ja: 'ほかの人には難しくて、自分には簡単なことは？',
  },
  {
    id: 'skills-11',
    en: 'Which task is just a little too big for you, in a good way?',
    ja: '少し背伸びで、ちょうどよい仕事は？',
  },
  { id: 'skills-12', en: 'What could you teach the rest of us?', ja: 'みんなに教えられることは？' },
  {
    id: 'skills-13',
    en: 'Which tool would you like to know better?',
    ja: 'もっと使いこなしたい道具は？',
  },
  {
    id: 'skills-14',
    en: "How do you notice that you're getting better?",
    ja: '上達したと、何で気づく？',
  },
  {
    id: 'skills-15',
    en: 'What kind of feedback do you want more of?',
    ja: 'もっとほしいのは、どんなフィードバック？',
  },
  {
    id: 'skills-16',
    en: 'Which skill do you want to be known for?',
    ja: '何が得意な人だと思われたい？',
  },
];
