import { hintsTexts } from '#lib/i18n/options/hints.ts';
import { pairTexts } from '#lib/i18n/pair.ts';
import { vocabularyTexts } from '#lib/i18n/vocabulary.ts';
import { peopleOf } from '#scripts/demo/people.ts';
import { showcaseTitle } from '#scripts/demo/walk.ts';
import { complaintsOfAxe } from '#support/axe.ts';
import { expect, test } from '#support/fixtures.ts';
import { ways } from '#support/hand.ts';
import { openOwn } from '#support/own-page.ts';

for (const { language, other, by, hand } of ways) {
  test(`A hint is shown, tried, said to have helped, and gone once hints are off (${other}, ${by})`, async ({
    sitDown,
    office,
  }) => {
    const { member, supporter } = peopleOf(office.company);
    const mine = await sitDown('member', { language });
    const panel = await hand.open(mine.page, showcaseTitle(office.company, member.email));
    const words = vocabularyTexts[language];
    await hand.choose(panel.getByRole('radio', { name: words.topic.career }));
    await hand.choose(panel.getByRole('radio', { name: words.response.listen }));
    await expect(panel.locator('.share-shared')).toBeVisible();

    const theirs = await sitDown('supporter', { language: other });
    const brief = await hand.open(theirs.page, showcaseTitle(office.company, supporter.email));
    const texts = pairTexts[other];
    const { topic, response } = vocabularyTexts[other];
    const because = texts.because([topic.career, response.listen, texts.isNew]);
    const hint = brief.locator('.hint-text');
    await expect(hint).toHaveCount(1);
    await expect(brief.getByText(because)).toBeVisible();
    for (const name of [texts.tried, texts.helped]) {
      const button = brief.getByRole('button', { name });
      await hand.press(button);
      await expect(button).toHaveAttribute('aria-pressed', 'true');
    }
    expect(await complaintsOfAxe(brief)).toEqual([]);

    const options = await openOwn(theirs, `options.html#lang=${other}`);
    const wishes = hintsTexts[other];
    await hand.pick(options.getByLabel(wishes.count), wishes.countOf(3));
    await expect(hint).toHaveCount(3);
    await hand.pick(options.getByLabel(wishes.tone), wishes.tones.short);
    await expect(brief.locator('.hint-why')).toHaveCount(0);
    const career = options.getByRole('checkbox', { name: topic.career });
    await hand.press(career);
    await expect(hint).toHaveCount(0);
    await hand.press(career);
    await expect(hint).toHaveCount(3);
    await hand.press(options.getByRole('switch', { name: wishes.on }));
    await expect(hint).toHaveCount(0);
    expect([...mine.complaints, ...theirs.complaints]).toEqual([]);
  });
}
