/** One notification, and what a click on it opens. */
import { browser } from 'wxt/browser';
import type { Reminder } from '#lib/domain/reminder.ts';
import type { Settings } from '#lib/domain/settings.ts';
import { languageOf } from '#lib/i18n/catalogue.ts';
import { dayInWords, localOf } from '#lib/i18n/dates.ts';
import { reminderTexts } from '#lib/i18n/reminder.ts';
import { notifications } from '#lib/platform/notifications.ts';

const CALENDAR = 'https://calendar.google.com/*';

export async function showReminder(
  { meetingId, kind, startLocal, until }: Reminder,
  settings: Pick<Settings, 'language'>,
  now: number,
): Promise<void> {
  const language =
    settings.language === 'auto' ? languageOf(navigator.language) : settings.language;
  const texts = reminderTexts[language];
  const day = dayInWords(startLocal, localOf(now).slice(0, 10), language);
  const when = `${day} ${startLocal.slice(11)}`;
  await notifications()?.create(JSON.stringify({ meetingId, kind, startLocal, until }), {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icons/128.png'),
    title: texts.title[kind],
    message: texts.message[kind](when),
    // Firefox refuses a notification with buttons; there one stops them in the options.
    ...(import.meta.env.FIREFOX
      ? {}
      : { buttons: [{ title: texts.later }, { title: texts.stop }] }),
  });
}

/** The calendar, on the day of the meeting unless it is open already; after it, the two questions. */
export async function openFromReminder(id: string): Promise<void> {
  const { kind, startLocal } = JSON.parse(id) as Pick<Reminder, 'kind' | 'startLocal'>;
  void notifications()?.clear(id);
  if (kind === 'feedback') {
    await browser.tabs.create({ url: browser.runtime.getURL('/popup.html') });
    return;
  }
  const [open] = await browser.tabs.query({ url: CALENDAR });
  if (open?.id === undefined) {
    const day = startLocal.slice(0, 10).replaceAll('-', '/');
    await browser.tabs.create({ url: `https://calendar.google.com/calendar/r/day/${day}` });
    return;
  }
  await browser.tabs.update(open.id, { active: true });
  await browser.windows.update(open.windowId, { focused: true });
}
