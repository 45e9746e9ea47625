/** The Firefox build in a real Firefox, on the demo calendar at Calendar's own origin. */
import path from 'node:path';
import puppeteer, { type Frame, type HTTPRequest, type Page } from 'puppeteer-core';
import { expect, vi } from 'vitest';
import { answerTo, type DemoCalendarOptions } from '#scripts/demo/calendar/answer.ts';

const extensionFolder = path.resolve(import.meta.dirname, '../../.output/firefox-mv3');
export const WAIT = { timeout: 30_000, interval: 100 };
const CALENDAR = 'https://calendar.google.com/';

export interface FirefoxDesk {
  readonly page: Page;
  /** Errors of the calendar page and of our own pages, in order. */
  readonly complaints: string[];
  /** The docked panel's frame, as soon as it shows something. */
  panel(): Promise<Frame>;
  close(): Promise<void>;
}

/** A browser and a profile of its own, with the built extension as a temporary add-on. */
export async function openFirefoxDesk(
  executablePath: string,
  options: DemoCalendarOptions & { readonly path: string },
): Promise<FirefoxDesk> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    extraPrefsFirefox: { 'intl.locale.requested': options.language },
    timeout: 120_000,
  });
  await browser.installExtension(extensionFolder);
  // The first page opens by itself, over whatever is being looked at.
  await vi.waitFor(async () => expect(await browser.pages()).toHaveLength(2), WAIT);
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.setRequestInterception(true);
  page.on('request', (request) => void answer(request, options));
  await page.setViewport({ width: 1280, height: 800 });
  await page.goto(`${CALENDAR}calendar/u/0/r${options.path}`, { waitUntil: 'domcontentloaded' });
  await page.bringToFront();
  return {
    page,
    complaints,
    panel: () =>
      vi.waitFor(async () => {
        const frame = page.frames().find((each) => each.parentFrame() !== null);
        // Until it has gone from about:blank to our page, which is another process, this throws.
        if (!frame || !(await frame.$('.panel'))) throw new Error('There is no panel.');
        return frame;
      }, WAIT),
    close: () => browser.close(),
  };
}

async function answer(request: HTTPRequest, options: DemoCalendarOptions): Promise<void> {
  if (!request.url().startsWith(CALENDAR)) return request.continue();
  await request.respond(answerTo(request.url(), options));
}
