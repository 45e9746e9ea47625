import type { Band } from '#lib/domain/rating/ports.ts';
import type { Catalogue } from './catalogue.ts';

interface MirrorTexts {
  title: string;
  explained: string;
  noTeam: string;
  refresh: string;
  band: Record<Band | 'none', string>;
  before: (bands: string) => string;
  next: Record<Band | 'none', string>;
  /** Before a hint. */
  step: string;
  own: string;
  ownExplained: string;
  ownNone: string;
  byTopic: string;
  byResponse: string;
  ownCount: (mean: string, count: number) => string;
}

export const mirrorTexts: Catalogue<MirrorTexts> = {
  en: {
    title: 'Your mirror as a supporter',
    explained:
      'A hint from your team, not a score: how it lands when somebody hopes for this from you. You never see who answered, how many, or when; nor does anybody else see this.',
    noTeam: 'You support no team, so nothing comes together here.',
    refresh: 'Look again',
    band: {
      strong: 'Strong',
      mixed: 'Mixed',
      weak: 'Weak',
      none: 'Not enough answers yet',
    },
    before: (bands) => `Before: ${bands}`,
    next: {
      strong: 'Keep doing what you do here; others could learn from it.',
      mixed:
        'Next time, say back in one sentence what the other person hopes for before you begin.',
      weak: 'Next time, ask at the start “What would help you most today?” and do only that.',
      none: 'Nothing to do: answers come together by themselves.',
    },
    step: 'A next good step:',
    own: 'Your own look back',
    ownExplained: 'What you noted for yourself after 1on1s. It is on this device only.',
    ownNone: 'Nothing noted yet. After a 1on1 the popup asks you one question.',
    byTopic: 'By topic',
    byResponse: 'By what was hoped for',
    ownCount: (mean, count) => `${mean} of 5, from ${count}`,
  },
  ja: {
    title: '支える人のための鏡',
    explained:
      'チームからのヒントで、点数ではありません。その期待をかけられたとき、どう届いているかを映します。だれが・何人・いつ答えたかは見えません。あなた以外のだれにも見えません。',
    noTeam: '支えているチームがないため、ここには何も集まりません。',
    refresh: 'もう一度見る',
    band: { strong: 'よい', mixed: 'まちまち', weak: '弱い', none: 'まだ回答が足りません' },
    before: (bands) => `これまで：${bands}`,
    next: {
      strong: 'そのまま続けてください。ほかの人の手本にもなります。',
      mixed: '次回は始める前に、相手が何を期待しているかを一言で言い返してみてください。',
      weak: '次回は最初に「今日は何があると一番助かりますか」と聞き、それだけをしてみてください。',
      none: '何もする必要はありません。回答は自然に集まります。',
    },
    step: '次の一歩：',
    own: '自分のふりかえり',
    ownExplained: '1on1の後に自分で付けた記録です。この端末にだけあります。',
    ownNone: 'まだ記録がありません。1on1の後に、ポップアップで一つだけおたずねします。',
    byTopic: '話したこと別',
    byResponse: '期待されたこと別',
    ownCount: (mean, count) => `5点中${mean}（${count}回）`,
  },
};
