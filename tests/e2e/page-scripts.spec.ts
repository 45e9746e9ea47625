import { openEvent } from '#support/calendar-page.ts';
import { surfaceOf } from '#support/closed-shadow.ts';
import { expect, test } from '#support/fixtures.ts';
import { eventOf } from '#support/one-on-ones.ts';
import { prepareInPanel } from '#support/panel.ts';

const oneOnOne = eventOf({ id: 'spied', title: '1on1 Ken' });

/** Runs before any script of the page, and writes down all that it can get hold of. */
function spy(): void {
  const heard: unknown[] = [];
  const note = (...things: unknown[]) => heard.push(...things);
  const types = [
    'message',
    'focusin',
    'click',
    'pointerdown',
    'keydown',
    'storage',
    'copy',
    'toggle',
  ];
  for (const type of types) {
    window.addEventListener(
      type,
      (event) => {
        const target = event.target instanceof Element ? event.target.outerHTML : null;
        const path = event.composedPath().map((each) => String(each));
        note(type, target, path, (event as MessageEvent).data ?? null);
      },
      true,
    );
  }
  const dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (event) {
    note(event.type, (event as CustomEvent).detail ?? null);
    return dispatch.call(this, event);
  };
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    const root = attach.call(this, init);
    note('attachShadow', root);
    return root;
  };
  const reads = () => {
    const hosts = [...document.querySelectorAll<HTMLElement>('*')];
    const storages = [localStorage, sessionStorage].map((storage) => ({ ...storage }));
    return {
      heard,
      html: document.documentElement.outerHTML,
      text: document.documentElement.innerText,
      roots: hosts.filter((host) => host.shadowRoot).length,
      points: hosts.map((host) => {
        const { left, top } = host.getBoundingClientRect();
        return document.elementsFromPoint(left + 20, top + 20).map(({ localName }) => localName);
      }),
      carets: hosts
        .filter(
          (host) => host.localName === 'div' && host.parentElement === document.documentElement,
        )
        .map((host) => {
          const { left, top, width, height } = host.getBoundingClientRect();
          const caret = document.caretPositionFromPoint(left + width / 2, top + height / 2);
          return caret?.offsetNode.textContent ?? null;
        }),
      frames: window.length,
      storages,
      cookies: document.cookie,
      resources: performance.getEntries().map(({ name }) => name),
      sheets: [...document.styleSheets].map((sheet) => sheet.href),
      names: Object.keys(window),
      found: ['Just', 'career', 'quiet', 'hope'].filter((text) =>
        // Text, case, backwards, wrap, whole word, in frames: not in every list of types.
        (window as unknown as { find(...how: unknown[]): boolean }).find(
          text,
          false,
          false,
          true,
          false,
          true,
        ),
      ),
      selection: String(getSelection()),
    };
  };
  Object.assign(window, { spy_: reads });
}

interface Reads {
  roots: number;
  frames: number;
  found: string[];
  resources: string[];
}

test('Scripts of the page can read nothing of what was prepared', async ({ launch }) => {
  const { context, page } = await launch({ events: [oneOnOne] });
  await context.addInitScript(spy);
  await page.reload();
  const strip = await surfaceOf(page, 'strip');
  await openEvent(page, '1on1 Ken');
  const panel = await prepareInPanel(page, 'My career', 'Just listen');
  await panel.getByRole('textbox').fill('a quiet word');
  await expect.poll(strip.text).toContain('Just listen');
  await strip.press('Just listen');

  const reads = await page.evaluate(() =>
    JSON.stringify((window as unknown as { spy_(): unknown }).spy_()),
  );
  const secrets = ['Just listen', 'My career', 'a quiet word', '\\"listen', '\\"career'];
  expect(secrets.filter((secret) => reads.includes(secret))).toEqual([]);
  const { roots, frames, found, resources } = JSON.parse(reads) as Reads;
  expect({ roots, frames, found }).toEqual({ roots: 0, frames: 0, found: [] });
  const ours = resources.filter((name) => name.startsWith('chrome-extension:'));
  for (const name of ours) expect(name).toMatch(/\/panel\.html(#lang=en&theme=light)?$/);
});
