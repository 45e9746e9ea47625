import type { Catalogue } from './catalogue.ts';
import type { SafeName } from './person-name.ts';

type Name = SafeName | null;

interface BalanceTexts {
  title: string;
  question: string;
  notYet: string;
  /** @param mine my share in whole per cent */
  share: (mine: number, other: Name) => string;
  means: (other: Name) => string;
  kept: string;
  waits: (other: Name) => string;
  iThink: string;
  theyThink: (other: Name) => string;
  alike: string;
  apart: (points: number) => string;
}

const named = (other: Name) => (other ? `${other}さん` : '相手');

export const balanceTexts: Catalogue<BalanceTexts> = {
  en: {
    title: 'Who talked how much?',
    question: 'How much of the talking was yours?',
    notYet: 'No guess yet',
    share: (mine, other) => `You ${mine} % · ${other ?? 'the other'} ${100 - mine} %`,
    means: (other) =>
      `One drag, if you like. ${other ?? 'The other'} sees your guess only after guessing, and you theirs.`,
    kept: 'Kept on this device. You can still move it for a moment.',
    waits: (other) =>
      `Kept. Should ${other ?? 'the other'} guess as well, you both see the two here. Nobody is asked to.`,
    iThink: 'What you think',
    theyThink: (other) => (other ? `What ${other} thinks` : 'What they think'),
    alike: 'You both heard it alike.',
    apart: (points) => `${points} points apart: perhaps worth a word.`,
  },
  ja: {
    title: 'どちらがどれだけ話した？',
    question: '自分が話したのはどのくらい？',
    notYet: 'まだ答えていません',
    share: (mine, other) => `自分${mine}%・${named(other)}${100 - mine}%`,
    means: (other) =>
      `よければ、ひと動かしで。${named(other)}に見えるのは、相手も答えたあとです。自分に見えるのも同じです。`,
    kept: 'この端末に保存しました。少しの間なら動かせます。',
    waits: (other) =>
      `保存しました。${named(other)}も答えると、ここで二つが見えます。答えるように促すことはありません。`,
    iThink: '自分の感じ方',
    theyThink: (other) => `${named(other)}の感じ方`,
    alike: '二人の感じ方は同じくらいです。',
    apart: (points) => `${points}ポイントの差があります。話してみてもよさそうです。`,
  },
};
