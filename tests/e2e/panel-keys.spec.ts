import { panelTexts } from '#lib/i18n/panel.ts';
import { vocabularyTexts } from '#lib/i18n/vocabulary.ts';
import { expect, test } from '#support/gallery.ts';

const { topic, response } = vocabularyTexts.en;
const texts = panelTexts.en;

test('A 1on1 is prepared, noted and taken back with keys alone', async ({ show }) => {
  const page = await show('prepare');
  const { keyboard } = page;
  await keyboard.press('Tab');
  await expect(page.getByRole('button', { name: texts.close })).toBeFocused();
  await keyboard.press('Tab');
  await keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: topic.direction })).toBeChecked();
  await keyboard.press('Tab');
  await keyboard.press('Space');
  await expect(page.getByRole('radio', { name: response.think })).toBeChecked();
  await keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: response.listen })).toBeFocused();
  await keyboard.press('Tab');
  await expect(page.locator('.note-input')).toBeFocused();
  await keyboard.type('one line');
  await expect(page.locator('.brief-card-note')).toHaveText('one line');
  // Past the two other answers, what else there is to say of the topic, and one more topic.
  for (let step = 0; step < 5; step += 1) await keyboard.press('Tab');
  await expect(page.getByRole('button', { name: texts.clear })).toBeFocused();
  await keyboard.press('Enter');
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await keyboard.press('Control+z');
  await expect(page.getByRole('radio', { name: response.listen })).toBeChecked();
  await expect(page.locator('.note-input')).toHaveValue('one line');
});

test('The preview is the card that the other person will see, as it is typed', async ({ show }) => {
  const page = await show('prepare', { language: 'ja' });
  await page.getByRole('radio', { name: vocabularyTexts.ja.response.opinion }).check();
  await page.getByRole('radio', { name: vocabularyTexts.ja.topic.people }).check();
  await page.locator('.note-input').fill('一行目\n二行目 <b>');
  const preview = page.locator('.brief-card');
  await expect(preview).toHaveText(
    /してほしいこと意見をききたい話したいこと人間関係メモ一行目\n二行目 <b>/,
  );
});

test('Japanese composition is never cut, and what it becomes is kept', async ({ show, page }) => {
  await page.clock.install();
  await show('prepare', { language: 'ja' });
  const field = page.locator('.note-input');
  await field.focus();
  const input = await page.context().newCDPSession(page);
  const compose = (text: string) =>
    input.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  await compose('そ');
  await compose('そうだん');
  await page.clock.runFor(60_000);
  await expect(page.locator('.brief-card-note')).toHaveText('そうだん');
  await expect(page.locator('.share-state')).toHaveCount(0);
  await input.send('Input.insertText', { text: '相談' });
  await expect(field).toHaveValue('相談');
  await page.clock.runFor(1000);
  await expect(page.locator('.share-state')).toBeVisible();
});

test('Text that is too long to paste is refused as a whole, and said', async ({ show }) => {
  const page = await show('prepare');
  const field = page.locator('.note-input');
  await field.fill('kept');
  await page.evaluate((text) => navigator.clipboard.writeText(text), 'x'.repeat(4001));
  await page.keyboard.press('Control+v');
  await expect(page.getByText(texts.noteRefused('4,000'))).toBeVisible();
  await expect(field).toHaveValue('kept');
});

test('A change that could not be kept stays on the screen and says so', async ({ show }) => {
  const page = await show('prepare-failing');
  await page.getByRole('radio', { name: topic.health }).check();
  await expect(page.getByText(texts.notKept)).toBeVisible();
  await expect(page.getByRole('radio', { name: topic.health })).toBeChecked();
  await expect(page.getByRole('alert')).toContainText('safe');
  await expect(page.getByRole('button', { name: texts.tryAgain })).toBeVisible();
});
