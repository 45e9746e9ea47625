import { hintsTexts } from '#lib/i18n/options/hints.ts';
import { pairTexts } from '#lib/i18n/pair.ts';
import { vocabularyTexts } from '#lib/i18n/vocabulary.ts';
import { peopleOf } from '#scripts/demo/people.ts';
import { openEvent } from '#scripts/demo/walk.ts';
import { expect, test } from '#support/fixtures.ts';
import { openOwn } from '#support/own-page.ts';

test('A hint is shown, tried, said to have helped, and gone everywhere once hints are off', async ({
  sitDown,
  office,
}) => {
  const { member, supporter } = peopleOf(office.company);
  const mine = await sitDown('member', { language: 'ja' });
  const panel = await openEvent(mine, office.company, member.email);
  await panel.getByRole('radio', { name: vocabularyTexts.ja.topic.career }).click();
  await panel.getByRole('radio', { name: vocabularyTexts.ja.response.listen }).click();
  await expect(panel.locator('.share-shared')).toBeVisible();

  const theirs = await sitDown('supporter', { language: 'en' });
  const brief = await openEvent(theirs, office.company, supporter.email);
  const en = pairTexts.en;
  const { topic, response } = vocabularyTexts.en;
  const because = en.because([topic.career, response.listen, en.isNew]);
  await expect(brief.locator('.hint-text')).toHaveCount(1);
  await expect(brief.getByText(because)).toBeVisible();
  // By keyboard alone.
  await brief.getByRole('button', { name: en.tried }).press('Space');
  await brief.getByRole('button', { name: en.helped }).press('Enter');
  for (const name of [en.tried, en.helped]) {
    await expect(brief.getByRole('button', { name })).toHaveAttribute('aria-pressed', 'true');
  }

  const options = await openOwn(theirs, 'options.html');
  const texts = hintsTexts.en;
  await options.getByLabel(texts.count).selectOption(texts.countOf(3));
  await expect(brief.locator('.hint-text')).toHaveCount(3);
  await options.getByLabel(texts.tone).selectOption(texts.tones.short);
  await expect(brief.locator('.hint-why')).toHaveCount(0);
  await options.getByRole('checkbox', { name: topic.career }).press('Space');
  await expect(brief.locator('.hint-text')).toHaveCount(0);
  await options.getByRole('checkbox', { name: topic.career }).press('Space');
  await expect(brief.locator('.hint-text')).toHaveCount(3);

  await options.getByRole('switch', { name: texts.on }).press('Space');
  await expect(brief.locator('.hint-text')).toHaveCount(0);
  expect([...mine.complaints, ...theirs.complaints]).toEqual([]);
});
