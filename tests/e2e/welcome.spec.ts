import { newsTexts } from '#lib/i18n/news.ts';
import { displayTexts } from '#lib/i18n/options/display.ts';
import { vocabularyTexts } from '#lib/i18n/vocabulary.ts';
import { welcomeTexts } from '#lib/i18n/welcome.ts';
import { expect, test } from '#support/fixtures.ts';
import { openOwn } from '#support/own-page.ts';

// That it opens by itself once, every flow relies on: scripts/profile.ts waits for it and closes it.
test('The first page shows the loop on an example, and speaks the chosen language at once', async ({
  launch,
}) => {
  const desk = await launch({ events: [] });
  const page = await openOwn(desk, 'welcome.html');
  const words = vocabularyTexts.en;
  await page.getByRole('radio', { name: words.topic.career }).check();
  await page.getByRole('radio', { name: words.response.listen }).check();
  const seen = page.getByRole('group', { name: welcomeTexts.en.sees });
  await expect(seen.getByText(words.response.listen)).toBeVisible();
  await expect(seen.getByText(welcomeTexts.en.seesBoth)).toBeVisible();

  await page.getByRole('radio', { name: displayTexts.en.languages.ja }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(welcomeTexts.ja.title);
  await expect(page).toHaveTitle(welcomeTexts.ja.title);

  const popup = await openOwn(desk, 'popup.html');
  await expect(popup.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(popup.getByText(newsTexts.ja.line)).toBeHidden();
  expect(desk.complaints).toEqual([]);
});
