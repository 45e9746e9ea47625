/** The demo calendar in a browser without the extension: what its own tests look at. */
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { chromiumArguments, chromiumPath } from '#scripts/chromium.ts';
import type { DemoCalendarOptions } from '#scripts/demo/calendar/answer.ts';
import type { DemoEvent } from '#scripts/demo/calendar/event.ts';
import { type DemoCalendar, serveDemoCalendar } from '#scripts/demo/calendar/serve.ts';

export const TODAY = '2026-11-24';
export const VIEWER = 'mika@example.test';

/** An event of 30 minutes at 10:00 on the day shown as today, unless told. */
export function demoEvent(event: Partial<DemoEvent>): DemoEvent {
  const start = `${TODAY}T10:00`;
  const guests = [
    { email: 'naomi@example.test', name: 'Naomi', organizer: true },
    { email: VIEWER, name: 'Mika' },
  ];
  return {
    id: 'e1',
    calendar: VIEWER,
    title: '1on1',
    start,
    end: `${TODAY}T10:30`,
    guests,
    ...event,
  };
}

interface Demo {
  readonly page: Page;
  readonly calendar: DemoCalendar;
  /** Errors of the page and of its console. */
  readonly complaints: string[];
}

export type OpenDemo = (
  events: DemoEvent[],
  options?: Partial<DemoCalendarOptions> & { path?: string },
) => Promise<Demo>;

/** Starts one browser for a file of tests; each opening has a context of its own. */
export function useDemo(): OpenDemo {
  let browser: Browser;
  const contexts: BrowserContext[] = [];
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: chromiumPath(),
      args: [...chromiumArguments],
    });
  });
  afterEach(async () => {
    for (const context of contexts.splice(0)) await context.close();
  });
  afterAll(() => browser.close());
  return async (events, { path = '/week', ...options } = {}) => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    contexts.push(context);
    const settled = { language: 'en', dark: false, today: TODAY, viewer: VIEWER } as const;
    const calendar = await serveDemoCalendar(context, { ...settled, ...options, events });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await page.goto(`https://calendar.google.com/calendar/u/0/r${path}`);
    await page.locator('html[data-reconciling]').waitFor({ state: 'attached' });
    return { page, calendar, complaints };
  };
}
