import { glanceTexts } from '#lib/i18n/glance.ts';
import { memoTexts } from '#lib/i18n/memo.ts';
import { pairTexts } from '#lib/i18n/pair.ts';
import { peopleOf } from '#scripts/demo/people.ts';
import { showcaseTitle } from '#scripts/demo/walk.ts';
import { complaintsOfAxe } from '#support/axe.ts';
import { surfaceOf } from '#support/closed-shadow.ts';
import { expect, test } from '#support/fixtures.ts';
import { ways } from '#support/hand.ts';

for (const { language, other, by, hand } of ways) {
  test(`A line of the memo becomes a commitment, and stands on the event’s strip (${language}, ${by})`, async ({
    sitDown,
    office,
  }) => {
    const { member, supporter } = peopleOf(office.company);
    const texts = memoTexts[language];
    const mine = await sitDown('member', { language });
    const panel = await hand.open(mine.page, showcaseTitle(office.company, member.email));
    const memo = panel.getByRole('textbox', { name: texts.memo });
    await hand.write(memo, '話したこと\n・ 資料を送る');
    await hand.press(panel.getByRole('button', { name: texts.lineMine }));
    await expect(panel.getByText(texts.promised('資料を送る'))).toBeVisible();
    await expect(panel.locator('.commitment-text')).toHaveText('資料を送る');

    // What is for oneself stays here.
    await hand.press(panel.locator('summary', { hasText: texts.privateMemo }));
    const forMyself = panel.getByRole('textbox', { name: texts.privateLabel });
    await hand.write(forMyself, '自分だけの言葉');
    await expect(panel.locator('.share-shared').first()).toBeVisible();
    expect(await complaintsOfAxe(panel)).toEqual([]);

    const theirs = await sitDown('supporter', { language: other });
    const strip = await surfaceOf(theirs.page, 'strip');
    const brief = await hand.open(theirs.page, showcaseTitle(office.company, supporter.email));
    await expect(brief.locator('.commitment-text')).toHaveText('資料を送る');
    const open = glanceTexts[other].openCommitment.replace('#', '1');
    await expect.poll(strip.text).toContain(open);
    await expect(brief.getByText(pairTexts[other].commitments(1), { exact: true })).toBeVisible();
    await expect(brief.getByText('自分だけの言葉')).toHaveCount(0);
    expect([...mine.complaints, ...theirs.complaints]).toEqual([]);
  });
}
