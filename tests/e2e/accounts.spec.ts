import type { Page } from '@playwright/test';
import { popupTexts } from '#lib/i18n/popup.ts';
import { peopleOf } from '#scripts/demo/people.ts';
import { openEvent } from '#scripts/demo/walk.ts';
import { expect, test } from '#support/fixtures.ts';
import { openOwn } from '#support/own-page.ts';
import { everythingKept, everythingTold } from '#support/profile-contents.ts';

const texts = popupTexts.en;
/** For what goes to the team and back: a machine may do much else. */
const PATIENCE = { timeout: 60_000 };
const WORDS = 'ほかの人には秘密 <b>x</b>';

async function signIn(popup: Page, email: string): Promise<void> {
  await popup.getByLabel(texts.emailLabel).fill(email);
  await popup.getByRole('button', { name: texts.signIn, exact: true }).click();
  await expect(popup.getByText(email, { exact: true })).toBeVisible(PATIENCE);
}

async function signOut(popup: Page, how: string): Promise<void> {
  await popup.getByRole('button', { name: texts.signOut, exact: true }).click();
  await expect(popup.getByText(texts.signOutAsks)).toBeVisible();
  await popup.getByRole('button', { name: how }).click();
  await expect(popup.getByLabel(texts.emailLabel)).toBeVisible();
}

test('Two people at one browser never see each other’s words, and a wipe leaves none', async ({
  sitDown,
  office,
}) => {
  test.slow();
  const { member, supporter } = peopleOf(office.company);
  const colleague = office.company.people.find(
    ({ email }) => email !== member.email && email !== supporter.email,
  );
  if (!colleague) throw new Error('There are only two people in the company.');
  const desk = await sitDown('member', { language: 'en' });
  const panel = await openEvent(desk, office.company, member.email);
  await panel.locator('.note-input').fill(WORDS);
  await expect(panel.locator('.share-shared')).toBeVisible(PATIENCE);
  const popup = await openOwn(desk, 'popup.html#lang=en');

  // Kept, and waiting for its own account alone.
  await signOut(popup, texts.signOutKeep);
  await signIn(popup, colleague.email);
  await expect(panel.locator('.note-input')).toHaveCount(0);
  const told = await everythingTold(popup);
  expect(told).toContain(colleague.email);
  expect(told).not.toContain(WORDS.slice(0, 7));
  expect(await everythingKept(desk)).toContain(WORDS.slice(0, 7));

  await signOut(popup, texts.signOutWipe);
  await signIn(popup, member.email);
  await expect(panel.locator('.note-input')).toHaveValue(WORDS, PATIENCE);

  // Nothing of the account is left here; what was shared is in the team.
  await signOut(popup, texts.signOutWipe);
  expect(await everythingKept(desk)).not.toContain(WORDS.slice(0, 7));
  await signIn(popup, member.email);
  await desk.page.reload(); // its panel lies over the event
  const again = await openEvent(desk, office.company, member.email);
  await expect(again.locator('.note-input')).toHaveValue(WORDS, PATIENCE);
});
