import { cardsTexts } from '#lib/i18n/options/cards.ts';
import { displayTexts } from '#lib/i18n/options/display.ts';
import { keywordsTexts } from '#lib/i18n/options/keywords.ts';
import { linesTexts } from '#lib/i18n/options/lines.ts';
import { optionsTexts } from '#lib/i18n/options.ts';
import { expect, test } from '#support/gallery.ts';

const lines = linesTexts.en;

test('The options page is walked by keyboard alone', async ({ show }) => {
  const page = await show('options');
  const { keyboard } = page;
  const texts = keywordsTexts.en;
  await keyboard.press('Tab');
  await expect(page.getByRole('searchbox', { name: optionsTexts.en.search })).toBeFocused();

  await page.getByLabel(texts.label).focus();
  await keyboard.type('catch-up');
  await keyboard.press('Enter');
  await expect(page.getByRole('button', { name: lines.remove('catch-up') })).toBeVisible();
  await expect(page.getByLabel(texts.label)).toBeFocused();
  await keyboard.press('Enter');
  await expect(page.getByText(lines.empty)).toBeVisible();

  await page.getByRole('radio', { name: displayTexts.en.languages.auto }).focus();
  await keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: '日本語' })).toBeChecked();
});

test('A removed word does not take the keyboard with it', async ({ show }) => {
  const page = await show('options');
  const texts = keywordsTexts.en;
  const first = page.getByRole('button', { name: lines.remove('1on1') });
  await first.focus();
  await page.keyboard.press('Enter');
  await expect(first).toBeHidden();
  await expect(page.getByLabel(texts.label)).toBeFocused();
});

test('A card is changed where it stands, by keyboard alone', async ({ show }) => {
  const page = await show('options-own-cards', { language: 'ja' });
  const { keyboard } = page;
  const [list, words] = [cardsTexts.ja, linesTexts.ja];
  const card = 'お茶にする？コーヒーにする？';
  const shown = page.getByRole('list', { name: list.title }).getByRole('listitem');
  const before = await shown.allTextContents();
  const pencil = page.getByRole('button', { name: words.change(card) });
  await pencil.focus();
  await keyboard.press('Enter');
  const field = page.getByLabel(words.instead(card));
  await expect(field).toBeFocused();
  await keyboard.press('ControlOrMeta+End');
  await keyboard.type('水？');
  await keyboard.press('Enter');
  await expect(field).toBeHidden();
  await expect(page.getByLabel(list.label)).toBeFocused();
  await expect(shown).toHaveText([`${card}水？`, ...before.slice(1)]);
});
