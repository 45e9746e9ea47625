/** A disk without room, as Chromium itself refuses to write then. */
import { errorSentence } from '#lib/i18n/errors.ts';
import { panelOf } from '#scripts/demo/desk.ts';
import { expect, test } from '#support/fixtures.ts';
import { fillDisk } from '#support/full-disk.ts';
import { eventOf } from '#support/one-on-ones.ts';
import { openOwn } from '#support/own-page.ts';

const events = [eventOf({ id: 'with-ken', title: '1on1 Mika / Ken' })];

test('On a full disk it says so, what was kept and what is typed stay, and it goes on when there is room', async ({
  launch,
}) => {
  const desk = await launch({ events });
  const { page } = desk;
  await page.locator('[data-eventchip]').first().click();
  const panel = await panelOf(page);
  const note = panel.locator('.note-input');
  await note.fill('Kept before.');
  await expect(panel.locator('.share-kept')).toBeVisible();

  const makeRoom = await fillDisk(await openOwn(desk, 'options.html'));
  await page.bringToFront();
  await note.press('End');
  await note.pressSequentially(' Typed on a full disk.');
  const alert = panel.getByRole('alert').filter({ hasText: errorSentence('disk-full', 'en') });
  await expect(alert).toBeVisible();
  await expect(note).toHaveValue('Kept before. Typed on a full disk.');
  await expect(panel.locator('.share-kept')).toHaveCount(0);

  await makeRoom();
  await note.pressSequentially(' And on.');
  await expect(alert).toHaveCount(0);
  await expect(panel.locator('.share-kept')).toBeVisible();
  await page.reload();
  await page.locator('[data-eventchip]').first().click();
  const again = await panelOf(page);
  await expect(again.locator('.note-input')).toHaveValue(
    'Kept before. Typed on a full disk. And on.',
  );
});
