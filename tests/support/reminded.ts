/** A person whose reminders are on, and the time in their browser, which the test moves. */
import { rmSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { remindersTexts } from '#lib/i18n/options/reminders.ts';
import type { DemoEvent } from '#scripts/demo/calendar/event.ts';
import type { Desk } from '#scripts/demo/desk.ts';
import { copyWithNotifications } from './allowed-notifications.ts';
import { test as base } from './fixtures.ts';
import type { Way } from './hand.ts';
import { openOwn } from './own-page.ts';

/** Of the extension's `chrome`, as far as it is looked at here. */
interface Browser {
  alarms: {
    get(name: string): Promise<{ scheduledTime: number } | undefined>;
    create(name: string, at: { when: number }): Promise<void>;
  };
  notifications: { getAll(): Promise<Record<string, true>>; clear(id: string): Promise<boolean> };
  action: { getBadgeText(of: object): Promise<string> };
}

export interface Reminded {
  readonly desk: Desk;
  readonly options: Page;
  /** From now on it is that time, `YYYY-MM-DDTHH:MM`, in the worker; whoever looks next sees it. */
  readonly setClock: (local: string) => Promise<void>;
  /** When the browser will wake the worker next, `YYYY-MM-DDTHH:MM`, or null. */
  readonly next: () => Promise<string | null>;
  /** Lets the alarm ring, as the browser does when its time has come. */
  readonly ring: () => Promise<void>;
  /** Kinds of the notifications that are to be seen. */
  readonly seen: () => Promise<string[]>;
  readonly putAway: () => Promise<void>;
  readonly badge: () => Promise<string>;
}

/** A Tuesday that is still to come: an alarm in the past would ring at once. */
export const TUESDAY = dayAfter(Date.now(), 2);
export const WEDNESDAY = nextDay(TUESDAY, 1);
export const THURSDAY = nextDay(TUESDAY, 2);

export const test = base.extend<{ remind: (events: DemoEvent[], way: Way) => Promise<Reminded> }>({
  remind: async ({ launch }, use) => {
    const folders: string[] = [];
    await use(async (events, { language, hand }) => {
      const extension = copyWithNotifications();
      folders.push(extension);
      const path = `/week/${TUESDAY.replaceAll('-', '/')}`;
      const desk = await launch({ events, extension, language, today: TUESDAY, path });
      // An open page of ours keeps the worker, and the clock that was set in it.
      const options = await openOwn(desk, `options.html#lang=${language}`);
      const reminded = remindedAt(desk, options);
      await reminded.setClock(`${TUESDAY}T12:00`);
      const texts = remindersTexts[language];
      await hand.press(options.getByRole('switch', { name: texts.on }));
      await expect(options.getByLabel(texts.eveningAt)).toBeVisible();
      await expect(options.getByText(texts.notAllowed)).toBeHidden();
      return reminded;
    });
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  },
});

function remindedAt(desk: Desk, options: Page): Reminded {
  const inWorker = async <T, A>(work: (given: A) => T | Promise<T>, given: A): Promise<T> =>
    (await desk.worker()).evaluate(work as (given: unknown) => T | Promise<T>, given);
  return {
    desk,
    options,
    setClock: (local) =>
      inWorker((time) => {
        const began = performance.now();
        const from = new Date(time).getTime();
        Date.now = () => from + (performance.now() - began);
      }, local),
    next: () =>
      inWorker(async () => {
        const { chrome } = globalThis as unknown as { chrome: Browser };
        const alarm = await chrome.alarms.get('reminder');
        if (!alarm) return null;
        const offset = new Date(alarm.scheduledTime).getTimezoneOffset() * 60_000;
        return new Date(alarm.scheduledTime - offset).toISOString().slice(0, 16);
      }, null),
    ring: () =>
      inWorker(async () => {
        const { chrome } = globalThis as unknown as { chrome: Browser };
        await chrome.alarms.create('reminder', { when: new Date().getTime() });
      }, null),
    seen: () =>
      inWorker(async () => {
        const { chrome } = globalThis as unknown as { chrome: Browser };
        const ids = Object.keys(await chrome.notifications.getAll());
        return ids.map((id) => String((JSON.parse(id) as { kind: unknown }).kind));
      }, null),
    putAway: () =>
      inWorker(async () => {
        const { chrome } = globalThis as unknown as { chrome: Browser };
        for (const id of Object.keys(await chrome.notifications.getAll())) {
          await chrome.notifications.clear(id);
        }
      }, null),
    badge: () =>
      inWorker(async () => {
        const { chrome } = globalThis as unknown as { chrome: Browser };
        return chrome.action.getBadgeText({});
      }, null),
  };
}

/** The first day of that number in the week that is at least two days off. */
function dayAfter(now: number, weekday: number): string {
  const day = new Date(now + 2 * 86_400_000);
  while (day.getUTCDay() !== weekday) day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}

function nextDay(day: string, by: number): string {
  return new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10);
}
