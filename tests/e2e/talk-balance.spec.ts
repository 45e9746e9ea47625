import type { Frame } from '@playwright/test';
import { balanceTexts } from '#lib/i18n/balance.ts';
import { peopleOf } from '#scripts/demo/people.ts';
import { showcaseTitle } from '#scripts/demo/walk.ts';
import { complaintsOfAxe } from '#support/axe.ts';
import { expect, test } from '#support/fixtures.ts';
import { ways } from '#support/hand.ts';

const guesses = (panel: Frame) => panel.locator('.balance-bar');

for (const { language, other, by, hand } of ways) {
  test(`Who talked how much is seen once both have guessed (${language}, ${by})`, async ({
    sitDown,
    office,
  }) => {
    const { member, supporter } = peopleOf(office.company);
    const [texts, theirTexts] = [balanceTexts[language], balanceTexts[other]];
    const mine = await sitDown('member', { language });
    const here = await hand.open(mine.page, showcaseTitle(office.company, member.email));
    await hand.press(here.locator('summary', { hasText: texts.title }));
    const slider = here.getByRole('slider', { name: texts.question });
    await hand.toEnd(slider);
    await expect(slider).toHaveAttribute('aria-valuetext', /100/);
    await expect(slider).toBeDisabled({ timeout: 30_000 });

    const theirs = await sitDown('supporter', { language: other });
    const there = await hand.open(theirs.page, showcaseTitle(office.company, supporter.email));
    await hand.press(there.locator('summary', { hasText: theirTexts.title }));
    const theirSlider = there.getByRole('slider', { name: theirTexts.question });
    // Neither the guess nor that there is one.
    await expect(theirSlider).toHaveAttribute('aria-valuetext', theirTexts.notYet);
    await hand.toEnd(theirSlider);

    for (const panel of [there, here]) {
      await expect(guesses(panel)).toHaveCount(2, { timeout: 60_000 });
      expect(await complaintsOfAxe(panel)).toEqual([]);
    }
    await expect(here.getByText(texts.apart(100), { exact: true })).toBeVisible();
    await expect(there.getByText(theirTexts.apart(100), { exact: true })).toBeVisible();
    expect([...mine.complaints, ...theirs.complaints]).toEqual([]);
  });
}
