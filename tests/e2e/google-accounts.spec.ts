/** Two Google accounts beside each other in one browser: each has its calendar, in a tab of its own. */
import { otherAccountsTexts } from '#lib/i18n/other-accounts.ts';
import { answerTo } from '#scripts/demo/calendar/answer.ts';
import type { DemoEvent } from '#scripts/demo/calendar/event.ts';
import type { Desk } from '#scripts/demo/desk.ts';
import { DIALOG, openEvent } from '#support/calendar-page.ts';
import { expect, TODAY, test } from '#support/fixtures.ts';
import { at, eventOf, ken, mika } from '#support/one-on-ones.ts';
import { openOwn } from '#support/own-page.ts';
import { everythingKept } from '#support/profile-contents.ts';

const texts = otherAccountsTexts.en;
const HOME = 'mika@home.test';
const friend = { email: 'aki@home.test', name: 'Aki', organizer: true };
const work = [
  eventOf({ id: 'work', title: '1on1 Ken at work', ...at(2, 10, 11) }),
  eventOf({ id: 'next', title: '1on1 Ken another', ...at(4, 10, 11) }),
];
const home = [
  eventOf({
    id: 'home',
    title: '1on1 Aki at home',
    calendar: HOME,
    guests: [{ email: HOME, name: 'Mika' }, friend],
    ...at(2, 14, 15),
  }),
  // The same event in both calendars, since both addresses are invited.
  eventOf({ id: 'next', title: '1on1 Ken another', calendar: HOME, ...at(4, 10, 11) }),
];
const STRIP = '[data-sashi-host="strip"]';
const PANEL = '[data-sashi-host="panel"]';

/** What a new tab shows at `/u/<number>/`. */
async function openTab({ context }: Desk, number: number, viewer: string, events: DemoEvent[]) {
  const address = `https://calendar.google.com/calendar/u/${number}/`;
  const options = { events, viewer, today: TODAY, language: 'en', dark: false } as const;
  await context.route(`${address}**`, (route) =>
    route.fulfill(answerTo(route.request().url(), options)),
  );
  const page = await context.newPage();
  await page.goto(`${address}r/week/${TODAY.replaceAll('-', '/')}`);
  return page;
}

const marked = '[data-eventchip][data-sashi]';

test('What stands in one account’s calendar never reaches the other’s', async ({ launch }) => {
  const desk = await launch({ events: work });
  await expect(desk.page.locator(marked)).toHaveCount(2);
  const tab = await openTab(desk, 1, HOME, home);
  const popup = await openOwn(desk, 'popup.html#lang=en');
  await expect(popup.getByText(texts.leftAlone(HOME))).toBeVisible();

  // Nothing is marked there, shown or kept, and nothing that is known of the first is told.
  await tab.bringToFront();
  await openEvent(tab, 'Aki at home');
  await expect(tab.locator(`${DIALOG} [data-email="${friend.email}"]`)).toBeVisible();
  await expect(tab.locator(marked)).toHaveCount(0);
  await expect(tab.locator(STRIP)).toBeHidden();
  await expect(tab.locator(PANEL)).toBeHidden();
  expect(await everythingKept(desk)).not.toContain(friend.email);
  expect(await everythingKept(desk)).not.toContain('Aki at home');

  // The first one goes on as before.
  await desk.page.bringToFront();
  await openEvent(desk.page, 'Ken at work');
  await expect(desk.page.locator(STRIP)).toBeVisible();
  await expect(desk.page.locator(PANEL)).toBeVisible();
  await expect(desk.page.locator(marked)).toHaveCount(2);
  await expect(popup.getByText('Aki at home')).toHaveCount(0);
  expect(desk.complaints).toEqual([]);
});

test('Whoever is the other account says so in the popup, and the accounts change places', async ({
  launch,
}) => {
  const desk = await launch({ events: work });
  await expect(desk.page.locator(marked)).toHaveCount(2);
  const tab = await openTab(desk, 1, HOME, home);
  const popup = await openOwn(desk, 'popup.html#lang=en');
  await popup.getByRole('button', { name: texts.useInstead(HOME) }).click();
  await expect(popup.getByText(texts.leftAlone(mika.email))).toBeVisible();

  await tab.bringToFront();
  await openEvent(tab, 'Aki at home');
  await expect(tab.locator(STRIP)).toBeVisible();
  await desk.page.bringToFront();
  await expect(desk.page.locator(marked)).toHaveCount(0);
  await openEvent(desk.page, 'Ken at work');
  await expect(desk.page.locator(`${DIALOG} [data-email="${ken.email}"]`)).toBeVisible();
  await expect(desk.page.locator(STRIP)).toBeHidden();
  expect(desk.complaints).toEqual([]);
});
