import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { recordSchema } from '#lib/domain/record/record.ts';
import { errorSentence } from '#lib/i18n/errors.ts';
import { bringBackTexts } from '#lib/i18n/options/bring-back.ts';
import { deleteDataTexts } from '#lib/i18n/options/delete-data.ts';
import { keywordsTexts } from '#lib/i18n/options/keywords.ts';
import { myDataTexts } from '#lib/i18n/options/my-data.ts';
import { receiptTexts } from '#lib/i18n/record/receipt.ts';
import { type Desk, panelOf } from '#scripts/demo/desk.ts';
import { expect, test } from '#support/fixtures.ts';
import { eventOf } from '#support/one-on-ones.ts';
import { openOwn } from '#support/own-page.ts';

const events = [eventOf({ id: 'with-ken', title: '1on1 Mika / Ken' })];
const NOTE = '眠れていません';
const PASSPHRASE = 'correct horse battery';
const texts = myDataTexts.en;
const back = bringBackTexts.en;

async function write(desk: Desk): Promise<void> {
  await desk.page.locator('[data-eventchip]').first().click();
  const panel = await panelOf(desk.page);
  await panel.locator('.note-input').fill(NOTE);
  await expect(panel.locator('.share-kept')).toBeVisible();
}

async function saved(options: Page, button: string): Promise<Buffer<ArrayBuffer>> {
  const download = options.waitForEvent('download');
  await options.getByRole('button', { name: button }).click();
  return readFile(await (await download).path());
}

const choose = (options: Page, name: string, content: Buffer<ArrayBuffer> | string) =>
  options
    .getByLabel(back.choose)
    .setInputFiles({ name, mimeType: '', buffer: Buffer.from(content) });
const says = (options: Page, code: string) =>
  expect(options.getByRole('alert').filter({ hasText: errorSentence(code, 'en') })).toBeVisible();

test('What was written is saved as a file, for reading and for machines', async ({ launch }) => {
  const desk = await launch({ events });
  await write(desk);
  const options = await openOwn(desk, 'options.html');
  const text = String(await saved(options, texts.markdown));
  expect(text).toContain(`> ${NOTE}`);
  expect(text).toContain('1on1 Mika / Ken');
  const record = recordSchema.parse(JSON.parse(String(await saved(options, texts.json))));
  expect(record.entries.map(({ kind }) => kind)).toEqual(['preparation']);
  await expect(options.getByText('.json”')).toBeVisible();
  expect(desk.complaints).toEqual([]);
});

test('A locked record comes back on a new machine, settings and all, and is deleted with a receipt', async ({
  launch,
}) => {
  const desk = await launch({ events });
  await write(desk);
  const options = await openOwn(desk, 'options.html');
  await options.getByLabel(keywordsTexts.en.label).fill('面談の日');
  await options.keyboard.press('Enter');
  await expect(options.getByText('面談の日')).toBeVisible();
  await options.getByText(texts.locked, { exact: true }).click();
  for (const label of [texts.passphrase, texts.again]) {
    await options.getByLabel(label, { exact: true }).fill(PASSPHRASE);
  }
  const file = await saved(options, texts.saveLocked);
  expect(String(file)).not.toContain('眠れ');

  const other = await launch({ events });
  const there = await openOwn(other, 'options.html');
  await choose(there, 'sashi.json.age', file);
  await there.getByLabel(back.passphrase).fill('wrong');
  await there.getByRole('button', { name: back.unlock }).click();
  await says(there, 'passphrase-wrong');
  await there.getByLabel(back.passphrase).fill(PASSPHRASE);
  await there.getByRole('button', { name: back.unlock }).click();
  const row = (what: string) => there.getByRole('row', { name: `${back.what[what]} 1` });
  for (const what of ['preparation', 'settings']) await expect(row(what)).toBeVisible();
  // The preview has changed nothing yet.
  const empty = recordSchema.parse(JSON.parse(String(await saved(there, texts.json))));
  expect([empty.entries, empty.settings]).toEqual([[], {}]);
  await there.getByRole('button', { name: back.bring }).click();
  await expect(there.getByText(back.done)).toBeVisible();
  await expect(there.getByText('面談の日')).toBeVisible();
  const restored = recordSchema.parse(JSON.parse(String(await saved(there, texts.json))));
  expect(JSON.stringify(restored.entries)).toContain(NOTE);

  const gone = deleteDataTexts.en;
  await there.getByLabel(gone.whom).fill('nobody@example.con');
  await there.getByRole('button', { name: gone.ask }).click();
  await there.getByRole('button', { name: gone.yes }).click();
  await says(there, 'nobody-here');
  await there.getByLabel(gone.whom).fill('');
  await there.getByRole('button', { name: gone.ask }).click();
  expect(String(await saved(there, gone.yes))).toContain(receiptTexts.en.gone(1));
  const nothing = recordSchema.parse(JSON.parse(String(await saved(there, texts.json))));
  expect(nothing.entries).toEqual([]);
  expect([...desk.complaints, ...other.complaints]).toEqual([]);
});

test('A file that is cut, damaged, newer, or of something else changes nothing and says why', async ({
  launch,
}) => {
  const desk = await launch({ events });
  await write(desk);
  const options = await openOwn(desk, 'options.html');
  const record = String(await saved(options, texts.json));
  const bad = [
    ['file-cut', record.slice(0, record.length / 2)],
    ['file-damaged', record.replace(NOTE, '['.repeat(9_000)).replace('"me"', '"them"')],
    ['file-newer', record.replace('"version": 1', '"version": 2')],
    ['file-not-record', '<html><script>alert(1)</script>'],
  ] as const;
  for (const [code, content] of bad) {
    await choose(options, 'sashi.json', content);
    await says(options, code);
    await expect(options.getByRole('button', { name: back.bring })).toHaveCount(0);
  }
  // The same record is all here already.
  await choose(options, 'sashi.json', record);
  await expect(options.getByText(back.nothingNew)).toBeVisible();
  const after = String(await saved(options, texts.json));
  const { entries } = recordSchema.parse(JSON.parse(record));
  expect(recordSchema.parse(JSON.parse(after)).entries).toEqual(entries);
  expect(desk.complaints).toEqual([]);
});
