import { afterEach, expect, it, vi } from 'vitest';
import { vocabularyTexts } from '#lib/i18n/vocabulary.ts';
import { companyOf } from '#scripts/demo/office.ts';
import { deskOptionsOf, peopleOf } from '#scripts/demo/people.ts';
import { FIREFOX_NEEDED, firefoxPath } from '#scripts/firefox.ts';
import { type FirefoxDesk, openFirefoxDesk, WAIT } from '#support/firefox.ts';

const today = '2026-11-24';
const company = companyOf(today);
const { member } = peopleOf(company);
const CHIP = '[data-eventchip][data-sashi]';

let desk: FirefoxDesk;
afterEach(() => desk.close());

it.each(['ja', 'en'] as const)('A 1on1 is prepared in a real Firefox, in %s', async (language) => {
  const firefox = firefoxPath();
  if (!firefox) throw new Error(FIREFOX_NEEDED);
  const look = { language, dark: false, today };
  desk = await openFirefoxDesk(firefox, deskOptionsOf(member, company, look));
  const { page } = desk;
  const mark = () => page.$eval(CHIP, (chip) => chip.getAttribute('data-sashi'));
  const isShown = (host: string) =>
    page.$eval(`[data-sashi-host=${host}]`, (element) => element.checkVisibility());
  await vi.waitFor(async () => expect(await mark()).toBe('open'), WAIT);

  await page.click(CHIP);
  const panel = await desk.panel();
  await vi.waitFor(async () => expect(await isShown('strip')).toBe(true), WAIT);
  const words = vocabularyTexts[language];
  for (const name of [words.topic.career, words.response.listen]) {
    const radio = await panel.waitForSelector(`::-p-aria([name="${name}"][role="radio"])`);
    // What lies under the panel's foot counts as seen here.
    await radio?.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await radio?.click();
  }
  await panel.waitForSelector('[value=listen]:checked');
  await panel.waitForSelector('.share-kept');
  await vi.waitFor(async () => expect(await mark()).toBe('mine'), WAIT);

  await page.reload({ waitUntil: 'domcontentloaded' });
  await vi.waitFor(async () => expect(await mark()).toBe('mine'), WAIT);
  await page.click(CHIP);
  const again = await desk.panel();
  const chosen = () =>
    again.$$eval('input:checked', (inputs) => inputs.map(({ value }) => value).sort());
  await vi.waitFor(async () => expect(await chosen()).toEqual(['career', 'listen']), WAIT);
  expect(desk.complaints).toEqual([]);
});
