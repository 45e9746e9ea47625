import type { BuiltInHint } from '../built-in-hint.ts';

export const directionOpinion: readonly BuiltInHint[] = [
  {
    id: 'direction-opinion-1',
    en: [
      "Say clearly which part is the company's line and which is your own view.",
      'Mixed up, neither is believed.',
    ],
    ja: [
      '会社の説明と自分の考えを、はっきり分けて話しましょう。',
      '混ざると、どちらも信じてもらえません。',
    ],
    source: 'safety',
  },
  {
    id: 'direction-opinion-2',
    en: [
      "Tell one thing in it that convinced you and one that didn't.",
      'A view with both sides sounds honest, because it is.',
    ],
    ja: [
      '納得した点と、していない点を一つずつ話しましょう。',
      '両面がある意見は、正直に聞こえます。',
    ],
  },
  {
    id: 'direction-opinion-3',
    en: [
      'Explain the reason as it was explained to you, including the alternatives that were dropped.',
      'Knowing what was weighed makes a no easier to bear.',
    ],
    ja: [
      '自分が聞いた理由を、見送られた案も含めて話しましょう。',
      '何を比べたかが分かると、納得しやすくなります。',
    ],
    source: 'fairness',
  },
  {
    id: 'direction-opinion-4',
    en: [
      'Say what you expect to be different in one year, and how sure you are.',
      "A forecast can be checked; a mood can't.",
    ],
    ja: [
      '一年後に何が変わると思うか、確信の度合いも添えて話しましょう。',
      '予想なら後で確かめられます。',
    ],
    source: 'calibration',
  },
  {
    id: 'direction-opinion-5',
    en: [
      'Ask "What would you have decided?" before you comment.',
      'People judge differently once they hold the pen.',
    ],
    ja: [
      '意見の前に「あなたならどう決めた？」と聞きましょう。',
      '決める側に立つと、見え方が変わります。',
    ],
    source: 'perspective',
  },
  {
    id: 'direction-opinion-6',
    en: [
      'Give the view of somebody it hits harder than you, as fairly as you can.',
      'It widens the talk without taking sides.',
    ],
    ja: [
      '自分より影響の大きい人の立場で、できるだけ公平に話してみましょう。',
      'どちらの味方もせずに、視野が広がります。',
    ],
    source: 'perspective',
  },
  {
    id: 'direction-opinion-7',
    en: [
      'If you may not say it, say that you may not, and when you may.',
      '"I can\'t tell you yet" is an answer; a fog isn\'t.',
    ],
    ja: [
      '言えないことは「まだ言えない」と、言える時期とともに伝えましょう。',
      '「まだ言えない」は答えですが、ぼかしは答えになりません。',
    ],
    source: 'safety',
  },
  {
    id: 'direction-opinion-8',
    en: [
      'Tell them where you disagreed and still went along, and why.',
      'It shows how one can stay honest and loyal.',
    ],
    ja: [
      '反対だったけれど従ったことと、その理由を話しましょう。',
      '正直でいながら協力できることが伝わります。',
    ],
  },
  {
    id: 'direction-opinion-9',
    en: [
      'Connect your opinion to one thing in their own work, not to the company as a whole.',
      'Large views need a handle.',
    ],
    ja: [
      '意見は会社全体ではなく、本人の仕事の一つに結びつけて話しましょう。',
      '大きな話には、持ち手が要ります。',
    ],
  },
  {
    id: 'direction-opinion-10',
    en: [
      'After your view, ask what they would say to a new colleague about it.',
      'Retelling turns your view into theirs.',
    ],
    ja: [
      '意見の後に「新しく来た人に、どう説明する？」と聞きましょう。',
      '語り直すうちに、自分の考えになります。',
    ],
    source: 'teachback',
  },
];
