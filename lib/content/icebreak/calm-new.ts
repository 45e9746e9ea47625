import type { Wording } from '../wording.ts';

export const calmNew: readonly Wording[] = [
  {
    id: 'calm-new-1',
    en: "What did you have for breakfast, or why didn't you?",
    ja: '朝ごはんは何を食べた？食べていないなら、なぜ？',
  },
  {
    id: 'calm-new-2',
    en: 'Which way do you come to work, and what do you see there?',
    ja: '通勤では、どんな景色を見る？',
  },
  { id: 'calm-new-3', en: 'Which season suits you best?', ja: 'いちばん自分に合う季節は？' },
  {
    id: 'calm-new-4',
    en: 'Tea, coffee or something else, and how exactly?',
    ja: 'お茶？コーヒー？それとも別のもの？こだわりは？',
  },
  {
    id: 'calm-new-5',
    en: "What is on your desk that isn't needed for work?",
    ja: '机の上にある、仕事に要らないものは？',
  },
  {
    id: 'calm-new-6',
    en: 'What was your first job of any kind?',
    ja: '人生で最初の仕事やアルバイトは？',
  },
  {
    id: 'calm-new-7',
    en: 'Which town or village do you know by heart?',
    ja: '目をつぶっても歩ける町は？',
  },
  {
    id: 'calm-new-8',
    en: 'What kind of weather do you work best in?',
    ja: '仕事がはかどる天気は？',
  },
  {
    id: 'calm-new-9',
    en: 'Which sound tells you that the day has begun?',
    ja: '一日の始まりを感じる音は？',
  },
  {
    id: 'calm-new-10',
    en: 'What do you do on a train without a phone?',
    ja: '電車でスマホがなかったら、何をする？',
  },
];
