/** What a notification says: that a 1on1 is near, never with whom or about what. */
import type { ReminderKind } from '#lib/domain/reminder.ts';
import type { Catalogue } from './catalogue.ts';

interface ReminderTexts {
  title: Record<ReminderKind, string>;
  /** @param when `Tomorrow 10:00` */
  message: Record<ReminderKind, (when: string) => string>;
  later: string;
  stop: string;
}

export const reminderTexts: Catalogue<ReminderTexts> = {
  en: {
    title: {
      prepare: 'A 1on1 is coming up',
      soon: 'A 1on1 begins soon',
      feedback: 'After your 1on1',
    },
    message: {
      prepare: (when) => `${when}. Two taps in Calendar are enough, if you like.`,
      soon: (when) => `${when}. A look at the brief takes ten seconds.`,
      feedback: () => 'Two questions, five seconds, if you like.',
    },
    later: 'Later',
    stop: 'No more reminders',
  },
  ja: {
    title: {
      prepare: 'もうすぐ1on1があります',
      soon: 'まもなく1on1です',
      feedback: '1on1のあとに',
    },
    message: {
      prepare: (when) => `${when}。よければ、カレンダーで2回選ぶだけの準備を。`,
      soon: (when) => `${when}。相手の期待は10秒で確かめられます。`,
      feedback: () => 'よければ、5秒で終わる2つの質問に。',
    },
    later: 'あとで',
    stop: 'もう知らせない',
  },
};
