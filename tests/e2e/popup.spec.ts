import type { Page } from '@playwright/test';
import { errorSentence } from '#lib/i18n/errors.ts';
import { panelTexts } from '#lib/i18n/panel.ts';
import { popupTexts } from '#lib/i18n/popup.ts';
import { vocabularyTexts } from '#lib/i18n/vocabulary.ts';
import { localToday } from '#scripts/demo/headless.ts';
import { expect, test } from '#support/fixtures.ts';
import { eventOf } from '#support/one-on-ones.ts';
import { openOwn } from '#support/own-page.ts';

/** The popup lists what is to come by the device's own clock, so the event is of the real today. */
const today = localToday();
const [start, end] = [`${today}T10:00`, `${today}T11:00`];
const events = [eventOf({ id: 'with-ken', title: '1on1 Mika / Ken', start, end })];
const path = `/week/${today.replaceAll('-', '/')}`;

/** How many panels the browser shows beside its pages. */
async function sidePanels(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const { targetInfos } = await session.send('Target.getTargets');
  await session.detach();
  return targetInfos.filter(({ url }) => url.includes('/panel.html')).length;
}

test('A 1on1 that was seen in the week is prepared from the popup, without its event', async ({
  launch,
}) => {
  const desk = await launch({ events, today, path });
  await desk.page.locator('[data-eventchip][data-sashi]').waitFor();
  const popup = await openOwn(desk, 'popup.html#lang=en');
  const meeting = popup.getByRole('button', { name: '1on1 Mika / Ken' });
  await Promise.all([popup.waitForEvent('close'), meeting.click()]);
  await expect.poll(() => sidePanels(desk.page)).toBe(1);

  // Playwright can't drive the browser's side panel: the same page in a tab shows the same.
  const panel = await openOwn(desk, 'panel.html#lang=en');
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText('1on1 Mika / Ken');
  await panel.getByRole('radio', { name: vocabularyTexts.en.response.listen }).check();
  await expect(panel.getByText(panelTexts.en.waitsForTeam)).toBeVisible();
  expect(desk.complaints).toEqual([]);
});

test('A link that is none is said to be none, and nothing else changes', async ({ launch }) => {
  const desk = await launch({ events });
  const popup = await openOwn(desk, 'popup.html#lang=ja');
  const texts = popupTexts.ja;
  await popup.getByRole('button', { name: texts.join }).click();
  await expect(popup.getByText(texts.linkEmpty)).toBeVisible();
  await popup.getByLabel(texts.linkLabel).fill('https://example.test/not-a-team');
  await popup.getByRole('button', { name: texts.join }).click();
  await expect(popup.getByText(errorSentence('team-link-none', 'ja'))).toBeVisible();
  await expect(popup.getByLabel(texts.linkLabel)).toHaveValue('https://example.test/not-a-team');
});
