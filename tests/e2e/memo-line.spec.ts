import type { Frame } from '@playwright/test';
import { glanceTexts } from '#lib/i18n/glance.ts';
import { memoTexts } from '#lib/i18n/memo.ts';
import { pairTexts } from '#lib/i18n/pair.ts';
import { peopleOf } from '#scripts/demo/people.ts';
import { openEvent } from '#scripts/demo/walk.ts';
import { surfaceOf } from '#support/closed-shadow.ts';
import { expect, test } from '#support/fixtures.ts';

const texts = memoTexts.ja;
const memoIn = (panel: Frame) => panel.getByRole('textbox', { name: texts.memo });

test('A line of the memo becomes a commitment in one tap, and stands on the event’s strip', async ({
  sitDown,
  office,
}) => {
  const { member, supporter } = peopleOf(office.company);
  const mine = await sitDown('member', { language: 'ja' });
  const panel = await openEvent(mine, office.company, member.email);
  // By keyboard alone: from the line to the button is one step.
  await memoIn(panel).pressSequentially('話したこと\n・ 資料を送る');
  await memoIn(panel).press('Tab');
  await expect(panel.getByRole('button', { name: texts.lineMine })).toBeFocused();
  await panel.getByRole('button', { name: texts.lineMine }).press('Enter');
  await expect(panel.getByText(texts.promised('資料を送る'))).toBeVisible();
  await expect(panel.locator('.commitment-text')).toHaveText('資料を送る');

  // What is for oneself stays here.
  await panel.getByText(texts.privateMemo, { exact: true }).click();
  await panel.getByRole('textbox', { name: texts.privateLabel }).fill('自分だけの言葉');
  await expect(panel.locator('.share-shared').first()).toBeVisible();

  const theirs = await sitDown('supporter', { language: 'en' });
  const strip = await surfaceOf(theirs.page, 'strip');
  const brief = await openEvent(theirs, office.company, supporter.email);
  await expect(brief.locator('.commitment-text')).toHaveText('資料を送る');
  await expect.poll(strip.text).toContain(glanceTexts.en.openCommitment.replace('#', '1'));
  await expect(brief.getByText(pairTexts.en.commitments(1), { exact: true })).toBeVisible();
  await expect(brief.getByText('自分だけの言葉')).toHaveCount(0);
  expect([...mine.complaints, ...theirs.complaints]).toEqual([]);
});
