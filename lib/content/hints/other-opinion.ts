import type { BuiltInHint } from '../built-in-hint.ts';

export const otherOpinion: readonly BuiltInHint[] = [
  {
    id: 'other-opinion-1',
    en: [
      'Ask what kind of opinion: as a friend, as an expert, or as somebody who decides?',
      'One mouth, three different answers.',
    ],
    ja: [
      '「友人として・詳しい人として・決める人として、どの意見がいい？」と聞きましょう。',
      '同じ口から、違う答えが出ます。',
    ],
  },
  {
    id: 'other-opinion-2',
    en: [
      'Give it in the order: what I understood, what I think, what I may be missing.',
      'It shows the joints where it can be bent.',
    ],
    ja: [
      '「こう理解した・こう思う・見落としはここかも」の順で話しましょう。',
      '曲げられる継ぎ目が見えます。',
    ],
    source: 'perspective',
  },
  {
    id: 'other-opinion-3',
    en: [
      "Say it once, plainly, and don't repeat it when it isn't taken up.",
      'An opinion repeated becomes an order.',
    ],
    ja: [
      '意見は一度だけはっきり言い、受け取られなくても繰り返さないでおきましょう。',
      '繰り返すと、命令になってしまいます。',
    ],
    source: 'sdt',
  },
];
