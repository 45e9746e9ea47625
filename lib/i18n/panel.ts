import type { WaitsFor } from '#lib/domain/share-state.ts';
import type { Catalogue } from './catalogue.ts';
import type { SafeName } from './person-name.ts';

interface PanelTexts {
  close: string;
  waiting: string;
  untitled: string;

  topicQuestion: string;
  responseQuestion: string;
  note: string;
  optional: string;
  notePlaceholder: string;
  noteTooLong: (limit: string, length: string) => string;
  noteRefused: (limit: string) => string;

  preview: (other: SafeName | null) => string;
  /** As long as it is not shared. */
  previewLater: (other: SafeName | null) => string;
  privacy: (other: SafeName | null) => string;
  privacyAlone: string;
  undo: string;
  clear: string;
  saving: string;
  kept: (time: string) => string;
  shared: (other: SafeName | null, time: string) => string;
  waitsFor: Record<Exclude<WaitsFor, 'no-team'>, (other: SafeName | null) => string>;
  waitsForTeam: string;
  waitsForSignIn: string;
  notKept: string;
  tryAgain: string;
  sendNow: string;

  briefFrom: (other: SafeName | null) => string;
  responseLabel: string;
  topicLabel: string;
  noteLabel: string;
  nothingYet: string;
  nothingYetAlone: string;
  addOwn: string;

  preparing: string;
  supporting: string;
  toSupporting: string;
  toPreparing: string;

  isOneOnOne: (other: SafeName | null) => string;
  isOneOnOneMeans: string;
  yes: string;
  no: string;
  whoAreYou: string;
  whoAreYouMeans: string;
  neither: string;
  takenFor: (email: string) => string;
  notMe: string;
  notOneOnOne: string;
  notOneOnOneMeans: string;
  treatAsOneOnOne: string;
  noMeeting: string;
  noMeetingHow: string;
  noMeetingPrivacy: string;
  openCalendar: string;
}

