import { vocabularyTexts } from '#lib/i18n/vocabulary.ts';
import { complaintsOfAxe } from '#support/axe.ts';
import { expect, test } from '#support/fixtures.ts';
import { ways } from '#support/hand.ts';
import {
  FIRST,
  leftForSupporter,
  leftOf,
  NEXT,
  shareFirst,
  splitSeriesOf,
} from '#support/split-series.ts';

for (const way of ways) {
  const { language, other, by, hand } = way;
  test(`What was not reached waits in the next 1on1, also after "this and following" (${language}, ${by})`, async ({
    sitDown,
    office,
  }) => {
    const events = splitSeriesOf(office.company, 'member');
    const { page, complaints } = await sitDown('member', { events, language });
    const panel = await shareFirst(page, way);
    await hand.close(page);
    await hand.open(page, NEXT);
    const left = leftOf(panel, language);
    await expect(left.getByText(vocabularyTexts[language].topic.career)).toBeVisible();
    expect(await complaintsOfAxe(panel)).toEqual([]);

    const theirs = await sitDown('supporter', {
      events: splitSeriesOf(office.company, 'supporter'),
      language: other,
    });
    const waits = await leftForSupporter(theirs, way);

    // Ticked off by one, it was talked about for both.
    await hand.press(left.getByRole('checkbox'));
    await expect(left).toHaveCount(0);
    await expect(waits).toHaveCount(0, { timeout: 30_000 });
    await hand.close(page);
    await hand.open(page, FIRST);
    await expect(left).toHaveCount(0);
    expect([...complaints, ...theirs.complaints]).toEqual([]);
  });
}
