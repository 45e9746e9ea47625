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
