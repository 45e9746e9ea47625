import type { Wording } from '../wording.ts';

export const playfulNew: readonly Wording[] = [
  {
    id: 'playful-new-1',
    en: 'If your week were a film title, what would it be?',
    ja: '今週を映画の題名にするなら？',
  },
  {
    id: 'playful-new-2',
    en: 'Which superpower would be useful until lunch?',
    ja: '昼までに使いたい超能力は？',
  },
  {
    id: 'playful-new-3',
    en: 'What would your emoji of the day be?',
    ja: '今日の気分を絵文字にすると？',
  },
  {
    id: 'playful-new-4',
    en: 'Which animal would be the best colleague?',
    ja: '同僚にするなら、どの動物がいい？',
  },
  {
    id: 'playful-new-5',
    en: 'What is the best thing to put on toast?',
    ja: 'トーストにのせるなら、何がいちばん？',
  },
  {
    id: 'playful-new-6',
    en: 'If meetings had a theme song, which kind would ours be?',
    ja: '会議にテーマ曲をつけるなら、どんな曲？',
  },
  {
    id: 'playful-new-7',
    en: 'Which snack would you hide from a visitor?',
    ja: 'お客さんに出さずに隠しておくおやつは？',
  },
  {
    id: 'playful-new-8',
    en: 'What would you sell at a tiny shop of your own?',
    ja: '小さなお店を開くなら、何を売る？',
  },
  { id: 'playful-new-9', en: 'Which word do you find funny?', ja: 'なぜか笑ってしまう言葉は？' },
  { id: 'playful-new-10', en: 'If today had a colour, which one?', ja: '今日を色で言うと？' },
];
