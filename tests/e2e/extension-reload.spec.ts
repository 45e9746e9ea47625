import { DIALOG, openEvent } from '#support/calendar-page.ts';
import { expect, test } from '#support/fixtures.ts';
import { eventOf } from '#support/one-on-ones.ts';

const OURS = '[data-sashi-host], [data-sashi], [data-sashi-dark]';

test('When the extension is reloaded under an open tab, all of it goes without a word', async ({
  launch,
}) => {
  const desk = await launch({
    events: [eventOf({ id: 'left', title: '1on1 Ken' })],
    dark: true,
  });
  const { page, complaints } = desk;
  await openEvent(page, '1on1 Ken');
  await expect(page.locator('[data-sashi-host="panel"]')).toBeVisible();
  await (await desk.worker()).evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: { runtime: { reload(): void } } };
    setTimeout(() => chrome.runtime.reload(), 0);
  });
  await expect(page.locator(OURS)).toHaveCount(0);
  await expect(page.locator(DIALOG)).toBeVisible();
  await page.keyboard.press('Escape');
  await openEvent(page, '1on1 Ken');
  await page.keyboard.press('F6');
  await expect(page.locator(OURS)).toHaveCount(0);
  expect(complaints).toEqual([]);
});
