import { randomUUID } from 'node:crypto';
import type { Locator } from '@playwright/test';
import { companyTexts } from '#lib/i18n/company.ts';
import { errorSentence } from '#lib/i18n/errors.ts';
import { invitationTexts } from '#lib/i18n/invitation.ts';
import { nameInSentence } from '#lib/i18n/person-name.ts';
import { privacyTexts } from '#lib/i18n/privacy.ts';
import { joinTeam } from '#scripts/demo/join-team.ts';
import { teamLinkOf } from '#scripts/demo/office.ts';
import { createAccounts } from '#scripts/emulators/create-accounts.ts';
import { writeDocuments } from '#scripts/emulators/write-documents.ts';
import { readOptions } from '#scripts/team-deploy/options.ts';
import { findAdministrator, foundOrganisation } from '#scripts/team-deploy/organisation.ts';
import { emulatorsHere } from '#support/emulators-here.ts';
import { expect, test } from '#support/fixtures.ts';
import { openOwn } from '#support/own-page.ts';

const texts = companyTexts.en;
/** For what goes to the team and back: a machine may do much else. */
const PATIENCE = { timeout: 60_000 };

/** What the operator does by `npm run team:deploy`; nobody but Naomi has signed in yet. */
async function found() {
  const id = randomUUID().slice(0, 8);
  const org = `acme-${id}`;
  const emulators = emulatorsHere();
  const { firestore, projectId } = emulators;
  const person = (name: string) => ({ uid: `${name}-${id}`, email: `${name}@${id}.test`, name });
  const [ada, naomi, mika] = [person('ada'), person('naomi'), person('mika')];
  await createAccounts(emulators, [ada, naomi, mika]);
  const here = ['--project', projectId, '--org', org];
  const operator = ['--name', 'Acme', '--domain', `${id}.test`, '--operator', 'Ops, ops@acme.test'];
  const access = { firestore: `http://${firestore}/v1`, token: 'owner', isEmulator: true };
  await foundOrganisation(readOptions([...here, ...operator]), access);
  const { uid, ...entry } = naomi;
  const joined = { ...entry, roles: [], joinedAt: new Date() };
  await writeDocuments(emulators, [{ path: `orgs/${org}/people/${uid}`, fields: joined }]);
  const administrator = readOptions([...here, '--administrator', ada.email]);
  return {
    id,
    ada,
    naomi,
    mika,
    teamLink: teamLinkOf(emulators, { name: 'Acme', org }),
    appoint: () => findAdministrator(administrator, access),
  };
}

const press = (button: Locator) => button.press('Enter', PATIENCE);

test('An administrator makes a team and invites a pasted list; who is invited joins, and leaves', async ({
  launch,
}) => {
  test.slow();
  const { id, ada, naomi, mika, teamLink, appoint } = await found();
  const hers = await launch({ viewer: ada.email });
  await joinTeam(hers, { teamLink, email: ada.email, language: 'en' });
  expect(await appoint()).toContain('is administrator now');
  const page = await openOwn(hers, 'options.html#lang=en');
  const button = (name: string) => page.getByRole('button', { name, exact: true });

  // Only who has signed in can support a team; what was typed stays to be mended.
  await page.getByLabel(texts.teamIdLabel).fill('sales-east', PATIENCE);
  await page.getByLabel(texts.supporterLabel).fill(`nobody@${id}.test`);
  await press(button(texts.createTeam));
  await expect(page.getByText(errorSentence('not-in-company', 'en'))).toBeVisible(PATIENCE);
  await expect(page.getByLabel(texts.supporterLabel)).toHaveValue(`nobody@${id}.test`);
  await page.getByLabel(texts.supporterLabel).fill(naomi.email);
  await press(button(texts.createTeam));
  const team = page.locator('.company-team', {
    has: page.getByRole('heading', { name: 'sales-east' }),
  });
  await expect(team).toContainText(texts.supports(nameInSentence(naomi)), PATIENCE);

  // Bad lines are listed and left out, the rest goes in.
  const pasted = [
    'name,email',
    `Mika,${mika.email}`,
    'Kenta,',
    'Eve,eve@elsewhere.test',
    `Mika again,${mika.email}`,
    `Ren,ren@${id}.test`,
  ];
  await team.getByLabel(texts.inviteLabel).fill(pasted.join('\n'));
  await expect(team.locator('.company-bad li')).toHaveText([
    new RegExp(texts.trouble['no-address']),
    new RegExp(texts.trouble['other-domain']),
    new RegExp(texts.trouble.twice),
  ]);
  await press(team.getByRole('button', { name: texts.invite(2), exact: true }));
  const invited = team.locator('details', { hasText: texts.invited });
  await press(invited.locator('summary'));
  await expect(invited.getByRole('listitem')).toHaveText(
    [new RegExp(mika.email), new RegExp(`ren@${id}.test`)],
    PATIENCE,
  );

  // Everybody is told who operates the project.
  const operator = page.getByText(privacyTexts.en.operator('\u2068Ops, ops@acme.test\u2069'));
  await expect(operator).toBeVisible();

  await press(team.getByRole('button', { name: invitationTexts.en.copy }));
  await expect(team.getByText(invitationTexts.en.copied)).toBeVisible();
  await hers.context.grantPermissions(['clipboard-read']);
  const invitation = await page.evaluate(() => navigator.clipboard.readText());

  const theirs = await launch({ viewer: mika.email });
  await joinTeam(theirs, { teamLink: invitation, email: mika.email, language: 'en' });
  const own = await openOwn(theirs, 'options.html#lang=en');
  const mine = own.locator('.company-team');
  await expect(mine).toContainText(texts.standing.invited, PATIENCE);
  await press(mine.getByRole('button', { name: texts.join, exact: true }));
  await expect(mine).toContainText(texts.standing.member, PATIENCE);
  await press(mine.getByRole('button', { name: texts.leaveTeam, exact: true }));
  await expect(mine).toContainText(texts.standing.invited, PATIENCE);

  await press(button(texts.refresh));
  await press(team.getByText(new RegExp(`^${texts.people}: `)));
  await expect(team.getByText(`(${texts.left})`)).toBeVisible(PATIENCE);
  expect([...hers.complaints, ...theirs.complaints]).toEqual([]);
});
