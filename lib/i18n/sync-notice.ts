import type { Catalogue } from './catalogue.ts';
import type { SafeName } from './person-name.ts';

interface SyncNoticeTexts {
  sessionEnded: string;
  heading: string;
  hint: (count: number) => string;
  seeThem: string;
  /** One sentence: what happened, and that it is kept. */
  why: Record<
    'refused' | 'newer' | 'unreadable' | 'team-unreadable',
    (what: string, other: SafeName | null) => string
  >;
  what: Record<string, string>;
  anything: string;
  leftBehind: (email: string, count: number) => string;
  tryAgain: string;
  copy: string;
  copied: string;
  putAway: string;
}

export const syncNoticeTexts: Catalogue<SyncNoticeTexts> = {
  en: {
    sessionEnded:
      'Your session with the team has ended. Nothing was lost: what you write is kept here, and goes once you sign in again below.',
    heading: 'Kept, but not shared',
    hint: (count) =>
      `${count === 1 ? 'One thing is' : `${count} things are`} kept on this device, but not shared.`,
    seeThem: 'See what, and what to do',
    why: {
      refused: (what, other) =>
        `Your team did not accept ${what}${other ? ` for ${other}` : ''}. It is safe on this device.`,
      newer: (what, other) =>
        `A newer Sashi wrote ${what}${other ? ` with ${other}` : ''} last. Yours is safe here and is sent once Sashi is up to date.`,
      unreadable: (what) =>
        `This version of Sashi can’t read ${what} on this device. It is kept as it is.`,
      'team-unreadable': (what) =>
        `This version of Sashi can’t read ${what} from your team. It stays in the team.`,
    },
    what: {
      preparation: 'what was prepared',
      memo: 'the shared memo',
      commitment: 'a commitment',
      meeting: 'an agenda',
      aside: 'a remark on a 1on1',
      preference: 'how to be talked with',
    },
    anything: 'something',
    leftBehind: (email, count) =>
      `${count === 1 ? 'One thing' : `${count} things`} that ${email} wrote on this device still ${count === 1 ? 'waits' : 'wait'} to be sent. Nothing was lost: sign in as ${email} again, and it goes.`,
    tryAgain: 'Try again',
    copy: 'Copy the text',
    copied: 'Copied.',
    putAway: 'Put away',
  },
  ja: {
    sessionEnded:
      'チームとの接続の期限が切れました。失われていません。書いたものはこの端末に残り、下からもう一度サインインすると送られます。',
    heading: '保存済みで、まだ共有されていないもの',
    hint: (count) => `この端末に保存済みで、まだ共有されていないものが${count}件あります。`,
    seeThem: '内容とできることを見る',
    why: {
      refused: (what, other) =>
        `${other ? `${other}さんとの` : ''}${what}が、チームに受け付けられませんでした。この端末に残っています。`,
      newer: (what, other) =>
        `${other ? `${other}さんとの` : ''}${what}を、新しいサシが最後に書きました。ここに残っていて、サシを更新すると送られます。`,
      unreadable: (what) =>
        `この端末にある${what}を、このバージョンのサシでは読み取れません。そのまま残っています。`,
      'team-unreadable': (what) =>
        `チームにある${what}を、このバージョンのサシでは読み取れません。チームに残っています。`,
    },
    what: {
      preparation: '1on1の準備',
      memo: '共有メモ',
      commitment: '約束',
      meeting: '進め方',
      aside: '1on1へのひとこと',
      preference: '話し方の希望',
    },
    anything: '内容',
    leftBehind: (email, count) =>
      `${email} がこの端末で書いた${count}件が、まだ送られていません。失われていません。${email} でもう一度サインインすると送られます。`,
    tryAgain: 'もう一度試す',
    copy: '文章をコピー',
    copied: 'コピーしました。',
    putAway: '片づける',
  },
};
