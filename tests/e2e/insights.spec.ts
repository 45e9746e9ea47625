import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { insightsPageTexts } from '#lib/i18n/insights/page.ts';
import { popupTexts } from '#lib/i18n/popup.ts';
import { expect, test } from '#support/fixtures.ts';
import { openOwn } from '#support/own-page.ts';

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const CHARTS = 9;
const BYTE_ORDER_MARK = '\uFEFF';

async function openExample(page: Page, language: 'ja' | 'en'): Promise<void> {
  const texts = insightsPageTexts[language];
  await page.getByRole('button', { name: texts.example }).first().click();
  await expect(page.getByRole('status')).toHaveText(texts.finished, { timeout: 60_000 });
  await expect(page.locator('.chart-canvas svg[role=img]')).toHaveCount(CHARTS);
}

async function complaintsOf(page: Page): Promise<string[]> {
  // Pages of the extension run no script from outside: axe comes in from the debugger.
  await page.evaluate(readFileSync(axePath, 'utf8'));
  const { violations } = await page.evaluate<AxeResults>('axe.run(document)');
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

async function savedText(page: Page, name: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name }).first().click(),
  ]);
  return readFileSync(await download.path(), 'utf8');
}

for (const [language, theme] of [
  ['en', 'light'],
  ['ja', 'dark'],
] as const) {
  test(`The example answers all five questions in ${language}, ${theme}`, async ({ launch }) => {
    test.slow();
    const desk = await launch({ language });
    const page = await openOwn(desk, `insights.html#lang=${language}&theme=${theme}`);
    await openExample(page, language);
    for (const title of Object.values(insightsPageTexts[language].sections)) {
      await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible();
    }
    // The same numbers in the picture's words and in its table.
    const figure = page.locator('#sashi-about');
    const said = (await figure.locator('svg').getAttribute('aria-description')) ?? '';
    await figure.getByText(insightsPageTexts[language].showTable).click();
    await expect(figure.getByRole('table')).toBeVisible();
    for (const cell of await figure.locator('tbody td').allTextContents()) {
      expect(said).toContain(cell);
    }
    expect(await complaintsOf(page)).toEqual([]);
    for (const width of [320, 768, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      const needed = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(needed).toBeLessThanOrEqual(width);
    }
    expect(desk.complaints).toEqual([]);
  });
}

test('Figures are saved as CSV, SVG and PNG, and the report fits on one page', async ({
  launch,
}) => {
  const desk = await launch();
  const page = await openOwn(desk, 'insights.html#lang=en');
  await openExample(page, 'en');
  const csv = await savedText(page, 'Save CSV: What our 1on1s are about');
  expect(csv.startsWith(`${BYTE_ORDER_MARK}Item,1on1s,Share (%)`)).toBe(true);
  expect(csv).toContain('Work progress & approach,22278,22.3,');
  const svg = await savedText(page, 'Save SVG: What our 1on1s are about');
  expect(svg).not.toContain('var(--');
  const png = await savedText(page, 'Save PNG: What our 1on1s are about');
  expect(png.slice(1, 4)).toBe('PNG');

  await page.getByRole('button', { name: insightsPageTexts.en.report }).click();
  const markdown = await savedText(page, insightsPageTexts.en.markdown);
  expect(markdown).toContain('## Read with care');
  const pdf = (await page.pdf()).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

const asFile = (name: string, content: string | Buffer) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(content as string),
});

test('A file with wrong lines says which, and goes on with the rest when asked', async ({
  launch,
}) => {
  const desk = await launch();
  const page = await openOwn(desk, 'insights.html#lang=en');
  const good = Array.from({ length: 240 }, (_, i) =>
    [i % 6, (Math.floor(i / 6) % 5) + 1, i % 8, i % 5, (i % 5) + 1, 3 + (i % 4)].join(','),
  );
  const text = ['manager,month,topic,expectation,score,n', ...new Set(good), '9,1,rain,0,5,2'];
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles(asFile('counters.csv', text.join('\n')));
  await expect(page.getByRole('cell', { name: 'rain' })).toBeVisible();
  await page.getByRole('button', { name: /^Go on with the other/ }).click();
  await expect(page.getByRole('heading', { name: 'What our 1on1s are about' })).toBeVisible();
});

test('Anything that is no table is said to be none, and nothing is lost', async ({ launch }) => {
  const desk = await launch({ language: 'ja' });
  const page = await openOwn(desk, 'insights.html#lang=ja');
  const texts = insightsPageTexts.ja;
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles(asFile('x.csv', Buffer.from([0, 255, 254, 10, 7])));
  await expect(page.getByText(texts.nothingUsable)).toBeVisible();
  await page.getByRole('button', { name: texts.cancel }).click();
  await expect(page.getByRole('button', { name: texts.example })).toBeVisible();
});

test('Reading is cancelled at any time, and the page is as before', async ({ launch }) => {
  const desk = await launch();
  const page = await openOwn(desk, 'insights.html#lang=en');
  const texts = insightsPageTexts.en;
  // Long enough that it is still being read when the person says no.
  const lines = Array.from({ length: 600_000 }, (_, i) => `${i % 500},${(i % 12) + 1},1,2,4,1`);
  const path = test.info().outputPath('long.csv');
  writeFileSync(path, ['manager,month,topic,expectation,score,n', ...lines].join('\n'));
  await page.locator('input[type=file]').first().setInputFiles(path);
  await page.getByRole('button', { name: texts.cancel }).click();
  await expect(page.getByRole('button', { name: texts.example })).toBeVisible();
  await expect(page.getByRole('button', { name: texts.cancel })).toHaveCount(0);
  await expect(page.locator('.figure-frame')).toHaveCount(0);
  // What was cancelled says nothing any more: the next thing opened is the only one shown.
  await openExample(page, 'en');
  await expect(page.getByText(texts.sourceExample)).toBeVisible();
});

test('The page is reached from popup and settings, by keyboard alone', async ({ launch }) => {
  const desk = await launch();
  const popup = await openOwn(desk, 'popup.html#lang=en');
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText(popupTexts.en.heading);
  const link = popup.getByRole('link', { name: insightsPageTexts.en.title });
  await link.focus();
  const [page] = await Promise.all([desk.context.waitForEvent('page'), link.press('Enter')]);
  await page.getByRole('button', { name: insightsPageTexts.en.example }).press('Enter');
  await expect(page.locator('#sashi-about svg')).toBeVisible();

  const settings = await openOwn(desk, 'options.html#lang=en');
  const other = settings.getByRole('link', { name: insightsPageTexts.en.title });
  await other.focus();
  const [again] = await Promise.all([desk.context.waitForEvent('page'), other.press('Enter')]);
  await expect(again.getByRole('button', { name: insightsPageTexts.en.example })).toBeVisible();
});
