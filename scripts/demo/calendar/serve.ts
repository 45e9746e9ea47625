/** Serves the demo calendar at Calendar's own origin, by routing a browser context's requests. */
import type { BrowserContext, Page } from 'playwright';
import { answerTo, type DemoCalendarOptions } from './answer.ts';
import type { DemoEvent } from './event.ts';

export interface DemoCalendar {
  /** Later loads and open pages show these events. */
  update(events: DemoEvent[]): void;
}

const ORIGIN = 'https://calendar.google.com';

export async function serveDemoCalendar(
  context: BrowserContext,
  options: DemoCalendarOptions,
): Promise<DemoCalendar> {
  let events: readonly DemoEvent[] = options.events;
  await context.route(`${ORIGIN}/**`, (route) =>
    route.fulfill(answerTo(route.request().url(), { ...options, events })),
  );
  return {
    update(next) {
      events = next;
      for (const page of context.pages()) void show(page, next);
    },
  };
}

/** Tells an open page; one that is just loading reads the new events anyway. */
async function show(page: Page, events: readonly DemoEvent[]): Promise<void> {
  if (!page.url().startsWith(ORIGIN)) return;
  await page
    .evaluate(
      (detail) => document.dispatchEvent(new CustomEvent('demo-events', { detail })),
      events,
    )
    .catch(() => undefined);
}
