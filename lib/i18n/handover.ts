import type { Catalogue } from './catalogue.ts';
import type { SafeName } from './person-name.ts';

interface HandoverTexts {
  give: (other: SafeName | null) => string;
  giveMeans: (other: SafeName | null) => string;
  from: (before: SafeName) => string;
  received: (other: SafeName | null) => string;
  receivedMeans: (other: SafeName | null) => string;
  promised: Record<'member' | 'supporter', string>;
}

export const handoverTexts: Catalogue<HandoverTexts> = {
  en: {
    give: (other) => (other ? `Hand over to ${other}` : 'Hand over'),
    giveMeans: (other) =>
      `A new supporter sees nothing of what was before. Tick what ${other ?? 'they'} may see: exactly that is copied, and goes again when you take the tick away. The shared memo, and what others wrote, stays where it is.`,
    from: (before) => `From your time with ${before}`,
    received: (other) => (other ? `Handed over by ${other}` : 'Handed over'),
    receivedMeans: (other) => `${other ?? 'They'} chose this for you. Nothing else came along.`,
    promised: { member: 'Own promise, still open', supporter: 'Promised to them, still open' },
  },
  ja: {
    give: (other) => (other ? `${other}さんへの引き継ぎ` : '引き継ぎ'),
    giveMeans: (other) =>
      `新しく支える人には、これまでのことは何も見えません。${other ? `${other}さん` : '相手'}に見せるものにチェックを付けてください。付けたものだけが写され、外すと消えます。二人のメモや、ほかの人が書いたことは渡りません。`,
    from: (before) => `${before}さんとの記録から`,
    received: (other) => (other ? `${other}さんからの引き継ぎ` : '引き継ぎ'),
    receivedMeans: (other) =>
      `${other ? `${other}さん` : '相手'}が選んだものだけです。ほかには何も渡っていません。`,
    promised: { member: '本人の約束（まだ途中）', supporter: '本人への約束（まだ途中）' },
  },
};
