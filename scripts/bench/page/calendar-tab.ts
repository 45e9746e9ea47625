/** The demo calendar in a browser of its own, with one extension or none, and a meter on it. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { CDPSession, Page } from '@playwright/test';
import type { DemoCalendarOptions } from '../../demo/calendar/answer.ts';
import type { DemoEvent } from '../../demo/calendar/event.ts';
import { serveDemoCalendar } from '../../demo/calendar/serve.ts';
import { calendarUrl } from '../../demo/desk.ts';
import { launchBrowser, type Profile, putWelcomeAway } from '../../profile.ts';
import { FIRST_DAY, mika } from './weeks.ts';

export interface CalendarTab {
  readonly page: Page;
  readonly cdp: CDPSession;
  readonly context: Profile['context'];
  /** Loads the calendar anew at its first week. */
  readonly load: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export async function openCalendar(
  extension: string | null,
  events: DemoEvent[],
  hostile: DemoCalendarOptions['hostile'] = {},
): Promise<CalendarTab> {
  const { context, close } = await launchBrowser({ extension, language: 'en' });
  const welcomes = extension !== null && existsSync(path.join(extension, 'welcome.html'));
  if (welcomes) await putWelcomeAway(context);
  await serveDemoCalendar(context, {
    events,
    language: 'en',
    dark: false,
    today: FIRST_DAY,
    viewer: mika.email,
    hostile,
  });
  const page = context.pages()[0] ?? (await context.newPage());
  const cdp = await context.newCDPSession(page);
  // CPU time: of two founders' load on the same cores, wall time would show the half.
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const load = async () => {
    await page.goto(calendarUrl(`/week/${FIRST_DAY.replaceAll('-', '/')}`));
    await settled(page);
  };
  return { page, cdp, context, load, close };
}

/** One `[role=main]` again, everything asked for in idle time done, and what followed from that. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const rest = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
    while (document.querySelectorAll('[role=main]').length !== 1) await rest(50);
    await rest(300);
    await new Promise((resolve) => requestIdleCallback(resolve));
  });
}

export interface Meter {
  /** CPU milliseconds that tasks of the renderer's main thread took since the page was loaded. */
  readonly tasks: number;
  readonly thread: number;
  /** Bytes of JavaScript in use. */
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
}

export async function readMeter(cdp: CDPSession): Promise<Meter> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  const valueOf = (name: string) =>
    metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return {
    tasks: valueOf('TaskDuration') * 1_000,
    thread: valueOf('ThreadTime') * 1_000,
    heap: valueOf('JSHeapUsedSize'),
    nodes: valueOf('Nodes'),
    listeners: valueOf('JSEventListeners'),
  };
}

export async function collectGarbage(cdp: CDPSession): Promise<void> {
  await cdp.send('HeapProfiler.collectGarbage');
}

/** Presses "next" or "previous" in Calendar's header, and waits for its last consequence. */
export async function navigate(page: Page, direction: 'Next' | 'Previous'): Promise<void> {
  await page.evaluate((label) => {
    document.querySelector<HTMLElement>(`button[aria-label^="${label}"]`)?.click();
  }, direction);
  await settled(page);
}
