/**
 * Says on this device that a 1on1 is near, and on the button how many of today's are not prepared.
 * Each look works everything out anew and sets one alarm for what comes next; so moved, called-off
 * and new meetings, restarts and other time zones need nothing of their own.
 */
import { browser } from 'wxt/browser';
import { databaseOf } from '#lib/domain/device.ts';
import {
  laterThan,
  type Reminder,
  type ReminderWishes,
  remindersFor,
} from '#lib/domain/reminder.ts';
import type { Settings } from '#lib/domain/settings.ts';
import { localNow } from '#lib/platform/clock.ts';
import { mayNotify, notifications, onAllowed } from '#lib/platform/notifications.ts';
import { report } from '#lib/platform/report.ts';
import type { Desk } from './desk.ts';
import { openFromReminder, showReminder } from './show-reminder.ts';
import { remindedMeetings, unpreparedToday } from './views/reminded-meetings.ts';

const ALARM = 'reminder';
/** As `--me` of the theme, which a badge can't read. */
const BADGE_COLOUR = '#1b6b66';
const STOP = 1;

export interface Reminders {
  /** Looks at the clock and the meetings again. */
  look(): Promise<void>;
}

/** Registers its listeners at once, as the browser demands of a worker that it wakes. */
export function keepReminders(desk: Desk, look: () => void): Reminders {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) look();
  });
  const listen = () => {
    const shown = notifications();
    if (!shown || shown.onClicked.hasListener(clicked)) return;
    shown.onClicked.addListener(clicked);
    shown.onButtonClicked.addListener(pressed);
  };
  listen();
  onAllowed(() => {
    listen();
    look();
  });
  return { look: () => lookAtTheClock(desk) };

  function clicked(id: string): void {
    void openFromReminder(id).catch((error: unknown) => report('reminder', error));
  }
  function pressed(id: string, button: number): void {
    const answer = button === STOP ? desk.settings.change('reminders', false) : later(id);
    void answer.catch((error: unknown) => report('reminder', error)).then(look);
    void notifications()?.clear(id);
  }
  /** The notification's id carries what it was about: the worker may have been stopped since. */
  async function later(id: string): Promise<void> {
    const { meetingId, until } = JSON.parse(id) as Pick<Reminder, 'meetingId' | 'until'>;
    const again = laterThan(desk.clock.now(), until);
    await desk.reminders.speak(databaseOf(await desk.device.read()), meetingId, again);
  }
}

async function lookAtTheClock(desk: Desk): Promise<void> {
  const { settings } = await desk.settings.read();
  const device = await desk.device.read();
  const wanted = settings.reminders || settings.badge;
  const meetings = wanted ? await remindedMeetings(desk, device) : [];
  await showBadge(settings.badge ? unpreparedToday(meetings, localNow(desk.clock)) : 0);
  if (!settings.reminders || !(await mayNotify())) {
    await browser.alarms.clear(ALARM);
    return;
  }
  const database = databaseOf(device);
  const now = desk.clock.now();
  const spoken = await desk.reminders.read(database);
  const all = remindersFor(meetings, wishesIn(settings), spoken, now, deviceTime);
  for (const reminder of all.filter(({ at }) => at <= now)) {
    // Noted first: a worker that is stopped here says it not at all rather than twice.
    await desk.reminders.speak(database, reminder.meetingId, null);
    await showReminder(reminder, settings, now);
  }
  const next = all.find(({ at }) => at > now);
  if (next) await browser.alarms.create(ALARM, { when: next.at });
  else await browser.alarms.clear(ALARM);
}

async function showBadge(count: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: BADGE_COLOUR });
  await browser.action.setBadgeText({ text: count === 0 ? '' : String(count) });
}

function wishesIn(settings: Settings): ReminderWishes {
  return {
    on: settings.reminders,
    member: settings.remindMember,
    supporterMinutes: settings.remindSupporter,
    feedback: settings.remindFeedback,
    weekends: settings.remindWeekends,
    quiet: settings.quietHours,
  };
}

/** By the device's own clock, wherever it is now. */
const deviceTime = {
  instantOf: (local: string) => new Date(local).getTime(),
  localOf: (instant: number) => localNow({ now: () => instant }),
};
