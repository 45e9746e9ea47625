import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { chromiumArguments, chromiumPath } from '#scripts/chromium.ts';
import { bundleForPage, IN_PAGE } from '#scripts/host-check/bundle.ts';
import type * as livePage from './live-page.ts';
import { timedChip } from './synthetic-page.ts';

type Live = typeof livePage;

let browser: Browser;
let page: Page;
let code: string;

beforeAll(async () => {
  code = await bundleForPage(new URL('./live-page.ts', import.meta.url));
  browser = await chromium.launch({ executablePath: chromiumPath(), args: [...chromiumArguments] });
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await browser.newPage();
  await page.setContent(`<body data-viewfamily="EVENT" data-viewkey="WEEK"><main id="main"></main>
    <div id="old">${timedChip({}).replace('<div role', '<div id="chip" role')}</div></body>`);
  await page.evaluate(`globalThis.live = (() => { ${code}; return ${IN_PAGE}; })()`);
});
afterEach(() => page.close());

/** Runs in the page: first what happens to it, then what was handed over. */
function after(happens: string): Promise<Awaited<ReturnType<Live['changes']>>> {
  return page.evaluate(`(async () => { ${happens}; return await live.changes(); })()`);
}

const watched = (happens: string) => after(`live.observe(); ${happens}`);

describe('what changed', () => {
  test('is handed over once per frame: what came, each part once', async () => {
    const changes = await watched(`
      for (const id of ['a', 'b']) {
        const part = document.createElement('div');
        part.id = id;
        main.append(part);
        part.append(document.createElement('p'));
      }
    `);
    expect(changes).toEqual([['a', 'b']]);
  });

  test('in a chip is the chip', async () => {
    expect(await watched('chip.querySelector("div").textContent = "x"')).toEqual([['chip']]);
    expect(await after('chip.setAttribute("data-eventid", "other")')).toEqual([['chip']]);
  });

  test('is empty when parts went', async () => {
    expect(await watched('old.remove()')).toEqual([[]]);
  });

  test('tells when the page became another one', async () => {
    expect(await watched('document.body.dataset.viewkey = "MONTH"')).toEqual([[]]);
  });

  test('is the whole body after very much', async () => {
    const changes = await watched(
      'for (let i = 0; i < 200; i++) main.append(document.createElement("p"))',
    );
    expect(changes).toEqual([['BODY']]);
  });

  test('leaves out our own hosts, outside the body, and attributes that say nothing', async () => {
    const changes = await watched(`
      const host = document.createElement('div');
      document.documentElement.append(host);
      host.append(document.createElement('p'));
      chip.setAttribute('data-sashi', 'open');
      chip.setAttribute('style', 'top: 0');
    `);
    expect(changes).toEqual([]);
  });

  test('is nothing while the page is hidden, and everything once when it is shown', async () => {
    const hide = (hidden: boolean) => `
      Object.defineProperty(document, 'hidden', { configurable: true, get: () => ${hidden} });
      document.dispatchEvent(new Event('visibilitychange'));`;
    expect(await watched(`${hide(true)} main.append(document.createElement('p'))`)).toEqual([]);
    expect(await after('main.append(document.createElement("p"))')).toEqual([]);
    expect(await after(hide(false))).toEqual([['BODY']]);
    expect(await after(hide(true) + hide(false))).toEqual([]);
  });

  test('is not told any more after the end', async () => {
    expect(await watched('main.append(document.createElement("p")); live.stop()')).toEqual([]);
    expect(await after('main.append(document.createElement("p"))')).toEqual([]);
  });
});
