import type { BuiltInHint } from '../built-in-hint.ts';

export const peopleOther: readonly BuiltInHint[] = [
  {
    id: 'people-other-1',
    en: [
      'Ask who made work easier lately, and whether that person knows.',
      'It begins on the bright side and often leads to the rest.',
    ],
    ja: [
      '「最近、仕事を楽にしてくれたのは誰？本人は知ってる？」と聞きましょう。',
      '明るい側から入ると、残りも話しやすくなります。',
    ],
    source: 'capitalising',
  },
  {
    id: 'people-other-2',
    en: [
      'Offer to talk about roles instead of persons.',
      'Roles can be discussed without betraying anybody.',
    ],
    ja: ['人ではなく「役割」の話として話してみましょう。', '役割なら、誰も裏切らずに話せます。'],
    source: 'safety',
  },
  {
    id: 'people-other-3',
    en: ['Ask whom they would like to know better here.', 'Relationships also grow on purpose.'],
    ja: [
      '「ここで、もっと知りたい人はいる？」と聞きましょう。',
      '人のつながりは、意図しても育てられます。',
    ],
  },
];
