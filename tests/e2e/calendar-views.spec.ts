/** Calendar's other views and what stands in them: lists, popovers, several chips, what is no event. */
import { closeEvent, openEvent } from '#support/calendar-page.ts';
import { surfaceOf } from '#support/closed-shadow.ts';
import { expect, TODAY, test } from '#support/fixtures.ts';
import { at, eventOf, ken, mika } from '#support/one-on-ones.ts';

const DAY = TODAY.replaceAll('-', '/');
const marked = '[data-eventchip][data-sashi]:visible';
const url = (path: string) => `https://calendar.google.com/calendar/u/0/r/${path}`;
const lunch = (hour: number) =>
  eventOf({ id: `lunch${hour}`, title: `Lunch ${hour}`, guests: [], ...at(2, hour, hour + 1) });

test('1on1s are marked in days, own numbers of days and search, and a year harms nothing', async ({
  launch,
}) => {
  const events = [eventOf({ id: 'k', title: '1on1 Ken' }), lunch(12)];
  const { page, complaints } = await launch({ events });
  for (const path of [`day/${DAY}`, `customday/${DAY}`, `customweek/${DAY}`, 'search?q=n']) {
    await page.goto(url(path));
    await expect(page.locator(marked)).toHaveCount(1);
    await expect(page.locator('[data-eventchip]:visible')).toHaveCount(2);
  }
  await page.goto(url(`year/${DAY}`));
  await expect(page.locator('body')).toHaveAttribute('data-viewkey', 'YEAR');
  await expect(page.locator(marked)).toHaveCount(0);
  expect(complaints).toEqual([]);
});

test('What a month has no room for is marked in its popover, and opens with the strip', async ({
  launch,
}) => {
  const late = eventOf({ id: 'late', title: '1on1 Ken late', ...at(2, 22, 23) });
  const events = [...Array.from({ length: 12 }, (_, index) => lunch(8 + index)), late];
  const { page, complaints } = await launch({ events, path: `/month/${DAY}` });
  const strip = await surfaceOf(page, 'strip');
  await expect(page.locator('[data-eventchip]').filter({ hasText: 'late' })).toHaveCount(0);
  await page.locator('[data-opens-day-overview="true"]').first().click();
  await expect(page.locator(marked)).toHaveCount(1);
  // The line of the week is not in the way.
  await expect(page.locator('[data-sashi-host="week"]')).toBeHidden();
  await openEvent(page, late.title);
  await expect.poll(strip.text).toContain('Not prepared yet');
  expect(complaints).toEqual([]);
});

test('One event in two calendars, or on two days, is one 1on1', async ({ launch }) => {
  const shared = eventOf({ id: 'shared', title: '1on1 side by side' });
  const events = [
    shared,
    { ...shared, calendar: ken.email },
    eventOf({
      id: 'night',
      title: '1on1 at night',
      start: '2026-11-25T23:30',
      end: '2026-11-26T00:30',
    }),
    eventOf({
      id: 'base_20261120T010000Z',
      title: '1on1 moved',
      ...at(5, 10, 11),
      status: 'declined',
    }),
  ];
  const { page, complaints } = await launch({ events });
  const strip = await surfaceOf(page, 'strip');
  await expect(page.locator(marked).filter({ hasText: 'side by side' })).toHaveCount(2);
  await expect(page.locator(marked).filter({ hasText: 'at night' })).toHaveCount(2);
  await expect(page.locator(marked).filter({ hasText: 'moved' })).toHaveCount(1);
  for (const chip of [0, 1]) {
    await page.locator(marked).filter({ hasText: 'side by side' }).nth(chip).click();
    await expect.poll(strip.text).toContain('Not prepared yet');
    await closeEvent(page);
    await expect.poll(strip.text).toBeNull();
  }
  expect(complaints).toEqual([]);
});

test('The bubble for a new event is never a saved one, though it is the same node', async ({
  launch,
}) => {
  const event = eventOf({ id: 'k', title: '1on1 Ken', guests: [mika, ken] });
  const { page, complaints } = await launch({ events: [event] });
  const strip = await surfaceOf(page, 'strip');
  await openEvent(page, event.title);
  await expect.poll(strip.text).toContain('Not prepared yet');
  await closeEvent(page);
  await page.locator('body').press('q');
  const bubble = page.locator('[role=dialog]:visible', { has: page.locator('#tabEvent') });
  await bubble.getByRole('textbox').first().fill('1on1 Ken');
  await expect(page.locator('[data-sashi-host="panel"]')).toBeHidden();
  expect(await strip.text()).toBeNull();
  // Once it is saved it is an event as any other.
  await page.keyboard.press('Enter');
  await expect(bubble).toBeHidden();
  await expect(page.locator(marked)).toHaveCount(2);
  expect(complaints).toEqual([]);
});
