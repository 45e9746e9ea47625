import { displayTexts } from '#lib/i18n/options/display.ts';
import { keywordsTexts } from '#lib/i18n/options/keywords.ts';
import { linesTexts } from '#lib/i18n/options/lines.ts';
import { optionsTexts } from '#lib/i18n/options.ts';
import { panelTexts } from '#lib/i18n/panel.ts';
import { popupTexts } from '#lib/i18n/popup.ts';
import { panelOf } from '#scripts/demo/desk.ts';
import { expect, test } from '#support/fixtures.ts';
import { eventOf } from '#support/one-on-ones.ts';
import { openOwn } from '#support/own-page.ts';

const events = [eventOf({ id: 'with-ken', title: '1on1 Mika / Ken' })];

test('Language and appearance change at once on every open page', async ({ launch }) => {
  const desk = await launch({ events });
  await desk.page.locator('[data-eventchip]').first().click();
  const panel = await panelOf(desk.page);
  await expect(panel.getByText(panelTexts.en.topicQuestion)).toBeVisible();

  const popup = await openOwn(desk, 'popup.html');
  await expect(popup.locator('html')).toHaveAttribute('data-theme', 'auto');
  const options = await openOwn(desk, 'options.html');
  for (const name of ['日本語', displayTexts.ja.appearances.dark]) {
    const choice = options.getByRole('radio', { name });
    await choice.click();
    // Once it is kept, and not before.
    await expect(choice).toBeChecked();
  }

  await expect(options.getByRole('heading', { level: 1 })).toHaveText(optionsTexts.ja.heading);
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText(popupTexts.ja.heading);
  await expect(panel.getByText(panelTexts.ja.topicQuestion)).toBeVisible();
  for (const page of [options, popup, panel]) {
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  }
  expect(desk.complaints).toEqual([]);
});

test('Keywords are kept, and the page of options is searched', async ({ launch }) => {
  const desk = await launch({ events });
  const options = await openOwn(desk, 'options.html');
  const texts = keywordsTexts.en;
  await options.getByLabel(texts.label).fill('catch-up');
  await options.getByRole('button', { name: texts.add, exact: true }).click();
  await options.getByRole('button', { name: linesTexts.en.remove('1:1') }).click();
  await expect(options.getByText('1:1')).toBeHidden();
  await options.reload();
  const words = options.getByRole('list', { name: texts.title });
  await expect(words.getByText('catch-up')).toBeVisible();
  await expect(words.getByText('1:1')).toBeHidden();

  await options.getByRole('searchbox').fill('ダーク');
  await expect(options.getByRole('heading', { level: 2 })).toHaveText(displayTexts.en.title);
  await options.getByRole('searchbox').fill('zebra');
  await expect(options.getByText(optionsTexts.en.nothingFound)).toBeVisible();
});
