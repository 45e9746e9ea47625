import { handoverTexts } from '#lib/i18n/handover.ts';
import { nameInSentence } from '#lib/i18n/person-name.ts';
import { vocabularyTexts } from '#lib/i18n/vocabulary.ts';
import { panelOf } from '#scripts/demo/desk.ts';
import { joinTeam } from '#scripts/demo/join-team.ts';
import { expect, test } from '#support/fixtures.ts';
import { at, eventOf } from '#support/one-on-ones.ts';
import { foundSmallCompany } from '#support/small-company.ts';

const { response } = vocabularyTexts.en;
/** For what goes to the team and back: a machine may do much else. */
const PATIENCE = { timeout: 60_000 };
const KEPT = 'ほかの人には言わない <b>x</b>';
const GIVEN = 'I would like to lead a project';

test('The new supporter sees exactly what the member ticks, and no word of before', async ({
  launch,
}) => {
  test.slow();
  const { personOf, teamLink, write } = await foundSmallCompany('yamada', ['hana'], {
    newcomers: ['sato'],
    said: [
      {
        by: 'hana',
        eventId: 'first',
        startLocal: '2026-11-23T10:00',
        topic: 'people',
        response: 'listen',
        note: KEPT,
      },
      {
        by: 'hana',
        eventId: 'second',
        startLocal: '2026-11-24T10:00',
        topic: 'career',
        response: 'advice',
        note: GIVEN,
      },
    ],
  });
  const [hana, yamada, sato] = ['hana', 'yamada', 'sato'].map(personOf);
  if (!hana || !yamada || !sato) throw new Error('Somebody is missing.');
  const eventWith = (
    viewer: string,
    other: { email: string; name: string },
    id: string,
    day: number,
  ) =>
    eventOf({
      id,
      title: `1on1 ${id}`,
      calendar: viewer,
      guests: [hana, other],
      ...at(day, 10, 11),
    });

  const hers = await launch({
    viewer: hana.email,
    events: [
      eventWith(hana.email, yamada, 'first', 1),
      eventWith(hana.email, yamada, 'second', 2),
      eventWith(hana.email, sato, 'third', 3),
    ],
  });
  await joinTeam(hers, { teamLink, email: hana.email, language: 'en' });
  await hers.page.locator('[data-eventchip]', { hasText: 'second' }).first().click();
  const former = await panelOf(hers.page);
  await expect(former.getByRole('radio', { name: response.advice })).toBeChecked(PATIENCE);

  // The administrator gives the team to somebody else.
  await write('teams/product', {
    supporterUid: sato.uid,
    lane: 0,
    createdAt: new Date('2026-01-01'),
  });
  await hers.page.reload(); // the panel lies over the other events
  await hers.page.locator('[data-eventchip]', { hasText: 'third' }).first().click();
  const panel = await panelOf(hers.page);
  const give = panel.locator('.section', {
    hasText: handoverTexts.en.from(nameInSentence(yamada)),
  });
  // As soon as the new supporter is known to have joined the panel is theirs, and drawn anew.
  await expect(async () => {
    if ((await give.getAttribute('open')) === null) await give.locator('summary').press('Enter');
    await expect(give.getByRole('checkbox').first()).toBeVisible({ timeout: 1_000 });
  }).toPass(PATIENCE);
  await expect(give.getByRole('checkbox')).toHaveCount(2);
  await expect(give.getByRole('checkbox', { checked: true })).toHaveCount(0);
  await give.getByRole('checkbox', { name: GIVEN }).press('Space');
  await expect(give.getByRole('checkbox', { name: GIVEN })).toBeChecked();

  const his = await launch({
    viewer: sato.email,
    events: [eventWith(sato.email, sato, 'third', 3)],
  });
  await joinTeam(his, { teamLink, email: sato.email, language: 'en' });
  await his.page.locator('[data-eventchip]', { hasText: 'third' }).first().click();
  const brief = await panelOf(his.page);
  const received = brief.locator('.section', {
    hasText: handoverTexts.en.received(nameInSentence(hana)),
  });
  await expect(received.getByRole('listitem')).toHaveCount(1, PATIENCE);
  await expect(received).toContainText(GIVEN);
  await expect(received).toContainText(response.advice);
  await expect(brief.locator('body')).not.toContainText('ほかの人には');

  // Without the tick it goes again.
  await give.getByRole('checkbox', { name: GIVEN }).press('Space');
  await expect(received).toHaveCount(0, PATIENCE);
  expect([...hers.complaints, ...his.complaints]).toEqual([]);
});
