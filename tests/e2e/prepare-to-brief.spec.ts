import type { Frame } from '@playwright/test';
import { panelTexts } from '#lib/i18n/panel.ts';
import { vocabularyTexts } from '#lib/i18n/vocabulary.ts';
import { peopleOf } from '#scripts/demo/people.ts';
import { openEvent, showcaseTitle } from '#scripts/demo/walk.ts';
import { complaintsOfAxe } from '#support/axe.ts';
import { expect, test } from '#support/fixtures.ts';
import { ways } from '#support/hand.ts';

for (const { language, other, by, hand } of ways) {
  test(`What a member prepares in ${language} is the supporter's brief in ${other}, by ${by}`, async ({
    sitDown,
    office,
  }) => {
    const { member, supporter } = peopleOf(office.company);
    const mine = await sitDown('member', { language });
    const panel = await hand.open(mine.page, showcaseTitle(office.company, member.email));
    const words = vocabularyTexts[language];
    await hand.choose(panel.getByRole('radio', { name: words.topic.health }));
    await hand.choose(panel.getByRole('radio', { name: words.response.opinion }));
    await hand.write(panel.locator('.note-input'), '<b>眠れていません</b>');
    await expect(panel.locator('.share-shared')).toBeVisible();

    const theirs = await sitDown('supporter', { language: other });
    const brief = await hand.open(theirs.page, showcaseTitle(office.company, supporter.email));
    const seen = vocabularyTexts[other];
    await expect(brief.getByText(seen.response.opinion, { exact: true }).first()).toBeVisible();
    await expect(brief.getByText(seen.topic.health, { exact: true }).first()).toBeVisible();
    await expect(brief.getByText('<b>眠れていません</b>')).toBeVisible();
    for (const one of [panel, brief]) expect(await complaintsOfAxe(one)).toEqual([]);
    expect([...mine.complaints, ...theirs.complaints]).toEqual([]);
  });
}

/** The texts of the supporter's card that are set largest, and their size in px. */
function biggestOf(brief: Frame) {
  return brief.locator('.brief-card-them').evaluate((card) => {
    const sizes = [...card.querySelectorAll('*')].map((node) => ({
      text: node.textContent,
      size: Number.parseFloat(getComputedStyle(node).fontSize),
    }));
    const size = Math.max(...sizes.map((one) => one.size));
    return { size, texts: sizes.filter((one) => one.size === size).map(({ text }) => text) };
  });
}

test('The expected response is the biggest word of the brief', async ({ sitDown, office }) => {
  const { member, supporter } = peopleOf(office.company);
  const mine = await sitDown('member', { language: 'en' });
  const panel = await openEvent(mine, office.company, member.email);
  const words = vocabularyTexts.en;
  await panel.getByRole('radio', { name: words.topic.career }).click();
  await panel.getByRole('radio', { name: words.response.listen }).click();
  await expect(panel.locator('.share-shared')).toBeVisible();

  const theirs = await sitDown('supporter', { language: 'en' });
  const brief = await openEvent(theirs, office.company, supporter.email);
  await brief.locator('.brief-card-response').waitFor();
  // Until the card stands: while it is drawn anew its words have no size.
  await expect
    .poll(() => biggestOf(brief))
    .toMatchObject({ texts: [words.response.listen], size: expect.any(Number) });
  const { size: biggest } = await biggestOf(brief);
  const heading = brief.getByRole('heading', { level: 1 });
  const title = await heading.evaluate((node) => getComputedStyle(node).fontSize);
  expect(biggest).toBeGreaterThan(Number.parseFloat(title));
});

test('Without a team it is kept on this device, and says so', async ({ launch, office }) => {
  const { member } = peopleOf(office.company);
  const desk = await launch({
    events: office.company.calendars[member.email] ?? [],
    viewer: member.email,
  });
  const panel = await openEvent(desk, office.company, member.email);
  await panel.getByRole('button', { name: member.email.split('@')[0] ?? '' }).click();
  await panel.getByRole('radio', { name: vocabularyTexts.en.topic.skills }).click();
  await panel.getByRole('radio', { name: vocabularyTexts.en.response.advice }).click();
  await expect(panel.getByText(panelTexts.en.waitsForTeam)).toBeVisible();
  await desk.page.reload();
  const again = await openEvent(desk, office.company, member.email);
  await expect(again.getByRole('radio', { name: vocabularyTexts.en.topic.skills })).toBeChecked();
});