export const panelTexts: Catalogue<PanelTexts> = {
  en: {
    close: 'Close Sashi',
    waiting: 'One moment…',
    untitled: '1on1',

    topicQuestion: 'What do you want to talk about?',
    responseQuestion: 'What do you hope they’ll do?',
    note: 'Note',
    optional: 'optional',
    notePlaceholder: 'A line, if it helps',
    noteTooLong: (limit, length) =>
      `There is room for ${limit} characters and this has ${length}. It stays here; shorten it and it will be kept.`,
    noteRefused: (limit) =>
      `That text is too long (there is room for ${limit} characters), so it was not pasted. Nothing else changed; paste a shorter part.`,

    preview: (other) => `This is what ${other ?? 'the other person'} will see`,
    previewLater: (other) => `Once shared, ${other ?? 'the other person'} will see this`,
    privacy: (other) => `Only you and ${other ?? 'the other person'} can read this.`,
    privacyAlone: 'Kept on this device only. Nobody else can read it.',
    undo: 'Undo',
    clear: 'Clear my answer',
    saving: 'Saving…',
    kept: (time) => `Kept on this device · ${time}`,
    shared: (other, time) => (other ? `Shared with ${other} · ${time}` : `Shared · ${time}`),
    waitsFor: {
      'unknown-person': () => 'Shared once it is clear who the other person is',
      'not-joined': (other) => `Shared once ${other ?? 'the other person'} is in your team`,
      offline: () => 'Sent when you are back online',
      sending: () => 'On its way',
      refused: () => 'Your team did not accept it; it is safe here',
      quota: () => 'Your team’s quota for today is used up; it is sent when there is room again',
      newer: () => 'A newer Sashi wrote here last; it is sent once this one is up to date',
    },
    waitsForTeam: 'Sharing needs a team: see Sashi in the toolbar',
    waitsForSignIn: 'Shared once you sign in: see Sashi in the toolbar',
    notKept: 'Not kept yet',
    tryAgain: 'Try again',
    sendNow: 'Try to send now',

    briefFrom: (other) => (other ? `From ${other}` : 'From the other person'),
    responseLabel: 'What I hope for',
    topicLabel: 'What I’d like to talk about',
    noteLabel: 'Note',
    nothingYet: 'Nothing written yet, and that’s fine. Just ask what would be good to talk about.',
    nothingYetAlone: 'What they prepare appears here once you are both in a team.',
    addOwn: 'Add your own topic',

    preparing: 'You prepare this 1on1.',
    supporting: 'You support in this 1on1.',
    toSupporting: 'I support',
    toPreparing: 'I prepare',

    isOneOnOne: (other) => (other ? `Is this a 1on1 with ${other}?` : 'Is this a 1on1?'),
    isOneOnOneMeans: 'Your answer holds for the whole series.',
    yes: 'Yes',
    no: 'No',
    whoAreYou: 'Which one are you?',
    whoAreYouMeans: 'To reach the right person. It can wait.',
    neither: 'Neither',
    takenFor: (email) => `You are ${email}.`,
    notMe: 'Not you?',
    notOneOnOne: 'Not a 1on1',
    notOneOnOneMeans: 'Sashi stays out of the way here.',
    treatAsOneOnOne: 'Treat as a 1on1',
    noMeeting: 'Open a 1on1 in your calendar',
    noMeetingHow:
      'Click the event in Google Calendar. Here you then say what you want to talk about, and what you hope for.',
    noMeetingPrivacy: 'What you write is for the two of you.',
    openCalendar: 'Open Google Calendar',
  },
  ja: {
    close: 'サシを閉じる',
    waiting: '読み込んでいます…',
    untitled: '1on1',

    topicQuestion: '何を話したい？',
    responseQuestion: 'どうしてほしい？',
    note: 'メモ',
    optional: '任意',
    notePlaceholder: 'よければ、ひとこと',
    noteTooLong: (limit, length) =>
      `${limit}文字までです（いま${length}文字）。書いたものはこのまま残っています。短くすると保存されます。`,
    noteRefused: (limit) =>
      `${limit}文字を超えるため、貼り付けませんでした。ほかは何も変わっていません。短くして貼り付けてください。`,

    preview: (other) => (other ? `${other}さんには、こう見えます` : '相手には、こう見えます'),
    previewLater: (other) =>
      other ? `共有すると、${other}さんにはこう見えます` : '共有すると、相手にはこう見えます',
    privacy: () => 'これを読めるのは、あなたと相手の二人だけです。',
    privacyAlone: 'この端末だけに保存されます。ほかの人は読めません。',
    undo: '元に戻す',
    clear: '自分の回答を消す',
    saving: '保存しています…',
    kept: (time) => `この端末に保存済み · ${time}`,
    shared: (other, time) => (other ? `${other}さんに共有済み · ${time}` : `共有済み · ${time}`),
    waitsFor: {
      'unknown-person': () => '相手が分かりしだい共有します',
      'not-joined': (other) => `${other ? `${other}さん` : '相手'}がチームに入ると共有されます`,
      offline: () => 'オンラインに戻ると送ります',
      sending: () => '送っています',
      refused: () => 'チームに受け付けられませんでした。ここには残っています',
      quota: () => 'チームの本日の上限に達しました。空きしだい送ります',
      newer: () => '相手のサシのほうが新しいようです。更新すると送られます',
    },
    waitsForTeam: '共有にはチームの設定が必要です（ツールバーのサシから）',
    waitsForSignIn: 'サインインすると共有されます（ツールバーのサシから）',
    notKept: 'まだ保存されていません',
    tryAgain: 'もう一度保存する',
    sendNow: 'いま送ってみる',

    briefFrom: (other) => (other ? `${other}さんから` : '相手から'),
    responseLabel: 'してほしいこと',
    topicLabel: '話したいこと',
    noteLabel: 'メモ',
    nothingYet:
      'まだ何も書かれていません。そのままで大丈夫です。「今日は何を話しましょうか」から始められます。',
    nothingYetAlone: '二人ともチームに入ると、相手が準備したことがここに出ます。',
    addOwn: '自分の話題も加える',

    preparing: 'あなたは話す側です。',
    supporting: 'あなたは支える側です。',
    toSupporting: '支える側になる',
    toPreparing: '話す側になる',

    isOneOnOne: (other) => (other ? `${other}さんとの1on1ですか？` : 'これは1on1ですか？'),
    isOneOnOneMeans: '答えは、この予定のくり返し全体に使われます。',
    yes: 'はい',
    no: 'いいえ',
    whoAreYou: 'あなたはどちらですか？',
    whoAreYouMeans: '相手を知るためです。あとでもかまいません。',
    neither: 'どちらでもない',
    takenFor: (email) => `あなた：${email}`,
    notMe: '違いますか？',
    notOneOnOne: '1on1ではない予定',
    notOneOnOneMeans: 'サシはここでは何もしません。',
    treatAsOneOnOne: '1on1として扱う',
    noMeeting: 'カレンダーで1on1を開いてください',
    noMeetingHow:
      'Googleカレンダーで予定をクリックすると、話したいことと、してほしいことを、ここで伝えられます。',
    noMeetingPrivacy: '書いたことは、二人だけのものです。',
    openCalendar: 'Googleカレンダーを開く',
  },
};
