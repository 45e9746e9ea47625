import { closeEvent, DIALOG, openEvent } from '#support/calendar-page.ts';
import { surfaceOf } from '#support/closed-shadow.ts';
import { expect, test } from '#support/fixtures.ts';
import { at, eventOf } from '#support/one-on-ones.ts';
import { prepareInPanel } from '#support/panel.ts';

const oneOnOne = eventOf({ id: 'ken1', title: '1on1 Ken', ...at(2, 10, 11) });
const catchUp = eventOf({ id: 'ken2', title: 'Catch up', ...at(3, 9, 10) });

test('A 1on1 that nobody prepared says so, and what is prepared then stands response first', async ({
  launch,
}) => {
  const { page, complaints } = await launch({ events: [oneOnOne] });
  const strip = await surfaceOf(page, 'strip');
  await openEvent(page, '1on1 Ken');
  await expect.poll(strip.text).toBe('Not prepared yet');
  await prepareInPanel(page, 'My career', 'Just listen');
  await expect.poll(strip.text).toBe('What you hope for\nJust listen\nMy career');
  expect(complaints).toEqual([]);
});

test('An event of two that says nothing of a 1on1 is asked about, and the answer is kept', async ({
  launch,
}) => {
  const { page } = await launch({ events: [catchUp] });
  const strip = await surfaceOf(page, 'strip');
  const panel = await surfaceOf(page, 'panel');
  await openEvent(page, 'Catch up');
  await expect.poll(strip.text).toContain('Is this a 1on1?');
  expect(await panel.box()).toBeNull();
  await strip.press('Yes');
  await expect.poll(strip.text).toBe('Not prepared yet');
  await expect.poll(panel.box).not.toBeNull();
  await expect(page.locator('[data-eventchip][data-sashi=open]')).toHaveCount(1);
});

test('A no takes the question away, also the next time', async ({ launch }) => {
  const { page } = await launch({ events: [catchUp, oneOnOne] });
  const strip = await surfaceOf(page, 'strip');
  await openEvent(page, 'Catch up');
  await expect.poll(strip.text).toContain('Is this a 1on1?');
  await strip.press('No');
  await expect.poll(strip.box).toBeNull();
  await expect(page.locator(DIALOG)).toBeVisible();
  await closeEvent(page);
  await openEvent(page, '1on1 Ken');
  await expect.poll(strip.text).toBe('Not prepared yet');
  await closeEvent(page);
  await openEvent(page, 'Catch up');
  await expect.poll(strip.box).toBeNull();
});

test('The strip leaves with the dialog, and speaks the language of the page', async ({
  launch,
}) => {
  const { page } = await launch({ events: [oneOnOne], language: 'ja', dark: true });
  const strip = await surfaceOf(page, 'strip');
  await openEvent(page, '1on1 Ken');
  await expect.poll(strip.text).toBe('まだ準備していません');
  await closeEvent(page);
  await expect.poll(strip.box).toBeNull();
});
