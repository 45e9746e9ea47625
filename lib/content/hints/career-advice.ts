import type { BuiltInHint } from '../built-in-hint.ts';

export const careerAdvice: readonly BuiltInHint[] = [
  {
    id: 'career-advice-1',
    en: [
      'Name one concrete door: a project, a role, a person, with the way to it.',
      '"Keep your eyes open" is not advice.',
    ],
    ja: [
      '案件・役割・人など、具体的な入口を一つ、たどり方まで伝えましょう。',
      '「機会をうかがって」では助言になりません。',
    ],
  },
  {
    id: 'career-advice-2',
    en: [
      'Help put their wish into one sentence that others can pass on.',
      'Opportunities travel by sentences.',
    ],
    ja: [
      '本人の希望を、人が伝えやすい一文に一緒にまとめましょう。',
      '機会は、短い言葉に乗ってやって来ます。',
    ],
  },
  {
    id: 'career-advice-3',
    en: [
      'Advise on the next six months, not on the next ten years.',
      "Nobody's long-range advice was ever right.",
    ],
    ja: [
      '助言は十年先ではなく、次の半年についてにしましょう。',
      '遠い先の助言は、なかなか当たりません。',
    ],
  },
];
