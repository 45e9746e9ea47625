import type { BuiltInHint } from '../built-in-hint.ts';

export const healthOpinion: readonly BuiltInHint[] = [
  {
    id: 'health-opinion-1',
    en: [
      'Say that health comes before the deadline, and which deadline you mean.',
      'A general sentence changes nothing; a named one does.',
    ],
    ja: [
      '「体が先でいい」と、どの締め切りのことかも名指しで言いましょう。',
      '一般論では変わりませんが、名指しなら変わります。',
    ],
  },
  {
    id: 'health-opinion-2',
    en: [
      'Tell what you see at work and leave the rest to those who are trained.',
      'Your view ends where medicine begins.',
    ],
    ja: [
      '職場で見えることだけを話し、その先は専門の人に任せましょう。',
      'あなたの意見は、医療の手前までです。',
    ],
    source: 'firstaid',
  },
  {
    id: 'health-opinion-3',
    en: [
      "Say honestly what can change here and what can't, before they spend strength on hoping.",
      'Clarity is restful too.',
    ],
    ja: [
      'ここで変えられることと、変えられないことを正直に分けて話しましょう。',
      'はっきりすることも、休まることの一つです。',
    ],
  },
];
