import { displayTexts } from '#lib/i18n/options/display.ts';
import { keywordsTexts } from '#lib/i18n/options/keywords.ts';
import { optionsTexts } from '#lib/i18n/options.ts';
import { expect, test } from '#support/gallery.ts';

test('The options page is walked by keyboard alone', async ({ show }) => {
  const page = await show('options');
  const { keyboard } = page;
  const texts = keywordsTexts.en;
  await keyboard.press('Tab');
  await expect(page.getByRole('searchbox', { name: optionsTexts.en.search })).toBeFocused();

  await page.getByLabel(texts.label).focus();
  await keyboard.type('catch-up');
  await keyboard.press('Enter');
  await expect(page.getByRole('button', { name: texts.remove('catch-up') })).toBeVisible();
  await expect(page.getByLabel(texts.label)).toBeFocused();
  await keyboard.press('Enter');
  await expect(page.getByText(texts.empty)).toBeVisible();

  await page.getByRole('radio', { name: displayTexts.en.languages.auto }).focus();
  await keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: '日本語' })).toBeChecked();
});

test('A removed word does not take the keyboard with it', async ({ show }) => {
  const page = await show('options');
  const texts = keywordsTexts.en;
  const first = page.getByRole('button', { name: texts.remove('1on1') });
  await first.focus();
  await page.keyboard.press('Enter');
  await expect(first).toBeHidden();
  await expect(page.getByLabel(texts.label)).toBeFocused();
});
