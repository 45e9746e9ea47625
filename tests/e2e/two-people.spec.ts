import { randomUUID } from 'node:crypto';
import { invitationTexts } from '#lib/i18n/invitation.ts';
import { vocabularyTexts } from '#lib/i18n/vocabulary.ts';
import { panelOf } from '#scripts/demo/desk.ts';
import { joinTeam } from '#scripts/demo/join-team.ts';
import { teamLinkOf } from '#scripts/demo/office.ts';
import { createAccounts } from '#scripts/emulators/create-accounts.ts';
import { writeDocuments } from '#scripts/emulators/write-documents.ts';
import { setDeviceClock } from '#support/device-clock.ts';
import { emulatorsHere } from '#support/emulators-here.ts';
import { expect, test } from '#support/fixtures.ts';
import { eventOf } from '#support/one-on-ones.ts';
import { openOwn } from '#support/own-page.ts';
import { prepareInPanel } from '#support/panel.ts';

const words = vocabularyTexts.en;
/** For what goes to the team and back: a machine may do much else. */
const PATIENCE = { timeout: 60_000 };

/** Two people of two domains, and a Firebase project of their own: no company, no team. */
async function openDuo() {
  const id = randomUUID().slice(0, 8);
  const org = `duo-${id}`;
  const ann = { uid: `ann-${id}`, email: `ann@${id}.test`, name: 'Ann' };
  const bo = { uid: `bo-${id}`, email: `bo@other-${id}.test`, name: 'Bo' };
  const emulators = emulatorsHere();
  await createAccounts(emulators, [ann, bo]);
  const addresses = [ann.email, bo.email];
  const fields = { name: 'Us two', addresses, operator: 'Ann', createdAt: new Date() };
  await writeDocuments(emulators, [{ path: `orgs/${org}`, fields }]);
  return { ann, bo, teamLink: teamLinkOf(emulators, { name: 'Us two', org }) };
}

test('Two people without a company: one invites the other, and what was written arrives', async ({
  launch,
}) => {
  test.slow();
  const { ann, bo, teamLink } = await openDuo();
  const at = (viewer: string) => ({
    viewer,
    events: [eventOf({ id: 'duo', title: '1on1 Ann / Bo', calendar: viewer, guests: [ann, bo] })],
  });
  const hers = await launch(at(ann.email));
  await joinTeam(hers, { teamLink, email: ann.email, language: 'en' });
  await hers.page.locator('[data-eventchip]').first().click();
  const panel = await prepareInPanel(hers.page, words.topic.career, words.response.listen);
  await panel.locator('.note-input').fill('<i>まだ誰にも</i>');
  await expect(panel.locator('.share-kept')).toContainText(
    /Shared once .* is in your team/,
    PATIENCE,
  );

  // One tap gives an invitation; inside Calendar's page, too.
  await panel.getByRole('button', { name: invitationTexts.en.copy }).click();
  await expect(panel.getByText(invitationTexts.en.copied)).toBeVisible();
  const popup = await openOwn(hers, 'popup.html#lang=en');
  await hers.context.grantPermissions(['clipboard-read']);
  const invitation = await popup.evaluate(() => navigator.clipboard.readText());
  expect(invitation).toContain('Us two');
  await expect(popup.locator('.invite-line')).toHaveCount(0); // that 1on1 is not of today

  const his = await launch(at(bo.email));
  await joinTeam(his, { teamLink: invitation, email: bo.email, language: 'en' });

  // She is asked about again after a minute.
  await setDeviceClock(hers, 120_000);
  await popup.reload();
  await expect(panel.locator('.share-shared')).toBeVisible(PATIENCE);
  await expect(panel.locator('.invite-line')).toHaveCount(0);

  await his.page.locator('[data-eventchip]').first().click();
  const brief = await panelOf(his.page);
  await expect(brief.locator('.brief-card-response')).toHaveText(words.response.listen, PATIENCE);
  await expect(brief.getByText('<i>まだ誰にも</i>')).toBeVisible();
  expect([...hers.complaints, ...his.complaints]).toEqual([]);
});
