import type { BuiltInHint } from '../built-in-hint.ts';

export const privateOther: readonly BuiltInHint[] = [
  {
    id: 'private-other-1',
    en: [
      'Tell one small thing of your own weekend first, then ask.',
      'An opening invites; a question examines.',
    ],
    ja: [
      '先に自分の週末を一つ話してから、尋ねましょう。',
      '打ち明け話は招き、質問だけは調べに聞こえます。',
    ],
    source: 'disclosure',
  },
  {
    id: 'private-other-2',
    en: ['Draw an icebreak card and answer it yourself as well.', 'Equal turns keep it light.'],
    ja: [
      '話のきっかけカードを引き、自分も同じだけ答えましょう。',
      '順番が等しいと、軽く話せます。',
    ],
    source: 'disclosure',
  },
  {
    id: 'private-other-3',
    en: ['Let silence about private matters be normal.', 'Who keeps things apart is not cold.'],
    ja: [
      '私生活を話さないことも、ふつうのこととして扱いましょう。',
      '分けておきたい人が、冷たいわけではありません。',
    ],
    source: 'safety',
  },
];
