import type { Wording } from '../wording.ts';

export const calmClose: readonly Wording[] = [
  {
    id: 'calm-close-1',
    en: 'What calms you down faster than anything else?',
    ja: '何よりも早く落ち着けることは？',
  },
  {
    id: 'calm-close-2',
    en: 'Which smell takes you back to childhood?',
    ja: '子どものころに戻る匂いは？',
  },
  {
    id: 'calm-close-3',
    en: 'What do you still have from ten years ago?',
    ja: '十年前から持っているものは？',
  },
  {
    id: 'calm-close-4',
    en: 'Who taught you to take your time?',
    ja: 'ゆっくりでよいと教えてくれた人は？',
  },
  {
    id: 'calm-close-5',
    en: 'What would a perfectly ordinary good day be?',
    ja: 'ふつうで、ちょうどよい一日とは？',
  },
  { id: 'calm-close-6', en: 'Which silence do you like?', ja: '好きな沈黙は、どんな沈黙？' },
  {
    id: 'calm-close-7',
    en: 'What did you use to worry about and no longer do?',
    ja: '前は心配で、今は平気になったことは？',
  },
  {
    id: 'calm-close-8',
    en: 'Which place feels like home besides your home?',
    ja: '家のほかに「帰ってきた」と思う場所は？',
  },
  { id: 'calm-close-9', en: 'What do you want to keep slow?', ja: '急がずにおきたいことは？' },
  {
    id: 'calm-close-10',
    en: 'What are you glad to have let go of?',
    ja: '手放してよかったものは？',
  },
];
