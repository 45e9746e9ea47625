/** Serves the demo calendar at Calendar's own origin, by routing a browser context's requests. */
import type { BrowserContext, Page, Route } from 'playwright';
import { documentOf } from './document.ts';
import type { DemoEvent } from './event.ts';
import { type HostilePart, hostileParts } from './hostile.ts';
import { pageModule, pageStyles } from './page-files.ts';
import type { PageSetup } from './page-setup.ts';
import { STRICT_POLICY } from './policy.ts';

export interface DemoCalendarOptions {
  events: DemoEvent[];
  language: 'ja' | 'en';
  dark: boolean;
  /** `YYYY-MM-DD`, shown as today. */
  today: string;
  /** The viewer's e-mail address. */
  viewer: string;
  /** Default: true in English, false in Japanese. */
  hour12?: boolean;
  hostile?: Partial<Record<HostilePart, boolean>>;
  /** For drift: attributes (`data-eventchip`, `role=main`) and ids that the page leaves out. */
  removeHooks?: string[];
}

export interface DemoCalendar {
  /** Later loads and open pages show these events. */
  update(events: DemoEvent[]): void;
}

const ORIGIN = 'https://calendar.google.com';

export async function serveDemoCalendar(
  context: BrowserContext,
  options: DemoCalendarOptions,
): Promise<DemoCalendar> {
  const hostile = hostileParts(options.hostile);
  let events: readonly DemoEvent[] = options.events;
  const setup = (): PageSetup => ({
    events,
    language: options.language,
    dark: options.dark,
    today: options.today,
    viewer: options.viewer,
    hour12: options.hour12 ?? options.language === 'en',
    hostile,
    removeHooks: options.removeHooks ?? [],
    salt: hostile.randomClasses ? crypto.randomUUID().slice(0, 8) : '',
  });
  await context.route(`${ORIGIN}/**`, (route) => answer(route, setup));
  return {
    update(next) {
      events = next;
      for (const page of context.pages()) void show(page, next);
    },
  };
}

async function answer(route: Route, setup: () => PageSetup): Promise<void> {
  const url = new URL(route.request().url());
  if (url.pathname === '/demo/page.css') {
    const body = pageStyles(url.searchParams.get('salt') ?? '');
    return route.fulfill({ contentType: 'text/css; charset=utf-8', body });
  }
  if (url.pathname.startsWith('/demo/')) {
    const body = pageModule(url.pathname.slice('/demo/'.length));
    if (body === null) return route.fulfill({ status: 404, body: '' });
    return route.fulfill({ contentType: 'text/javascript; charset=utf-8', body });
  }
  const current = setup();
  return route.fulfill({
    headers: {
      'content-type': 'text/html; charset=utf-8',
      ...(current.hostile.strictPolicy ? { 'content-security-policy': STRICT_POLICY } : {}),
    },
    body: documentOf(current),
  });
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
