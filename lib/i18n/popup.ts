import type { Catalogue } from './catalogue.ts';

interface PopupTexts {
  heading: string;
  waiting: string;
  preparedByBoth: string;
  preparedByMe: string;
  preparedByThem: string;
  open: string;
  untitled: string;
  noTime: string;
  none: string;
  noneHow: string;
  openCalendar: string;
  options: string;

  team: string;
  alone: string;
  linkLabel: string;
  linkPlaceholder: string;
  join: string;
  demo: string;
  signIn: string;
  signedOut: string;
  signOut: string;
  signOutAsks: string;
  signOutWipe: string;
  signOutKeep: string;
  cancel: string;
  leave: string;
  leaveMeans: string;
  emailLabel: string;
  emailInvalid: string;
  linkEmpty: string;

  /** Surfaces of the calendar page by the name that the host gives them. */
  surface: Record<'chips' | 'dialog' | 'edit-page', string>;
  somePart: string;
  cannotRead: (surfaces: string) => string;
  copyReport: string;
  reportMeans: string;
  reportCopied: string;
  reportNotCopied: string;
}

export const popupTexts: Catalogue<PopupTexts> = {
  en: {
    heading: 'Your 1on1s',
    waiting: 'One moment…',
    preparedByBoth: 'You both prepared',
    preparedByMe: 'You prepared',
    preparedByThem: 'They prepared',
    open: 'Open',
    untitled: '1on1',
    noTime: 'Time not known',
    none: 'No 1on1s seen yet',
    noneHow: 'They appear here once you have looked at your week in Google Calendar.',
    openCalendar: 'Open Google Calendar',
    options: 'Settings',

    team: 'Team',
    alone:
      'Everything works on this device without an account. To share with the other person, add your company’s team.',
    linkLabel: 'Team link',
    linkPlaceholder: 'Paste the link you were given',
    join: 'Add team',
    demo: 'Demo',
    signIn: 'Sign in',
    signedOut: 'Signed out. What you write is kept here and shared once you sign in.',
    signOut: 'Sign out',
    signOutAsks:
      'What belongs to this account is deleted from this device. What you shared comes back when you sign in again; private notes and what was not shared yet are gone for good.',
    signOutWipe: 'Sign out and delete here',
    signOutKeep: 'Sign out, keep it here',
    cancel: 'Cancel',
    leave: 'Remove this team',
    leaveMeans: 'Sharing stops. What you wrote stays on this device.',
    emailLabel: 'Address',
    emailInvalid:
      'That is not an address. Nothing was changed: enter one such as mika@example.com.',
    linkEmpty: 'No link was entered. Nothing was changed: paste the link that your team gave you.',

    surface: {
      chips: 'the events',
      dialog: 'an open event',
      'edit-page': 'the edit page',
    },
    somePart: 'a part of the page',
    cannotRead: (surfaces) => `Sashi can’t read ${surfaces} in Calendar today. The rest works.`,
    copyReport: 'Copy report',
    reportMeans:
      'For when something does not work: versions and what could be read, nothing of your calendar.',
    reportCopied: 'Copied.',
    reportNotCopied: 'The browser did not allow it. Nothing was copied: please try again.',
  },
  ja: {
    heading: 'これからの1on1',
    waiting: '読み込んでいます…',
    preparedByBoth: '二人とも準備済み',
    preparedByMe: '自分は準備済み',
    preparedByThem: '相手は準備済み',
    open: 'これから',
    untitled: '1on1',
    noTime: '時刻は不明',
    none: '1on1はまだ見つかっていません',
    noneHow: 'Googleカレンダーで今週の予定を表示すると、ここに出ます。',
    openCalendar: 'Googleカレンダーを開く',
    options: '設定',

    team: 'チーム',
    alone:
      'アカウントがなくても、この端末ですべて使えます。相手と共有するには、会社のチームを加えてください。',
    linkLabel: 'チームのリンク',
    linkPlaceholder: '受け取ったリンクを貼り付け',
    join: 'チームを加える',
    demo: 'お試し用',
    signIn: 'サインイン',
    signedOut: 'サインアウト中です。書いたことはここに保存され、サインインすると共有されます。',
    signOut: 'サインアウト',
    signOutAsks:
      'このアカウントのものを、この端末から消します。共有したものは、もう一度サインインすると戻ります。自分用のメモと、まだ共有していないものは戻りません。',
    signOutWipe: 'サインアウトして消す',
    signOutKeep: '消さずにサインアウト',
    cancel: 'やめる',
    leave: 'このチームを外す',
    leaveMeans: '共有が止まります。書いたことはこの端末に残ります。',
    emailLabel: 'メールアドレス',
    emailInvalid:
      'メールアドレスではないようです。何も変わっていません。mika@example.com のように入力してください。',
    linkEmpty:
      'リンクが入力されていません。何も変わっていません。チームから受け取ったリンクを貼り付けてください。',

    surface: {
      chips: '予定の一覧',
      dialog: '開いた予定',
      'edit-page': '編集画面',
    },
    somePart: 'ページの一部',
    cannotRead: (surfaces) => `今日はカレンダーの「${surfaces}」を読み取れません。ほかは使えます。`,
    copyReport: 'レポートをコピー',
    reportMeans: 'うまく動かないときに。バージョンと読み取りの状態だけで、予定の内容は含みません。',
    reportCopied: 'コピーしました。',
    reportNotCopied: 'ブラウザーに断られ、コピーできませんでした。もう一度お試しください。',
  },
};
