import { readFileSync } from 'node:fs';
import { bandTexts } from '#lib/i18n/insights/band-words.ts';
import { insightsPageTexts } from '#lib/i18n/insights/page.ts';
import { mirrorTexts } from '#lib/i18n/mirror.ts';
import { expect, test } from '#support/gallery.ts';

const texts = bandTexts.en;
const { none } = mirrorTexts.en.band;

test('A supporter’s own bands are a picture, words, a table and a file that say the same', async ({
  show,
}) => {
  const page = await show('insights-supporter');
  await expect(page.getByRole('heading', { level: 2, name: texts.section })).toBeVisible();
  const figure = page.locator('#sashi-own-areas-product');
  await expect(figure).toContainText(mirrorTexts.en.explained);
  const chart = figure.getByRole('img', { name: texts.title });
  const said = (await chart.getAttribute('aria-description')) ?? '';
  expect(said).toContain('Just listen: Latest period Strong; Periods before, oldest first Mixed.');
  expect(said).toContain(`Tell me what you think: Latest period ${none};`);
  // In the picture, too, words stand where there is no band.
  await expect(chart.getByText(none)).toHaveCount(2);

  const table = figure.getByText(insightsPageTexts.en.showTable);
  await table.focus();
  await table.press('Enter');
  for (const cell of await figure.locator('tbody td').allTextContents()) {
    expect(said).toContain(cell);
  }
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    figure.getByRole('button', { name: /CSV/ }).press('Enter'),
  ]);
  const csv = readFileSync(await download.path(), 'utf8');
  expect(csv.startsWith('\uFEFFHoped-for response,Latest period,')).toBe(true);
  expect(csv).toContain('Give me concrete advice,Weak,');
  await expect(page.getByRole('link', { name: texts.steps })).toHaveAttribute(
    'href',
    '/options.html#mirror',
  );
});

test('On paper the bands stay, and the ways to save them go', async ({ show }) => {
  const page = await show('insights-supporter', { language: 'ja', theme: 'dark' });
  const figure = page.locator('#sashi-own-areas-product');
  await expect(figure.getByRole('img')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(figure.getByRole('img')).toBeVisible();
  await expect(figure.getByRole('button')).toHaveCount(0);
  // Paper is light, whatever the screen is.
  await expect(page.locator(':root')).toHaveCSS('color-scheme', 'light');
});
