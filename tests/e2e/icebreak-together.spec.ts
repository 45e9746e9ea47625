import { pairTexts } from '#lib/i18n/pair.ts';
import { peopleOf } from '#scripts/demo/people.ts';
import { showcaseTitle } from '#scripts/demo/walk.ts';
import { complaintsOfAxe } from '#support/axe.ts';
import { expect, test } from '#support/fixtures.ts';
import { ways } from '#support/hand.ts';

const QUESTION = 'Tea or coffee? <b>お茶？</b>';

for (const { language, other, by, hand } of ways) {
  test(`A card that either draws is on both screens at the same time (${language}, ${by})`, async ({
    sitDown,
    office,
  }) => {
    const { member } = peopleOf(office.company);
    const title = showcaseTitle(office.company, member.email);
    const [texts, theirTexts] = [pairTexts[language], pairTexts[other]];
    const mine = await sitDown('member', { language });
    const theirs = await sitDown('supporter', { language: other });
    const here = await hand.open(mine.page, title);
    const there = await hand.open(theirs.page, title);
    const cards = [here, there].map((panel) => panel.locator('.icebreak-card'));

    await hand.press(here.locator('summary', { hasText: texts.icebreak }));
    await hand.press(here.getByRole('button', { name: texts.draw }));
    for (const card of cards) await expect(card).toBeVisible({ timeout: 30_000 });

    // One of their own, by the other.
    await hand.write(there.getByRole('textbox', { name: theirTexts.ownCard }), QUESTION);
    await hand.press(there.getByRole('button', { name: theirTexts.layCard }));
    for (const card of cards) await expect(card).toHaveText(QUESTION, { timeout: 30_000 });
    expect(await complaintsOfAxe(here)).toEqual([]);

    // Put away by one, it is gone for both, and nobody is asked why.
    await hand.press(here.getByRole('button', { name: texts.away }));
    for (const card of cards) await expect(card).toHaveCount(0, { timeout: 30_000 });
    expect([...mine.complaints, ...theirs.complaints]).toEqual([]);
  });
}
