import { readFile } from 'node:fs/promises';
import { recordSchema } from '#lib/domain/record/record.ts';
import { myDataTexts } from '#lib/i18n/options/my-data.ts';
import { panelOf } from '#scripts/demo/desk.ts';
import { expect, test } from '#support/fixtures.ts';
import { eventOf } from '#support/one-on-ones.ts';
import { openOwn } from '#support/own-page.ts';

const events = [eventOf({ id: 'with-ken', title: '1on1 Mika / Ken' })];
const texts = myDataTexts.en;

test('What was written is saved as a file, for reading and for machines', async ({ launch }) => {
  const desk = await launch({ events });
  await desk.page.locator('[data-eventchip]').first().click();
  const panel = await panelOf(desk.page);
  await panel.locator('.note-input').fill('眠れていません');
  await expect(panel.locator('.share-kept')).toBeVisible();
  const options = await openOwn(desk, 'options.html');
  const saved = async (button: string) => {
    const download = options.waitForEvent('download');
    await options.getByRole('button', { name: button }).click();
    return readFile(await (await download).path(), 'utf8');
  };

  const text = await saved(texts.markdown);
  expect(text).toContain('> 眠れていません');
  expect(text).toContain('1on1 Mika / Ken');
  const record = recordSchema.parse(JSON.parse(await saved(texts.json)));
  expect(record.entries.map(({ kind }) => kind)).toEqual(['preparation']);
  await expect(options.getByText('.json”')).toBeVisible();
  expect(desk.complaints).toEqual([]);
});
