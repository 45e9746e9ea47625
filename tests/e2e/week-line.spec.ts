import { vocabularyTexts } from '#lib/i18n/vocabulary.ts';
import { localToday } from '#scripts/demo/headless.ts';
import { openEvent } from '#support/calendar-page.ts';
import { surfaceOf } from '#support/closed-shadow.ts';
import { expect, test } from '#support/fixtures.ts';
import { eventOf, ken } from '#support/one-on-ones.ts';
import { prepareInPanel } from '#support/panel.ts';

/** The week is the one that the device's clock is in. */
const today = localToday();
const at = (from: number) => ({
  start: `${today}T${String(from).padStart(2, '0')}:00`,
  end: `${today}T${String(from + 1).padStart(2, '0')}:00`,
});
const events = [
  eventOf({ id: 'week1', title: '1on1 Ken', ...at(9) }),
  eventOf({ id: 'week2', title: '1on1 Aya', ...at(11) }),
  eventOf({ id: 'week3', title: 'Lunch', ...at(13) }),
];
const path = `/week/${today.replaceAll('-', '/')}`;

test('The week is told in one line that follows what is prepared, and goes for good', async ({
  launch,
}) => {
  const { page, complaints } = await launch({ events, today, path });
  const week = await surfaceOf(page, 'week');
  await expect.poll(week.text).toContain('This week: 2 1on1s');
  expect(await week.text()).toContain('2 not prepared');

  await openEvent(page, '1on1 Ken');
  await expect.poll(week.box).toBeNull();
  const { topic, response } = vocabularyTexts.en;
  await prepareInPanel(page, topic.career, response.listen);
  await page.locator('#xDetDlgCloseBu').click();
  await expect.poll(week.text).toContain('1 not prepared');

  await week.press('Don’t show again');
  await expect.poll(week.box).toBeNull();
  await page.reload();
  await expect(page.locator('[data-eventchip][data-sashi]')).toHaveCount(2);
  await openEvent(page, '1on1 Aya');
  const strip = await surfaceOf(page, 'strip');
  await expect.poll(strip.text).toContain('Not prepared yet');
  expect(await week.box()).toBeNull();
  expect(complaints).toEqual([]);
});

test('An event in two calendars counts once, and the line comes back when a bubble has closed', async ({
  launch,
}) => {
  const shared = eventOf({ id: 'shared', title: '1on1 side by side', ...at(9) });
  const moved = { id: 'base_20261120T010000Z', title: '1on1 moved', ...at(11) };
  const both = [shared, { ...shared, calendar: ken.email }, eventOf(moved)];
  const { page, complaints } = await launch({ events: both, today, path });
  const week = await surfaceOf(page, 'week');
  await expect.poll(week.text).toContain('2 1on1s');
  await page.locator('body').press('q');
  await expect(page.locator('[role=dialog]:visible', { hasText: 'Save' })).toBeVisible();
  await expect.poll(week.text).toBeNull();
  await page.keyboard.press('Escape');
  await expect.poll(week.text).toContain('2 1on1s');
  expect(complaints).toEqual([]);
});
