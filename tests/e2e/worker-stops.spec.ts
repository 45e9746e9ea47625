/** Workers that the browser stops while two people write: `SASHI_STOPS=100` for the long form. */
import type { Frame } from '@playwright/test';
import { memoTexts } from '#lib/i18n/memo.ts';
import { peopleOf } from '#scripts/demo/people.ts';
import { openEvent } from '#scripts/demo/walk.ts';
import { expect, test } from '#support/fixtures.ts';
import { stopWorker } from '#support/stop-worker.ts';

const STOPS = Number(process.env['SASHI_STOPS'] ?? 10);
const PATIENCE = { timeout: 60_000 };

const fieldIn = (panel: Frame) => panel.getByRole('textbox', { name: memoTexts.en.memo });
const textIn = (panel: Frame) => fieldIn(panel).inputValue();

test('Two people write while their workers are stopped and the network comes and goes: all is there, once', async ({
  sitDown,
  office,
}) => {
  test.setTimeout(180_000 + STOPS * 15_000);
  const { member, supporter } = peopleOf(office.company);
  const mine = await sitDown('member', { language: 'en' });
  const theirs = await sitDown('supporter', { language: 'en' });
  const here = await openEvent(mine, office.company, member.email);
  const there = await openEvent(theirs, office.company, supporter.email);
  const written: string[] = [];
  const type = async (panel: Frame, word: string) => {
    written.push(word);
    await fieldIn(panel).press('ControlOrMeta+End');
    await fieldIn(panel).pressSequentially(` ${word} `);
  };
  for (let stop = 0; stop < STOPS; stop += 1) {
    const stopped = stop % 2 === 0 ? mine : theirs;
    if (stop % 5 === 2) await mine.context.setOffline(true);
    await Promise.all([
      type(here, `m${stop}.`),
      type(there, `s${stop}.`),
      stopWorker(stopped.context),
    ]);
    if (stop % 5 === 3) await mine.context.setOffline(false);
  }
  await mine.context.setOffline(false);
  const missingIn = async (panel: Frame) => {
    const words = new Set((await textIn(panel)).split(/\s+/));
    return written.filter((word) => !words.has(word));
  };
  for (const panel of [here, there]) {
    await expect.poll(() => missingIn(panel), PATIENCE).toEqual([]);
  }
  await expect
    .poll(async () => (await textIn(here)) === (await textIn(there)), PATIENCE)
    .toBe(true);
  const text = await textIn(here);
  expect(written.filter((word) => text.split(word).length !== 2)).toEqual([]);

  // And it is on the disk, not only on the screen.
  await mine.page.reload();
  const again = await openEvent(mine, office.company, member.email);
  await expect.poll(() => textIn(again), PATIENCE).toBe(text);
});
