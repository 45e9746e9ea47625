import { pairTexts } from '#lib/i18n/pair.ts';
import { vocabularyTexts } from '#lib/i18n/vocabulary.ts';
import { complaintsOfAxe } from '#support/axe.ts';
import { expect, test } from '#support/fixtures.ts';
import { ways } from '#support/hand.ts';
import {
  leftForSupporter,
  leftOf,
  NEXT,
  shareFirst,
  splitSeriesOf,
} from '#support/split-series.ts';

for (const way of ways) {
  const { language, other, by, hand } = way;
  test(`A 1on1 that is called off keeps its topics for the next, for both (${language}, ${by})`, async ({
    sitDown,
    office,
  }) => {
    const texts = pairTexts[language];
    const events = splitSeriesOf(office.company, 'member');
    const { page, complaints } = await sitDown('member', { events, language });
    const panel = await shareFirst(page, way);
    await hand.press(panel.locator('summary', { hasText: texts.skip }));
    await hand.press(panel.getByRole('button', { name: texts.skip }));
    await expect(panel.getByText(texts.skipped)).toBeVisible();
    expect(await complaintsOfAxe(panel)).toEqual([]);
    await hand.close(page);
    await hand.open(page, NEXT);
    const left = leftOf(panel, language);
    await expect(left.getByText(vocabularyTexts[language].topic.career)).toBeVisible();

    const theirs = await sitDown('supporter', {
      events: splitSeriesOf(office.company, 'supporter'),
      language: other,
    });
    await leftForSupporter(theirs, way);
    expect([...complaints, ...theirs.complaints]).toEqual([]);
  });
}
