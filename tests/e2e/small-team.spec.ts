import { feedbackTexts } from '#lib/i18n/feedback.ts';
import { openAnswerTexts } from '#lib/i18n/open-answer.ts';
import { nameInSentence } from '#lib/i18n/person-name.ts';
import { vocabularyTexts } from '#lib/i18n/vocabulary.ts';
import { panelOf } from '#scripts/demo/desk.ts';
import { joinTeam } from '#scripts/demo/join-team.ts';
import { expect, test } from '#support/fixtures.ts';
import { openOwn } from '#support/own-page.ts';
import { everythingKept } from '#support/profile-contents.ts';
import { foundSmallCompany } from '#support/small-company.ts';

/** For what goes to the team and back: a machine may do much else. */
const PATIENCE = { timeout: 60_000 };
const texts = feedbackTexts.en;
const words = vocabularyTexts.en.response;
const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
const path = `/week/${yesterday.replaceAll('-', '/')}`;
/** The latest is asked about first. */
const held = [
  { eventId: 'late', startLocal: `${yesterday}T16:00`, response: 'think' },
  { eventId: 'noon', startLocal: `${yesterday}T13:00`, response: 'advice' },
  { eventId: 'early', startLocal: `${yesterday}T09:00`, response: 'listen' },
] as const;

test('In a team of three nothing is sent unless the person chooses it, and each way does what it says', async ({
  launch,
}) => {
  test.slow();
  const { personOf, teamLink, has } = await foundSmallCompany('naomi', ['aoi', 'ben', 'chie'], {
    said: held.map((meeting) => ({ ...meeting, by: 'aoi', topic: 'career', note: '' })),
  });
  const [aoi, naomi] = [personOf('aoi'), personOf('naomi')];
  const deskOf = async ({ email }: typeof aoi) => {
    const events = held.map(({ eventId, startLocal }) => ({
      id: eventId,
      title: `1on1 ${eventId}`,
      calendar: email,
      start: startLocal,
      end: startLocal.replace(':00', ':30'),
      guests: [aoi, naomi],
    }));
    const desk = await launch({ events, viewer: email, today: yesterday, path });
    await joinTeam(desk, { teamLink, email, language: 'en' });
    return desk;
  };

  const hers = await deskOf(aoi);
  for (const { eventId, response } of held) {
    await hers.page.reload(); // an open event lies over the others
    await hers.page.locator('[data-eventchip]', { hasText: eventId }).first().click();
    const panel = await panelOf(hers.page);
    const wish = panel.getByRole('radio', { name: words[response], exact: true });
    await expect(wish).toBeChecked(PATIENCE);
  }
  const popup = await openOwn(hers, 'popup.html#lang=en');
  const card = popup.locator('.feedback');
  const asksAbout = (response: keyof typeof words) =>
    expect(card.getByText(texts.hoped(words[response]))).toBeVisible(PATIENCE);
  const choose = (name: string) => card.getByRole('button', { name, exact: true }).press('Enter');
  const answer = async (rating: number, hoped: 'yes' | 'partly' | 'no') => {
    await card.getByRole('radio', { name: texts.score(rating) }).check();
    await card.getByRole('radio', { name: texts.hopedLabels[hoped], exact: true }).check();
  };

  // Why nothing is collected stands beside the buttons, and two answers alone send nothing.
  await asksAbout('think');
  await expect(card).toContainText(texts.small(nameInSentence(naomi), 3), PATIENCE);
  await expect(card.getByRole('button', { name: texts.keepPrivate })).toBeDisabled();
  await answer(2, 'no');
  await choose(texts.keepPrivate);
  await expect(popup.getByText(texts.thanks.private)).toBeVisible();

  await asksAbout('advice');
  await answer(4, 'partly');
  await choose(texts.shareOpenly(nameInSentence(naomi)));
  await expect(popup.getByText(texts.thanks.open)).toBeVisible();

  await asksAbout('listen');
  await choose(texts.notNow);
  await expect(card).toHaveCount(0);

  const { databases } = JSON.parse(await everythingKept(hers));
  const rows: { meetingId: string; state: string; rating?: number }[] = databases.sashi.feedback;
  expect(Object.fromEntries(rows.map(({ meetingId, state }) => [meetingId, state]))).toEqual({
    late: 'private',
    noon: 'open',
    early: 'dismissed',
  });

  const his = await deskOf(naomi);
  await his.page.locator('[data-eventchip]', { hasText: 'noon' }).first().click();
  const brief = await panelOf(his.page);
  const said = brief.locator('.section', { hasText: openAnswerTexts.en.title });
  await expect(said).toContainText(
    openAnswerTexts.en.says(4, openAnswerTexts.en.hoped.partly),
    PATIENCE,
  );
  await expect(said.getByRole('listitem')).toHaveCount(1);
  // Nothing of it was counted anywhere, and nobody can tell that one was not answered.
  for (const response of ['think', 'advice', 'listen']) {
    expect(await has(`teams/product/cells/${response}/epochs/0`)).toBe(false);
    expect(await has(`pool/career.${response}/epochs/0`)).toBe(false);
  }
  expect([...hers.complaints, ...his.complaints]).toEqual([]);
});
