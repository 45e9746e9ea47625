import type { Page } from '@playwright/test';
import { closeEvent, DIALOG, openEvent } from '#support/calendar-page.ts';
import { expect, test } from '#support/fixtures.ts';
import { at, eventOf } from '#support/one-on-ones.ts';

const OPENINGS = Number(process.env['SASHI_OPENINGS'] ?? 24);
const STRIP = '[data-sashi-host="strip"]';
const PANEL = '[data-sashi-host="panel"]';

/** One event each, none opened before, spread over the week; 200 of them end at nine in the evening. */
const events = Array.from({ length: OPENINGS }, (_, index) => {
  const hour = 4 + Math.floor(index / 6) * 0.5;
  const title = `1on1 no ${index}.`;
  return eventOf({ id: `first${index}`, title, ...at(1 + (index % 6), hour, hour + 0.5) });
});

/** Counts in the page, after every painted frame, for how many in a row the dialog was seen alone. */
async function watchFrames(page: Page): Promise<void> {
  await page.evaluate(
    ([dialog, strip]) => {
      const isSeen = (css: string) =>
        document
          .querySelector(css)
          ?.checkVisibility({ opacityProperty: true, visibilityProperty: true }) ?? false;
      const frames = { seen: 0, together: 0, alone: 0, longest: 0 };
      const afterPaint = new MessageChannel();
      afterPaint.port1.start();
      afterPaint.port1.addEventListener('message', () => {
        if (!isSeen(dialog)) {
          frames.alone = 0;
          return;
        }
        frames.seen += 1;
        frames.alone = isSeen(strip) ? 0 : frames.alone + 1;
        if (frames.alone === 0) frames.together += 1;
        frames.longest = Math.max(frames.longest, frames.alone);
      });
      const look = () => {
        requestAnimationFrame(look);
        afterPaint.port2.postMessage(null);
      };
      look();
      Object.assign(window, { sashiFrames: frames });
    },
    [DIALOG, STRIP] as const,
  );
}

/** Counts what of ours is ever put into Calendar's dialog. */
async function watchDialog(page: Page): Promise<void> {
  await page.evaluate(() => {
    const found = { intruders: 0, mutations: 0 };
    const isOurs = (node: Node) =>
      node instanceof Element && node.getAttributeNames().some((name) => name.includes('sashi'));
    new MutationObserver((records) => {
      for (const { target, addedNodes } of records) {
        if (!(target instanceof Element) || !target.closest('[role=dialog]')) continue;
        found.mutations += 1;
        const inside = [target, ...target.querySelectorAll('*'), ...addedNodes];
        found.intruders += inside.filter(isOurs).length;
      }
    }).observe(document, { childList: true, subtree: true, attributes: true });
    Object.assign(window, { sashiDialog: found });
  });
}

const read = (page: Page) =>
  page.evaluate(() => {
    const { sashiFrames, sashiDialog } = window as unknown as {
      sashiFrames: { seen: number; together: number; longest: number };
      sashiDialog: { intruders: number; mutations: number };
    };
    return { ...sashiFrames, ...sashiDialog };
  });

test('At every first opening the strip comes within a frame, and is there after the dialog was tidied up', async ({
  launch,
}) => {
  test.setTimeout(60_000 + OPENINGS * 8_000);
  const { page, complaints } = await launch({ events });
  await watchFrames(page);
  await watchDialog(page);
  for (const { title } of events) {
    const before = (await read(page)).mutations;
    await openEvent(page, title);
    // Watched from inside: asking from here goes on for a second longer than the storm does.
    await page.waitForFunction(() => document.documentElement.dataset['reconciling'] === 'false');
    // It is about 750 mutations, of which a part changes several nodes at once.
    expect((await read(page)).mutations - before).toBeGreaterThan(600);
    await expect(page.locator(STRIP)).toBeVisible();
    await expect(page.locator(PANEL)).toBeVisible();
    await closeEvent(page);
    await expect(page.locator(STRIP)).toBeHidden();
  }
  const { longest, together, intruders } = await read(page);
  expect(together).toBeGreaterThan(OPENINGS * 10);
  expect(longest).toBeLessThanOrEqual(1);
  expect(intruders).toBe(0);
  expect(complaints).toEqual([]);
});
