import type { Wording } from '../wording.ts';

export const privateQuestions: readonly Wording[] = [
  {
    id: 'private-1',
    en: 'Is there anything outside work that I should bear in mind?',
    ja: '仕事の外のことで、知っておいたほうがよいことは？',
  },
  {
    id: 'private-2',
    en: 'What would help you to have your evenings for yourself?',
    ja: '夜の時間を自分のものにするには、何があるといい？',
  },
  {
    id: 'private-3',
    en: 'What are you looking forward to outside work?',
    ja: '仕事のほかで、楽しみにしていることは？',
  },
  {
    id: 'private-4',
    en: 'Which days need more room in the next weeks?',
    ja: 'これから数週間、余裕がほしい日はいつ？',
  },
  {
    id: 'private-5',
    en: 'What do you do that has nothing to do with work?',
    ja: '仕事とまったく関係なくやっていることは？',
  },
  {
    id: 'private-6',
    en: 'What was the best hour of your weekend?',
    ja: '週末でいちばんよかった一時間は？',
  },
  {
    id: 'private-7',
    en: 'How much do you want to be asked about private matters?',
    ja: '私生活のことは、どのくらい聞かれたい？',
  },
  {
    id: 'private-8',
    en: 'Which working hours suit your life right now?',
    ja: 'いまの暮らしに合う働き方の時間帯は？',
  },
  {
    id: 'private-9',
    en: 'What have you discovered lately, in books, food or music?',
    ja: '本や食べ物や音楽で、最近の発見は？',
  },
  {
    id: 'private-10',
    en: 'What would you like to have more time for?',
    ja: 'もっと時間を使いたいことは？',
  },
  {
    id: 'private-11',
    en: 'What should the team know, and what not?',
    ja: 'チームに知っておいてほしいこと、知られたくないことは？',
  },
  {
    id: 'private-12',
    en: 'Which change in your life touches your work?',
    ja: '暮らしの変化で、仕事に関わることは？',
  },
  {
    id: 'private-13',
    en: 'What are you learning just for fun?',
    ja: 'ただ楽しくて学んでいることは？',
  },
  { id: 'private-14', en: 'When is it better not to call you?', ja: '連絡を控えてほしい時間は？' },
  { id: 'private-15', en: 'What place does you good?', ja: '行くと元気になる場所は？' },
  {
    id: 'private-16',
    en: 'What are you celebrating these days?',
    ja: '最近、お祝いしたいことは？',
  },
];
