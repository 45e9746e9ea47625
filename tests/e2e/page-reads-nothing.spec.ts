import type { Page } from '@playwright/test';
import { vocabularyTexts } from '#lib/i18n/vocabulary.ts';
import { peopleOf } from '#scripts/demo/people.ts';
import { openEvent } from '#scripts/demo/walk.ts';
import { expect, test } from '#support/fixtures.ts';

const SECRET = 'Xylophone-7731';
const { topic, response } = vocabularyTexts.en;

/** A page that listens to everything a page can, from its first script on. */
async function spyOn(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const note = (value: unknown) => {
      try {
        heard.push(typeof value === 'string' ? value : (JSON.stringify(value) ?? ''));
      } catch {
        heard.push(String(value));
      }
    };
    addEventListener('message', ({ data, origin }) => note([data, origin]), true);
    for (const type of [
      'input',
      'keydown',
      'keyup',
      'keypress',
      'compositionend',
      'paste',
      'change',
      'click',
    ]) {
      addEventListener(
        type,
        (event) =>
          note([
            type,
            event.composedPath().map(String),
            (event as KeyboardEvent).key,
            (event as InputEvent).data,
          ]),
        true,
      );
    }
    const roots: ShadowRoot[] = [];
    Object.assign(window, { roots });
    const attach = Object.getOwnPropertyDescriptor(Element.prototype, 'attachShadow')?.value;
    Element.prototype.attachShadow = function (options) {
      const root = attach.call(this, { ...options, mode: 'open' });
      roots.push(root);
      return root;
    };
    const channel = window.postMessage;
    window.postMessage = function (...args: unknown[]) {
      note(args);
      return Reflect.apply(channel, this, args);
    };
  });
}

/** All that a script of the page can get hold of afterwards. */
function loot(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const found: unknown[] = [];
    const walk = (node: Node) => {
      if (node instanceof Element) {
        found.push(node.outerHTML);
        if (node.shadowRoot) found.push(node.shadowRoot.innerHTML);
      }
    };
    for (const node of document.querySelectorAll('*')) walk(node);
    const { heard, roots } = window as unknown as {
      heard: string[];
      roots: ShadowRoot[];
    };
    found.push(
      heard,
      roots.map((root) => root.innerHTML),
    );
    found.push(document.documentElement.innerText, document.title, document.cookie);
    found.push(
      Object.entries(localStorage),
      Object.entries(sessionStorage),
      await indexedDB.databases(),
    );
    found.push(await caches.keys(), history.state, location.href, window.length);
    found.push(performance.getEntries().map((entry) => entry.name));
    found.push(Object.getOwnPropertyNames(window).filter((name) => /sashi/i.test(name)));
    found.push([...document.styleSheets].map((sheet) => sheet.href));
    return JSON.stringify(found);
  });
}

test("The page's own scripts can read nothing of what was prepared", async ({ launch, office }) => {
  const { member } = peopleOf(office.company);
  const desk = await launch({
    events: office.company.calendars[member.email] ?? [],
    viewer: member.email,
  });
  await spyOn(desk.page);
  await desk.page.reload();
  const panel = await openEvent(desk, office.company, member.email);
  await panel.getByRole('button', { name: member.email.split('@')[0] ?? '' }).click();
  await panel.getByRole('radio', { name: topic.health }).click();
  await panel.getByRole('radio', { name: response.listen }).click();
  await panel.locator('.note-input').pressSequentially(SECRET);
  await expect(panel.locator('.share-kept')).toBeVisible();
  await expect(desk.page.locator('[data-sashi-host="strip"]')).toBeVisible();

  // The spy works: it hears what is typed and posted on the page itself.
  await desk.page.evaluate(() => window.postMessage('canary-1', '*'));
  await expect.poll(() => loot(desk.page)).toContain('canary-1');

  const found = await loot(desk.page);
  for (const secret of [
    SECRET,
    topic.health,
    response.listen,
    '"health"',
    '"listen"',
    desk.extensionId,
  ]) {
    expect(found).not.toContain(secret);
  }
  const searched = await desk.page.evaluate(
    (words) =>
      words.map((word) => (window as unknown as { find(text: string): boolean }).find(word)),
    [SECRET, topic.health, response.listen],
  );
  expect(searched).toEqual([false, false, false]);
});
