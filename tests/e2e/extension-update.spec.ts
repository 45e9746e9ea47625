import { panelTexts } from '#lib/i18n/panel.ts';
import { panelOf } from '#scripts/demo/desk.ts';
import { closeEvent, DIALOG, openEvent } from '#support/calendar-page.ts';
import { expect, test } from '#support/fixtures.ts';
import { at, eventOf } from '#support/one-on-ones.ts';
import {
  copyOfExtension,
  keepUnpackedExtensions,
  reloadExtension,
} from '#support/update-extension.ts';

const texts = panelTexts.en;
const host = (name: string) => `[data-sashi-host="${name}"]`;

test('A new version takes an open tab over, and what is being typed is still there', async ({
  launch,
}) => {
  const copy = copyOfExtension();
  try {
    const events = [
      eventOf({ id: 'ken', title: '1on1 Ken' }),
      eventOf({ id: 'aya', title: '1on1 Aya', ...at(4, 13, 14) }),
    ];
    const desk = await launch({ events, extension: copy.folder });
    const { page, complaints, context } = desk;
    await keepUnpackedExtensions(context);
    await page.bringToFront();
    await openEvent(page, '1on1 Ken');
    const before = await panelOf(page);
    await before.getByLabel(texts.note).pressSequentially('The plan for');
    // The half sentence is on the disk, and nobody has left the field.
    await expect(before.locator('.share-kept')).toBeVisible();
    copy.release('0.1.99');
    await reloadExtension(desk);

    // The old part is gone, frame and all, and the new one is there once, by itself.
    await expect.poll(() => before.isDetached()).toBe(true);
    for (const name of ['strip', 'panel']) await expect(page.locator(host(name))).toHaveCount(1);
    await expect(page.locator('[data-sashi]')).toHaveCount(2);
    await expect(page.locator(DIALOG)).toBeVisible();
    const after = await panelOf(page);
    const note = after.getByLabel(texts.note);
    await expect(note).toHaveValue('The plan for');
    await note.press('End');
    await note.pressSequentially(' next year');
    await expect(after.locator('.brief-card-note')).toHaveText('The plan for next year');
    await expect(after.locator('.share-kept')).toBeVisible();

    // It is the new one that follows the page from now on.
    await closeEvent(page);
    await expect(page.locator(host('strip'))).toBeHidden();
    await openEvent(page, '1on1 Aya');
    await expect(page.locator(host('strip'))).toBeVisible();
    const version = await (await desk.worker()).evaluate(() => {
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { getManifest(): { version: string } } };
      };
      return chrome.runtime.getManifest().version;
    });
    expect(version).toBe('0.1.99');
    expect(complaints).toEqual([]);
  } finally {
    copy.remove();
  }
});
