import { pairTexts } from '#lib/i18n/pair.ts';
import { vocabularyTexts } from '#lib/i18n/vocabulary.ts';
import { peopleOf } from '#scripts/demo/people.ts';
import { openEvent } from '#scripts/demo/walk.ts';
import { expect, test } from '#support/fixtures.ts';

test('A card that one draws and a promise that one makes are there for the other', async ({
  sitDown,
  office,
}) => {
  const { member, supporter } = peopleOf(office.company);
  const mine = await sitDown('member', { language: 'ja' });
  const panel = await openEvent(mine, office.company, member.email);
  const words = vocabularyTexts.ja;
  await panel.getByRole('radio', { name: words.topic.career }).click();
  await panel.getByRole('radio', { name: words.response.listen }).click();
  const ja = pairTexts.ja;
  await panel.getByText(ja.icebreak, { exact: true }).click();
  await panel.getByRole('button', { name: ja.draw }).click();
  await expect(panel.locator('.icebreak-card')).toBeVisible();
  await panel.getByText(ja.commitments(0), { exact: true }).click();
  await panel.getByRole('textbox', { name: ja.what }).fill('<b>資料を送る</b>');
  await panel.getByRole('button', { name: ja.promise }).click();
  await expect(panel.locator('.commitment-text')).toHaveText('<b>資料を送る</b>');
  await expect(panel.locator('.share-shared')).toBeVisible();

  const theirs = await sitDown('supporter', { language: 'en' });
  const brief = await openEvent(theirs, office.company, supporter.email);
  await expect(brief.locator('.commitment-text')).toHaveText('<b>資料を送る</b>');
  await expect(brief.locator('.icebreak-card')).toHaveText(/[a-z]/);
  await expect(brief.locator('.hint-text')).toHaveText(/[a-z]/);
  expect([...mine.complaints, ...theirs.complaints]).toEqual([]);
});
