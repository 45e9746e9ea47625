import type { BuiltInHint } from '../built-in-hint.ts';

export const careerReport: readonly BuiltInHint[] = [
  {
    id: 'career-report-1',
    en: [
      'Congratulate first, then ask what it means for them.',
      'News about a career is also news about a person.',
    ],
    ja: [
      'まず祝い、それから「自分にとって、どんな意味がある？」と聞きましょう。',
      '進路の報告は、人の報告でもあります。',
    ],
  },
  {
    id: 'career-report-2',
    en: ['Ask whom else they have told, and whether you may.', 'It is their news.'],
    ja: [
      '「ほかに誰に話した？私から話していい？」と確かめましょう。',
      'その知らせは、本人のものです。',
    ],
  },
  {
    id: 'career-report-3',
    en: [
      'Ask what they need from you in the next four weeks because of it.',
      'A decision of theirs usually needs a small one of yours.',
    ],
    ja: [
      '「それで、この四週間に私にしてほしいことは？」と聞きましょう。',
      '本人の決断には、あなたの小さな決断も要ります。',
    ],
  },
];
