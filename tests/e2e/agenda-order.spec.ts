import { pairTexts } from '#lib/i18n/pair.ts';
import { panelTexts } from '#lib/i18n/panel.ts';
import { vocabularyTexts } from '#lib/i18n/vocabulary.ts';
import { complaintsOfAxe } from '#support/axe.ts';
import { expect, test } from '#support/fixtures.ts';
import { ways } from '#support/hand.ts';
import { prepareFirst, splitSeries } from '#support/split-series.ts';

for (const way of ways) {
  const { language, by, hand } = way;
  test(`The order of the agenda is changed, and the row takes the keyboard along (${language}, ${by})`, async ({
    launch,
  }) => {
    const texts = pairTexts[language];
    const { topic, response } = vocabularyTexts[language];
    const { page, complaints } = await launch({ events: splitSeries, language });
    const panel = await prepareFirst(page, way);
    await hand.press(panel.getByRole('button', { name: texts.addTopic }));
    const second = panel.getByRole('group', { name: texts.topicNumber(2) });
    await hand.pick(second.getByLabel(panelTexts[language].responseQuestion), response.report);
    await hand.pick(second.getByLabel(panelTexts[language].topicQuestion), topic.work);

    const rows = panel.locator('.topic-name');
    await expect(rows).toHaveText([topic.career, topic.work]);
    await hand.press(panel.getByRole('button', { name: texts.up(topic.work) }));
    await expect(rows).toHaveText([topic.work, topic.career]);
    // Further up it can't go: the way back is at hand.
    const down = panel.getByRole('button', { name: texts.down(topic.work) });
    await expect(down).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(rows).toHaveText([topic.career, topic.work]);
    expect(await complaintsOfAxe(panel)).toEqual([]);
    expect(complaints).toEqual([]);
  });
}
