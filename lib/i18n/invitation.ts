import type { Catalogue } from './catalogue.ts';
import type { SafeName } from './person-name.ts';

interface InvitationTexts {
  notHere: (others: readonly SafeName[]) => string;
  means: string;
  copy: string;
  copied: string;
  notCopied: string;
  text: (company: string, link: string) => string;
}

export const invitationTexts: Catalogue<InvitationTexts> = {
  en: {
    notHere: (others) =>
      others.length === 1 ? `${others[0]} isn’t here yet.` : `Not here yet: ${others.join(', ')}.`,
    means: 'Everything you write is kept on this device and arrives once they join.',
    copy: 'Copy an invitation to send',
    copied: 'Copied. Paste it into a mail or a chat.',
    notCopied: 'The browser did not allow it. Nothing was copied: please try again.',
    text: (company, link) =>
      `Let’s get more out of our 1on1s: Sashi is a browser extension that lives in Google Calendar. What we write in it is for the two of us only.\n\n1. Add Sashi to your browser.\n2. Open it from the toolbar and paste this team link of ${company}:\n${link}\n3. Sign in with your Google account, under the address that is in the calendar.`,
  },
  ja: {
    notHere: (others) =>
      `${others.map((name) => `${name}さん`).join('、')}はまだ参加していません。`,
    means: '書いたことはすべてこの端末に保存され、相手が参加したら届きます。',
    copy: '送る案内文をコピー',
    copied: 'コピーしました。メールやチャットに貼り付けてください。',
    notCopied: 'ブラウザーに断られ、コピーできませんでした。もう一度お試しください。',
    text: (company, link) =>
      `1on1をもっとよい時間にするために、Googleカレンダーの中で使うブラウザー拡張「サシ」を一緒に使いませんか。書いたことは二人だけのものです。\n\n1. ブラウザーに「サシ」を追加する\n2. ツールバーから開き、${company}のチームのリンクを貼り付ける：\n${link}\n3. カレンダーに出ているアドレスのGoogleアカウントでサインインする`,
  },
};
