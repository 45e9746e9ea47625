import type { Catalogue } from '../catalogue.ts';

interface RemindersTexts {
  title: string;
  on: string;
  onExplained: string;
  notAllowed: string;
  allow: string;
  denied: string;
  member: string;
  evening: string;
  hours: (hours: number) => string;
  eveningAt: string;
  supporter: string;
  minutes: (minutes: number) => string;
  feedback: string;
  feedbackExplained: string;
  quiet: string;
  quietExplained: string;
  from: string;
  until: string;
  weekends: string;
  badge: string;
  badgeExplained: string;
}

export const remindersTexts: Catalogue<RemindersTexts> = {
  en: {
    title: 'Reminders and quiet hours',
    on: 'Remind me of 1on1s',
    onExplained:
      'On your own devices only, once for each 1on1, without a name or a topic. Nobody learns of it.',
    notAllowed: 'This browser has not allowed notifications yet, so nothing is said here.',
    allow: 'Allow notifications',
    denied:
      'The browser did not allow notifications. Nothing was changed: turn it on again to be asked once more.',
    member: 'When I am the one who prepares',
    evening: 'The evening before',
    hours: (hours) => (hours === 1 ? '1 hour before' : `${hours} hours before`),
    eveningAt: 'Time in the evening',
    supporter: 'When I support',
    minutes: (minutes) => `${minutes} minutes before`,
    feedback: 'Afterwards, when I was not reminded before',
    feedbackExplained: 'For the two questions about how it was.',
    quiet: 'Quiet hours',
    quietExplained:
      'What falls into them waits for their end, or is left out when that is too late.',
    from: 'From',
    until: 'Until',
    weekends: 'Also on Saturdays and Sundays',
    badge: 'Number on the Sashi button',
    badgeExplained: 'How many of today’s 1on1s you have not prepared. None: no number.',
  },
  ja: {
    title: 'お知らせと静かな時間',
    on: '1on1を知らせる',
    onExplained:
      '自分の端末だけに、1on1ごとに一度だけ、名前も話題も出さずに知らせます。ほかの人には伝わりません。',
    notAllowed: 'このブラウザーではまだ通知が許可されていないため、何も知らせません。',
    allow: '通知を許可する',
    denied:
      'ブラウザーが通知を許可しませんでした。何も変わっていません。もう一度オンにすると、また尋ねます。',
    member: '自分が準備するとき',
    evening: '前日の夕方',
    hours: (hours) => `${hours}時間前`,
    eveningAt: '夕方の時刻',
    supporter: '自分が支援するとき',
    minutes: (minutes) => `${minutes}分前`,
    feedback: '事前に知らせなかったときは、終わったあとに',
    feedbackExplained: 'どうだったかの二つの質問のためです。',
    quiet: '静かな時間',
    quietExplained: 'この間のお知らせは終わるまで待ち、間に合わないものは出しません。',
    from: '開始',
    until: '終了',
    weekends: '土曜と日曜にも',
    badge: 'サシのボタンに数を出す',
    badgeExplained: '今日の1on1のうち、まだ準備していない数です。なければ何も出ません。',
  },
};
