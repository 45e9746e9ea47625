import type { Wording } from '../wording.ts';

export const curiousFamiliar: readonly Wording[] = [
  {
    id: 'curious-familiar-1',
    en: 'What would you research if somebody paid you for a year?',
    ja: '一年間お金が出るなら、何を調べたい？',
  },
  {
    id: 'curious-familiar-2',
    en: 'Which decision turned out better than it looked?',
    ja: '思ったよりよい結果になった決断は？',
  },
  {
    id: 'curious-familiar-3',
    en: 'What do you do differently from most people?',
    ja: '人とは違うやり方をしていることは？',
  },
  {
    id: 'curious-familiar-4',
    en: 'Which job would you like to watch from inside?',
    ja: '中からのぞいてみたい仕事は？',
  },
  {
    id: 'curious-familiar-5',
    en: "What was the best advice you didn't follow?",
    ja: '従わなかったけれど、よい助言だったと思うのは？',
  },
  {
    id: 'curious-familiar-6',
    en: 'Which skill of your grandparents would you like to have?',
    ja: '祖父母の世代の、どんな力がほしい？',
  },
  {
    id: 'curious-familiar-7',
    en: 'What has surprised you about this company?',
    ja: 'この会社で意外だったことは？',
  },
  {
    id: 'curious-familiar-8',
    en: 'Which habit of another country would you import?',
    ja: 'ほかの国の習慣を取り入れるなら、どれ？',
  },
  {
    id: 'curious-familiar-9',
    en: 'What do you notice that others overlook?',
    ja: 'ほかの人が見過ごすのに、気づいてしまうことは？',
  },
  {
    id: 'curious-familiar-10',
    en: 'Which coincidence changed something for you?',
    ja: '何かを変えた偶然はある？',
  },
];
