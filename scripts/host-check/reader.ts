/** Reads saved pages in Chromium, with nothing of theirs running and nothing leaving the machine. */
import { type Browser, chromium } from 'playwright';
import { chromiumArguments, chromiumPath } from '#scripts/chromium.ts';
import { bundleForPage, IN_PAGE } from './bundle.ts';
import type { Capture } from './capture.ts';

const ORIGIN = 'https://calendar.google.com';
/** No scripts, no resources, no way to another page. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox allow-same-origin";

export interface Reader {
  /** What the extension reads in the page. */
  read(html: string): Promise<Capture>;
  close(): Promise<void>;
}

export async function openReader(): Promise<Reader> {
  const code = await bundleForPage();
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: [...chromiumArguments, '--host-resolver-rules=MAP * ~NOTFOUND'],
  });
  return {
    read: (html) => readIn(browser, html, code),
    close: () => browser.close(),
  };
}

async function readIn(browser: Browser, html: string, code: string): Promise<Capture> {
  const context = await browser.newContext({ javaScriptEnabled: false, serviceWorkers: 'block' });
  try {
    const address = addressOf(html);
    await context.route('**/*', (route) =>
      route.request().isNavigationRequest() && route.request().url() === address
        ? route.fulfill({
            contentType: 'text/html; charset=utf-8',
            headers: { 'content-security-policy': POLICY },
            body: html,
          })
        : route.abort(),
    );
    const page = await context.newPage();
    await page.goto(address, { waitUntil: 'domcontentloaded', timeout: 60_000 });
    return await page.evaluate<Capture>(`(() => { ${code}; return ${IN_PAGE}.readCapture(); })()`);
  } finally {
    await context.close();
  }
}

/** Where the page was saved from, which Chromium notes in a file: it names view and account. */
function addressOf(html: string): string {
  const [, path] =
    /<!-- saved from url=\(\d+\)https:\/\/calendar\.google\.com(\/[\w\-/.~%]*)/.exec(
      html.slice(0, 2048),
    ) ?? [];
  return `${ORIGIN}${path ?? '/'}`;
}
