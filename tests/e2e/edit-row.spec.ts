import { openEvent } from '#support/calendar-page.ts';
import { surfaceOf } from '#support/closed-shadow.ts';
import { expect, test } from '#support/fixtures.ts';
import { eventOf } from '#support/one-on-ones.ts';

const events = [
  eventOf({ id: 'edited', title: '1on1 Ken' }),
  eventOf({ id: 'other', title: 'All hands', start: '2026-11-25T10:00', end: '2026-11-25T11:00' }),
];

test('On the edit page of a 1on1 one line leads to the panel', async ({ launch }) => {
  const { page, complaints } = await launch({ events });
  await openEvent(page, '1on1 Ken');
  await page.getByRole('button', { name: 'Edit event' }).click();
  await page.locator('#xTiIn').waitFor();
  const row = await surfaceOf(page, 'edit-row');
  await expect.poll(row.text).toContain('Not prepared yet');
  await row.press('Prepare');
  await expect(page.locator('[data-sashi-host="panel"]')).toBeVisible();
  await page.locator('#xTiIn').fill('1on1 Ken, renamed');
  await expect(page.locator('#xTiIn')).toHaveValue('1on1 Ken, renamed');
  expect(complaints).toEqual([]);
});
