import type { Catalogue } from './catalogue.ts';

interface WelcomeTexts {
  title: string;
  promise: string;
  language: string;
  tryHeading: string;
  tryHow: string;
  sees: string;
  seesNothing: string;
  seesBoth: string;
  privacyHeading: string;
  privacy: readonly [string, string, string];
  nextHeading: string;
  next: string;
  pin: string;
  start: string;
  settings: string;
}

export const welcomeTexts: Catalogue<WelcomeTexts> = {
  en: {
    title: 'Welcome to Sashi',
    promise: 'Make the 1on1s that are already in your Google Calendar worth having.',
    language: 'Language',
    tryHeading: 'Try it: two taps',
    tryHow: 'Say what you want to talk about, and what you hope the other person will do.',
    sees: 'What Kenji sees before he walks in',
    seesNothing: 'Tap one answer of each, and look here.',
    seesBoth: 'That is all. In the calendar it takes as long as it did here.',
    privacyHeading: 'Who can read it',
    privacy: [
      'What you write about a 1on1 is for the two of you. No administrator, no HR, nobody else.',
      'Everything works on this device without an account; sharing goes through your own company’s project alone.',
      'No tracking, no recording, nothing sent to us.',
    ],
    nextHeading: 'Try it on your next 1on1',
    next: 'Open a 1on1 in Google Calendar: Sashi stands beside it.',
    pin: 'To keep Sashi at hand, press the puzzle piece in the toolbar and pin it.',
    start: 'Open Google Calendar',
    settings: 'Settings',
  },
  ja: {
    title: 'サシへようこそ',
    promise: 'Googleカレンダーの1on1を、意味のある時間に。',
    language: '言語',
    tryHeading: '試してみましょう（2タップ）',
    tryHow: '何を話したいか、相手にどうしてほしいかを選びます。',
    sees: '健司さんが席に着く前に見るもの',
    seesNothing: 'それぞれ1つ選ぶと、ここに出ます。',
    seesBoth: 'これだけです。カレンダーの中でも、同じ手間で終わります。',
    privacyHeading: '誰が読めるか',
    privacy: [
      '1on1について書いたことは、二人だけのものです。管理者も、人事も、ほかの誰も読めません。',
      'アカウントがなくても、この端末ですべて使えます。共有には自社のプロジェクトだけを使います。',
      '行動の追跡も、録音も、私たちへの送信もありません。',
    ],
    nextHeading: '次の1on1で使ってみる',
    next: 'Googleカレンダーで1on1を開くと、そのそばにサシが出ます。',
    pin: 'ツールバーのパズルのアイコンからサシを固定しておくと、すぐに開けます。',
    start: 'Googleカレンダーを開く',
    settings: '設定',
  },
};
