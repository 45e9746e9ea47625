import type { Frame } from '@playwright/test';
import { vocabularyTexts } from '#lib/i18n/vocabulary.ts';
import { joinTeam } from '#scripts/demo/join-team.ts';
import { companyOf, teamLinkOf } from '#scripts/demo/office.ts';
import { deskOptionsOf, peopleOf } from '#scripts/demo/people.ts';
import { seedCompany } from '#scripts/demo/seed.ts';
import { openEvent } from '#scripts/demo/walk.ts';
import { startEmulators } from '#scripts/emulators.ts';
import { expect, TODAY, test } from '#support/fixtures.ts';

const { topic, response } = vocabularyTexts.en;
const PATIENCE = { timeout: 60_000 };
const look = { language: 'en', dark: false, today: TODAY } as const;

test('What is written while the team’s server is gone is shared once it is back with its data', async ({
  launch,
}) => {
  test.setTimeout(360_000);
  const company = companyOf(TODAY);
  // Of its own: others are not to lose theirs.
  let emulators = await startEmulators();
  try {
    await seedCompany(emulators, company);
    const sit = async (person: { readonly email: string }) => {
      const desk = await launch(
        deskOptionsOf({ name: '', ...person, language: 'en' }, company, look),
      );
      const teamLink = teamLinkOf(emulators, company);
      await joinTeam(desk, { teamLink, email: person.email, language: 'en' });
      return desk;
    };
    const { member, supporter } = peopleOf(company);
    const [mine, theirs] = [await sit(member), await sit(supporter)];
    const panel = await openEvent(mine, company, member.email);
    const choose = (of: Frame, name: string) => of.getByRole('radio', { name }).click();
    await choose(panel, topic.career);
    await expect(panel.locator('.share-shared').first()).toBeVisible();

    const back = emulators.restart();
    await choose(panel, response.think);
    await panel.locator('.note-input').fill('Written while nobody answered.');
    await expect(panel.locator('.share-kept').first()).toBeVisible();
    emulators = await back;

    await expect(panel.locator('.share-shared').first()).toBeVisible(PATIENCE);
    const brief = await openEvent(theirs, company, supporter.email);
    await expect(brief.getByText('Written while nobody answered.')).toBeVisible(PATIENCE);
    await expect(brief.locator('.brief-card-them .brief-card-response')).toHaveText(response.think);
  } finally {
    await emulators.stop();
  }
});
