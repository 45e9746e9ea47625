/** Reads saved pages in Chromium, with nothing of theirs running and nothing leaving the machine. */
import { type BrowserContext, chromium } from 'playwright';
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
  const code = await bundleForPage(new URL('./in-page.ts', import.meta.url));
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: [...chromiumArguments, '--host-resolver-rules=MAP * ~NOTFOUND'],
  });
  const context = await browser.newContext({ javaScriptEnabled: false, serviceWorkers: 'block' });
  await context.route('**/*', (route) => route.abort());
  return {
    read: (html) => readIn(context, html, code),
    close: () => browser.close(),
  };
}

async function readIn(context: BrowserContext, html: string, code: string): Promise<Capture> {
  const page = await context.newPage();
  try {
    const address = addressOf(html);
    await page.route(address, (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        headers: { 'content-security-policy': POLICY },
        body: html,
      }),
    );
    await page.goto(address, { waitUntil: 'domcontentloaded', timeout: 60_000 });
    return await page.evaluate<Capture>(`(() => { ${code}; return ${IN_PAGE}.readCapture(); })()`);
  } finally {
    await page.close();
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
