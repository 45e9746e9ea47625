import { boundaryTexts } from '#lib/i18n/boundary.ts';
import { errorSentence } from '#lib/i18n/errors.ts';
import { pairTexts } from '#lib/i18n/pair.ts';
import { vocabularyTexts } from '#lib/i18n/vocabulary.ts';
import { expect, test } from '#support/gallery.ts';

for (const language of ['ja', 'en'] as const) {
  test(`A part that throws says so in its place, and the panel goes on, in ${language}`, async ({
    show,
  }) => {
    const page = await show('brief-part-broken', { language });
    const alert = page.getByRole('alert').filter({ hasText: 'part-failed' });
    await expect(alert).toHaveCount(1);
    await expect(alert).toContainText(errorSentence('part-failed', language));
    await expect(page.getByText(pairTexts[language].icebreak)).toBeVisible();

    await page.getByRole('button', { name: boundaryTexts[language].tryAgain }).click();
    await expect(alert).toHaveCount(1);
    await page.locator('.meeting-add > summary').click();
    const topic = page.getByRole('radio', { name: vocabularyTexts[language].topic.career });
    await topic.click();
    await expect(topic).toBeChecked();
  });
}

/** Of each page a state in which most of it is there. */
const fullest = {
  panel: 'brief-pair',
  popup: 'popup-hints',
  options: 'options-managed',
  insights: 'insights-organisation',
  welcome: 'welcome',
};

for (const [name, state] of Object.entries(fullest)) {
  test(`Whatever part of the page breaks, the others go on: ${name}`, async ({ show }) => {
    test.slow();
    const page = await show(state);
    const parts = await page.evaluate(() => [...(window.galleryParts ?? [])]);
    expect(parts.length).toBeGreaterThan(3);
    for (const broken of parts) {
      await show(state, { broken });
      await expect(page.getByRole('alert').filter({ hasText: 'part-failed' })).toHaveCount(1);
      await expect(page.getByRole('button', { name: boundaryTexts.en.tryAgain })).toBeVisible();
      // All of the page, too, where the fault is in none of its parts.
      if (broken !== 'page') await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    }
  });
}

test('A question, a figure or a chart that breaks takes no other along', async ({ show }) => {
  for (const broken of ['insights about', 'sashi-about', 'sashi-about chart']) {
    const page = await show('insights-figures', { broken });
    await expect(page.getByRole('alert').filter({ hasText: 'part-failed' })).toHaveCount(1);
    await expect(page.locator('#sashi-hopes svg')).toBeVisible();
    await expect(page.locator('#sashi-about svg')).toBeHidden();
  }
});
