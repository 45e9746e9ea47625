import type { Wording } from '../wording.ts';

export const calmFamiliar: readonly Wording[] = [
  {
    id: 'calm-familiar-1',
    en: 'What small habit have you kept for years?',
    ja: '何年も続いている小さな習慣は？',
  },
  {
    id: 'calm-familiar-2',
    en: 'Which meal could you cook half asleep?',
    ja: '寝ぼけていても作れる料理は？',
  },
  {
    id: 'calm-familiar-3',
    en: 'Where do you go when you want quiet?',
    ja: '静かに過ごしたいとき、どこへ行く？',
  },
  {
    id: 'calm-familiar-4',
    en: 'What do you do on the last hour of a Friday?',
    ja: '金曜日の最後の一時間、何をしている？',
  },
  {
    id: 'calm-familiar-5',
    en: 'Which object have you mended instead of replacing?',
    ja: '買い替えずに直して使っているものは？',
  },
  {
    id: 'calm-familiar-6',
    en: 'What makes a room comfortable for you?',
    ja: '居心地のよい部屋に欠かせないものは？',
  },
  {
    id: 'calm-familiar-7',
    en: 'Which walk would you take a guest on?',
    ja: 'お客さんを案内したい散歩道は？',
  },
  {
    id: 'calm-familiar-8',
    en: 'What do you always carry with you?',
    ja: 'いつも持ち歩いているものは？',
  },
  { id: 'calm-familiar-9', en: 'What have you recently tidied up?', ja: '最近、片づけたものは？' },
  {
    id: 'calm-familiar-10',
    en: 'Which hour of the day belongs to you alone?',
    ja: '一日のうち、自分だけの時間はいつ？',
  },
];
