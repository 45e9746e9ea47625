import type { Page } from '@playwright/test';
import { closeEvent, DIALOG, openEvent } from '#support/calendar-page.ts';
import { surfaceOf } from '#support/closed-shadow.ts';
import { expect, test } from '#support/fixtures.ts';
import { at, eventOf } from '#support/one-on-ones.ts';

const SHELL = `[role=dialog]:has(${DIALOG}):visible`;

const places = [
  [1, 8],
  [2, 17],
  [4, 12],
  [6, 9],
  [5, 18],
] as const;
const events = places.map(([day, hour]) =>
  eventOf({
    id: `at${day}x${hour}`,
    title: `1on1 on ${day} at ${hour}.`,
    ...at(day, hour, hour + 1),
  }),
);

/** What the strip and the panel lie on: the dialog, each other, or buttons outside chips and dialogs. */
function coveredBy(page: Page) {
  return page.evaluate((dialog) => {
    const boxesOf = (css: string) =>
      [...document.querySelectorAll(css)]
        .filter((element) => element.checkVisibility({ visibilityProperty: true }))
        .map((element) => ({ element, box: element.getBoundingClientRect() }));
    const [strip] = boxesOf('[data-sashi-host="strip"]');
    if (!strip) return ['no strip'];
    const meets = ({ box }: { box: DOMRect }) =>
      box.left < strip.box.right &&
      box.right > strip.box.left &&
      box.top < strip.box.bottom &&
      box.bottom > strip.box.top;
    const buttons = boxesOf('button, [role=button], a[href], input').filter(
      ({ element }) => !element.closest('[data-eventchip], [role=dialog]'),
    );
    const shell = boxesOf('[role=dialog]').filter(({ element }) => element.querySelector(dialog));
    const panel = boxesOf('[data-sashi-host="panel"]');
    return [...buttons, ...shell, ...panel].filter(meets).map(({ element }) => element.outerHTML);
  }, DIALOG);
}

/** Where the strip is, from the dialog's lower left corner; null while one of them is not there. */
async function besideDialog(page: Page) {
  const shell = await page.locator(SHELL).boundingBox();
  const strip = await (await surfaceOf(page, 'strip')).box();
  if (!shell || !strip) return null;
  return { left: strip.left - shell.x, below: Math.round(strip.top - shell.y - shell.height) };
}

for (const [width, height] of [
  [1440, 900],
  [1024, 768],
] as const) {
  test(`The strip covers neither dialog nor panel nor buttons of Calendar, at ${width}`, async ({
    launch,
  }) => {
    const { page } = await launch({ events, viewport: { width, height } });
    for (const { title } of events) {
      await openEvent(page, title);
      await expect.poll(() => coveredBy(page)).toEqual([]);
      await closeEvent(page);
    }
  });
}

test('The strip follows a dialog that moves, and a window that gets smaller', async ({
  launch,
}) => {
  const { page } = await launch({ events, viewport: { width: 1440, height: 900 } });
  await openEvent(page, events[2]?.title ?? '');
  await expect.poll(() => besideDialog(page)).toEqual({ left: 0, below: 8 });
  const before = await page.locator(SHELL).boundingBox();
  await page.locator(SHELL).evaluate((shell) => {
    (shell as HTMLElement).style.translate = '40px -30px';
  });
  await expect.poll(() => besideDialog(page)).toEqual({ left: 0, below: 8 });
  expect((await page.locator(SHELL).boundingBox())?.x).toBe((before?.x ?? 0) + 40);
  await page.setViewportSize({ width: 1100, height: 760 });
  await expect.poll(() => coveredBy(page)).toEqual([]);
});

test('Titles of any kind break neither strip nor grid', async ({ launch }) => {
  const titles = [
    `1on1 ${'long '.repeat(200)}`,
    '1on1 مراجعة أسبوعية مع كين',
    '1on1 👩‍👩‍👧‍👦🇯🇵',
    '1on1 <script>document.title="broken"</script>',
  ];
  const hostile = titles.map((title, index) =>
    eventOf({ id: `odd${index}`, title, ...at(1 + index, 10, 11) }),
  );
  const { page, complaints } = await launch({ events: hostile });
  await expect(page.locator('[data-eventchip][data-sashi]')).toHaveCount(titles.length);
  for (const [index] of hostile.entries()) {
    await page.locator('[data-eventchip]').nth(index).click();
    await expect.poll(() => coveredBy(page)).toEqual([]);
    await closeEvent(page);
  }
  expect(await page.title()).not.toBe('broken');
  expect(complaints).toEqual([]);
});
