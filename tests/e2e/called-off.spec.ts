import { pairTexts } from '#lib/i18n/pair.ts';
import { vocabularyTexts } from '#lib/i18n/vocabulary.ts';
import { complaintsOfAxe } from '#support/axe.ts';
import { expect, test } from '#support/fixtures.ts';
import { ways } from '#support/hand.ts';
import { NEXT, prepareFirst, splitSeries } from '#support/split-series.ts';

for (const way of ways) {
  const { language, by, hand } = way;
  test(`A 1on1 that is called off keeps its topics for the next (${language}, ${by})`, async ({
    launch,
  }) => {
    const texts = pairTexts[language];
    const { page, complaints } = await launch({ events: splitSeries, language });
    const panel = await prepareFirst(page, way);
    await hand.press(panel.locator('summary', { hasText: texts.skip }));
    await hand.press(panel.getByRole('button', { name: texts.skip }));
    await expect(panel.getByText(texts.skipped)).toBeVisible();
    expect(await complaintsOfAxe(panel)).toEqual([]);
    await hand.close(page);
    await hand.open(page, NEXT);
    const left = panel.locator('.topics', { hasText: texts.carried });
    await expect(left.getByText(vocabularyTexts[language].topic.career)).toBeVisible();
    expect(complaints).toEqual([]);
  });
}
