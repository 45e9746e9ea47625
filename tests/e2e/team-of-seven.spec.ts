import type { Page } from '@playwright/test';
import { feedbackTexts } from '#lib/i18n/feedback.ts';
import { mirrorTexts } from '#lib/i18n/mirror.ts';
import { vocabularyTexts } from '#lib/i18n/vocabulary.ts';
import { encodeTeamLink } from '#lib/platform/team-link.ts';
import type { DemoEvent } from '#scripts/demo/calendar/event.ts';
import { type Desk, panelOf } from '#scripts/demo/desk.ts';
import { joinTeam } from '#scripts/demo/join-team.ts';
import { setRulesClock } from '#support/clocked-rules.ts';
import { setDeviceClock } from '#support/device-clock.ts';
import { expect, test } from '#support/fixtures.ts';
import { openOwn } from '#support/own-page.ts';
import { everythingKept, everythingTold } from '#support/profile-contents.ts';
import {
  foundRatingCompany,
  MEMBERS,
  type RatingCompany,
  SUPPORTER,
} from '#support/rating-company.ts';

const DAY = 86_400_000;
/** Each step asks the rules some ten to seventy questions; and a machine may do much else. */
const PATIENCE = { timeout: 90_000 };
const yesterday = new Date(Date.now() - DAY).toISOString().slice(0, 10);
const path = `/week/${yesterday.replaceAll('-', '/')}`;
const texts = feedbackTexts.en;
const words = vocabularyTexts.en.response;
/** A rating, as a row or a message would hold it. */
const VALUE = /"(rating|score)":/;

/** The 1on1s of yesterday; the first four members have a second one, hoping for something else. */
const held = MEMBERS.flatMap((name, index) => [
  { name, eventId: `first${name}`, startLocal: `${yesterday}T10:00`, response: 'listen' as const },
  ...(index < 4
    ? [
        {
          name,
          eventId: `second${name}`,
          startLocal: `${yesterday}T14:00`,
          response: 'opinion' as const,
        },
      ]
    : []),
]);
const prepared = held.map((meeting) => ({
  ...meeting,
  lineageId: meeting.eventId,
  topic: 'career' as const,
  note: '',
}));

function eventsOf(name: string, { emailOf }: RatingCompany): DemoEvent[] {
  const people = [name, SUPPORTER].map((who) => ({ email: emailOf(who), name: who }));
  return held
    .filter((meeting) => meeting.name === name)
    .map(({ eventId, startLocal }) => ({
      id: eventId,
      title: `1on1 ${eventId}`,
      calendar: emailOf(name),
      start: startLocal,
      end: startLocal.replace(':00', ':30'),
      guests: people,
    }));
}

/** Opens the event, so that Sashi knows who is in it, and waits for what was prepared for it. */
async function openHeld({ page }: Desk, eventId: string, response: 'listen' | 'opinion') {
  await page.reload(); // an open event lies over the others
  await page.locator('[data-eventchip]', { hasText: eventId }).first().click();
  const panel = await panelOf(page);
  await expect(panel.getByRole('radio', { name: words[response], exact: true })).toBeChecked(
    PATIENCE,
  );
}

/** Answers the popup's two questions once it says who will see what. */
async function answer(popup: Page, rating: number, response: 'listen' | 'opinion') {
  const card = popup.locator('.feedback');
  await expect(card).toContainText(words[response], PATIENCE);
  await expect(card).toContainText(/Confidential: .*naomi/, PATIENCE);
  await expect(card).toContainText(texts.nobodySees);
  await card.getByRole('radio', { name: texts.score(rating) }).check();
  // Not `check`: with the second tap the question goes.
  await card.getByRole('radio', { name: texts.hopedLabels.yes, exact: true }).click();
}

/** What the pages and the worker of that person log from now on. */
async function logsOf(desk: Desk): Promise<string[]> {
  const logs: string[] = [];
  desk.context.on('console', (message) => logs.push(message.text()));
  (await desk.worker()).on('console', (message) => logs.push(message.text()));
  return logs;
}

