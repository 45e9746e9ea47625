import { pairTexts } from '#lib/i18n/pair.ts';
import { vocabularyTexts } from '#lib/i18n/vocabulary.ts';
import { complaintsOfAxe } from '#support/axe.ts';
import { expect, test } from '#support/fixtures.ts';
import { ways } from '#support/hand.ts';
import { FIRST, NEXT, prepareFirst, splitSeries } from '#support/split-series.ts';

for (const way of ways) {
  const { language, by, hand } = way;
  test(`What was not reached waits in the next 1on1, also after "this and following" (${language}, ${by})`, async ({
    launch,
  }) => {
    const { page, complaints } = await launch({ events: splitSeries, language });
    const panel = await prepareFirst(page, way);
    await hand.close(page);
    await hand.open(page, NEXT);
    const left = panel.locator('.topics', { hasText: pairTexts[language].carried });
    await expect(left.getByText(vocabularyTexts[language].topic.career)).toBeVisible();
    expect(await complaintsOfAxe(panel)).toEqual([]);
    // Ticked off, it is talked about.
    await hand.press(left.getByRole('checkbox'));
    await expect(left).toHaveCount(0);
    await hand.close(page);
    await hand.open(page, FIRST);
    await expect(left).toHaveCount(0);
    expect(complaints).toEqual([]);
  });
}
