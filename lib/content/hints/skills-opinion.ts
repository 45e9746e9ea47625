import type { BuiltInHint } from '../built-in-hint.ts';

export const skillsOpinion: readonly BuiltInHint[] = [
  {
    id: 'skills-opinion-1',
    en: [
      'Describe one scene in which you saw the skill, what they did and what it led to.',
      'A scene can be repeated; "good job" can\'t.',
    ],
    ja: [
      'そのスキルを見た場面を一つ、行動と結果まで具体的に話しましょう。',
      '「よかったよ」は繰り返せませんが、場面は繰り返せます。',
    ],
    source: 'sbi',
  },
  {
    id: 'skills-opinion-2',
    en: [
      'Say what you think is the next level in one observable sentence.',
      'A goal one can see is a goal one can reach.',
    ],
    ja: ['次の段階を「目で見て分かる一文」で言いましょう。', '見える目標には、近づけます。'],
    source: 'goals',
  },
  {
    id: 'skills-opinion-3',
    en: [
      'Give your view on a piece of work they brought, not on them as a person.',
      'Work can be changed by Friday.',
    ],
    ja: [
      '人柄ではなく、持ってきた成果物について意見を言いましょう。',
      '成果物なら、金曜までに変えられます。',
    ],
    source: 'growth',
  },
  {
    id: 'skills-opinion-4',
    en: [
      "Ask how they'd rate it themselves first, then say where you see it differently.",
      'The difference is the lesson.',
    ],
    ja: [
      '先に自己評価を聞き、違って見える所だけを話しましょう。',
      'その差が、いちばんの学びになります。',
    ],
    source: 'calibration',
  },
  {
    id: 'skills-opinion-5',
    en: [
      'Say what this skill is worth in your team, honestly, even if it is little.',
      'Effort deserves to know its market.',
    ],
    ja: [
      'そのスキルが今のチームでどれほど役立つか、正直に話しましょう。',
      '努力の行き先は、知っておく価値があります。',
    ],
  },
  {
    id: 'skills-opinion-6',
    en: [
      'Tell which strength of theirs you would build on, and where you saw it.',
      'Growing a strength often beats mending a weakness.',
    ],
    ja: [
      '伸ばすとよさそうな強みを、見かけた場面とともに伝えましょう。',
      '弱みを直すより、強みを伸ばすほうが進むことも多いのです。',
    ],
    source: 'strengths',
  },
  {
    id: 'skills-opinion-7',
    en: [
      'Choose one thing to say and leave the other four for later.',
      'One remark is remembered.',
    ],
    ja: ['伝えるのは一つに絞り、残りの四つは次にとっておきましょう。', '一つなら、心に残ります。'],
    source: 'goals',
  },
  {
    id: 'skills-opinion-8',
    en: ['Say "not yet" where you would have said "not".', 'It is the same judgement with a door.'],
    ja: [
      '「できていない」を「まだ、できていない」に言い換えましょう。',
      '同じ評価でも、扉が開いています。',
    ],
    source: 'growth',
  },
  {
    id: 'skills-opinion-9',
    en: [
      'Compare two versions of their own work, then and now.',
      'Their own past is the fairest measure.',
    ],
    ja: [
      '本人の以前の成果物と、今のものを並べて意見を言いましょう。',
      'いちばん公平な物差しは、過去の自分です。',
    ],
    source: 'progress',
  },
  {
    id: 'skills-opinion-10',
    en: [
      "Ask which part of your opinion they'd like to test, and how.",
      'Feedback becomes learning only when it is tried.',
    ],
    ja: [
      '「今の意見のうち、試してみたいのはどれ？」と聞きましょう。',
      '意見は、試して初めて学びになります。',
    ],
  },
];
