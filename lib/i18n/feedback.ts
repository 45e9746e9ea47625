import type { Hoped } from '#lib/domain/rating/feedback.ts';
import type { Catalogue } from './catalogue.ts';
import type { SafeName } from './person-name.ts';

interface FeedbackTexts {
  heading: (other: SafeName) => string;
  landed: string;
  worst: string;
  best: string;
  /** Names of the five choices for those who hear them. */
  score: (score: number) => string;
  hoped: (response: string | null) => string;
  hopedLabels: Record<Hoped, string>;
  notNow: string;
  /** Beside it, whatever is done. */
  nobodySees: string;
  /** Who will see what. */
  team: (other: SafeName, raters: number) => string;
  pool: (other: SafeName) => string;
  small: (other: SafeName, raters: number) => string;
  none: (other: SafeName) => string;
  again: (other: SafeName) => string;
  hopedStays: string;
  keepPrivate: string;
  shareOpenly: (other: SafeName) => string;
  openMeans: (other: SafeName) => string;
  countInCompany: string;
  thanks: Record<'team' | 'pool' | 'private' | 'open', string>;
  reflect: (other: SafeName, response: string | null) => string;
  reflectOnlyYou: string;
  stopped: Record<'weakened' | 'changed' | 'denied', string>;
  keepStopped: string;
  deleteStopped: string;
}

export const feedbackTexts: Catalogue<FeedbackTexts> = {
  en: {
    heading: (other) => `Your 1on1 with ${other}`,
    landed: 'How did it land?',
    worst: 'Not at all',
    best: 'Very well',
    score: (score) => `${score} of 5`,
    hoped: (response) =>
      response === null
        ? 'Did you get the response you hoped for?'
        : `You hoped for “${response}”. Did you get it?`,
    hopedLabels: { yes: 'Yes', partly: 'Partly', no: 'No' },
    notNow: 'Not this time',
    nobodySees: 'Nobody can ever see who has not answered.',
    team: (other, raters) =>
      `Confidential: ${other} only ever sees “strong”, “mixed” or “weak”, and only once at least 5 of the ${raters} who can answer have done so.`,
    pool: (other) =>
      `Confidential: this counts in the whole company’s picture only, from 10 people in 3 teams on. ${other} sees nothing of it.`,
    small: (other, raters) =>
      `Only ${raters} in your team can answer: too few for ${other} not to guess who said what. So nothing is sent unless you choose it here.`,
    none: () =>
      `This 1on1 is in no team that could keep an answer confidential. So nothing is sent unless you choose it here.`,
    again: () =>
      `You have answered about this before in this period, for your team and for the company; nobody is counted twice. So nothing is sent unless you choose it here.`,
    hopedStays: 'Yes, partly or no stays on this device, for you alone.',
    keepPrivate: 'Keep for myself',
    shareOpenly: (other) => `Share it openly with ${other}`,
    openMeans: (other) =>
      `Openly means: ${other} sees both answers, with your name, beside this 1on1. Nobody else does.`,
    countInCompany: 'Only in the company’s picture',
    thanks: {
      team: 'Thank you. Your answer is on its way and is deleted here once it has arrived.',
      pool: 'Thank you. Your answer is on its way and is deleted here once it has arrived.',
      private: 'Kept on this device, for you alone.',
      open: 'Kept here and sent to the other person, under your name.',
    },
    reflect: (other, response) =>
      response === null
        ? `How well did you give ${other} what they hoped for?`
        : `${other} hoped for “${response}”. How well did that go, for your part?`,
    reflectOnlyYou: 'For you alone, on this device. It is sent to nobody.',
    stopped: {
      weakened:
        'Your answer was not sent: your team’s rules let somebody read what must stay hidden. Please tell your administrator.',
      changed:
        'Your answer was not sent: your team has changed, and it could no longer stay as confidential as you were told.',
      denied: 'Your answer was not sent: your team did not accept it.',
    },
    keepStopped: 'Keep it for myself',
    deleteStopped: 'Delete it',
  },
  ja: {
    heading: (other) => `${other}さんとの1on1`,
    landed: '今回の1on1はどうでしたか？',
    worst: 'いまひとつ',
    best: 'とてもよかった',
    score: (score) => `5段階の${score}`,
    hoped: (response) =>
      response === null
        ? '期待した対応は得られましたか？'
        : `「${response}」という期待に、応えてもらえましたか？`,
    hopedLabels: { yes: 'はい', partly: '一部', no: 'いいえ' },
    notNow: '今回は答えない',
    nobodySees: '答えなかった人がだれかは、だれにも分かりません。',
    team: (other, raters) =>
      `内密に扱われます。${other}さんに見えるのは「よい・まちまち・弱い」のどれかだけで、答えられる${raters}人のうち5人以上が答えた後に限ります。`,
    pool: (other) =>
      `内密に扱われます。3チーム・10人以上になってから、会社全体の集計にだけ入ります。${other}さんには何も見えません。`,
    small: (other, raters) =>
      `チームで答えられるのは${raters}人だけです。だれの答えか${other}さんに分かってしまうため、ここで選ばないかぎり何も送りません。`,
    none: () =>
      `この1on1には、答えを内密に集められるチームがありません。ここで選ばないかぎり何も送りません。`,
    again: () =>
      `この期間には、同じことについてチームにも会社にもすでに答えています。二重には数えません。ここで選ばないかぎり何も送りません。`,
    hopedStays: '「はい・一部・いいえ」はこの端末に残り、見るのはあなただけです。',
    keepPrivate: '自分だけの記録にする',
    shareOpenly: (other) => `${other}さんに名前つきで見せる`,
    openMeans: (other) =>
      `名前つきで見せると、二つの答えがこの1on1の横に、あなたの名前とともに${other}さんに見えます。ほかの人には見えません。`,
    countInCompany: '会社全体の集計にだけ入れる',
    thanks: {
      team: 'ありがとうございます。答えは送信中です。届いたら、この端末からは消えます。',
      pool: 'ありがとうございます。答えは送信中です。届いたら、この端末からは消えます。',
      private: 'この端末に保存しました。見るのはあなただけです。',
      open: 'この端末に保存し、あなたの名前で相手に送ります。',
    },
    reflect: (other, response) =>
      response === null
        ? `${other}さんの期待に、どのくらい応えられましたか？`
        : `${other}さんの期待は「${response}」でした。自分ではどうでしたか？`,
    reflectOnlyYou: 'この端末に残る、自分だけの記録です。だれにも送られません。',
    stopped: {
      weakened:
        '答えは送っていません。チームのルールが弱められ、見えてはならないものが見える状態です。管理者に知らせてください。',
      changed:
        '答えは送っていません。チームが変わり、お伝えしたとおりの秘密を守れなくなったためです。',
      denied: '答えは送っていません。チームで受け付けられませんでした。',
    },
    keepStopped: '自分だけの記録にする',
    deleteStopped: '消す',
  },
};