async function feedbackAt(desk: Desk): Promise<{ meetingId: string; state: string }[]> {
  const { databases } = JSON.parse(await everythingKept(desk));
  return databases.sashi.feedback;
}

test('Six rate, the month ends, eight days pass: then, and only then, there is a band', async ({
  launch,
}) => {
  test.setTimeout(900_000);
  const company = await foundRatingCompany(prepared);
  const teamLink = encodeTeamLink(company.config);
  const sitDown = async (name: string) => {
    const viewer = company.emailOf(name);
    const events = eventsOf(name, company);
    const desk = await launch({ events, viewer, today: yesterday, path });
    await joinTeam(desk, { teamLink, email: viewer, language: 'en' });
    return desk;
  };

  for (const [index, name] of MEMBERS.entries()) {
    const desk = await sitDown(name);
    const logs = await logsOf(desk);
    const mine = held.filter((meeting) => meeting.name === name);
    for (const { eventId, response } of mine) await openHeld(desk, eventId, response);
    const popup = await openOwn(desk, 'popup.html#lang=en');
    // The latest is asked about first.
    for (const { response } of mine.toReversed()) await answer(popup, 4 + (index % 2), response);
    await expect
      .poll(async () => (await feedbackAt(desk)).map(({ state }) => state), PATIENCE)
      .toEqual(mine.map(() => 'rated'));
    for (const row of await feedbackAt(desk)) {
      expect(row).not.toHaveProperty('rating');
      expect(row).not.toHaveProperty('tried');
    }
    const all = [await everythingKept(desk), await everythingTold(popup), ...logs].join('\n');
    expect(all).not.toMatch(VALUE);
    expect(desk.complaints).toEqual([]);
    await desk.close();
  }

  const supporter = await sitDown(SUPPORTER);
  const supporterLogs = await logsOf(supporter);
  const mirror = await openOwn(supporter, 'options.html#lang=en');
  const cell = (response: 'listen' | 'opinion' | 'advice') =>
    mirror.locator('.mirror-cell', { hasText: words[response] });
  const readAt = async (): Promise<string> => {
    const { databases } = JSON.parse(await everythingKept(supporter));
    return databases.sashi.notices.find(({ key }: { key: string }) => key === 'mirror')?.at ?? '';
  };
  /** Looks at an instant by the clocks of both, the rules and the supporter's own device. */
  const lookAt = async (instant: number) => {
    const days = Math.max(0, Math.ceil((instant - Date.now()) / DAY));
    await setRulesClock(company.projectId, days);
    const since = new Date(Date.now() + days * DAY - 60_000).toISOString();
    // A worker that was stopped meanwhile lives by the real time again.
    await expect(async () => {
      await setDeviceClock(supporter, days * DAY);
      await mirror.getByRole('button', { name: mirrorTexts.en.refresh }).click();
      await expect.poll(async () => (await readAt()) > since).toBe(true);
    }).toPass(PATIENCE);
  };

  await expect.poll(readAt, PATIENCE).toMatch(/Z$/); // read as the page opened
  await expect(cell('listen')).toContainText(mirrorTexts.en.band.none);
  const now = new Date();
  const monthEnd = Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1, 1);
  await lookAt(monthEnd + 5 * DAY);
  await expect(cell('listen')).toContainText(mirrorTexts.en.band.none);
  await lookAt(monthEnd + 8 * DAY);
  await expect(cell('listen')).toContainText(mirrorTexts.en.band.strong);
  // Four have rated that, and nobody this.
  await expect(cell('opinion')).toContainText(mirrorTexts.en.band.none);
  await expect(cell('advice')).toContainText(mirrorTexts.en.band.none);
  const all = [await everythingKept(supporter), await everythingTold(mirror), ...supporterLogs];
  expect(all.join('\n')).not.toMatch(VALUE);
});
