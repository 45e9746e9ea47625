/** Workers that the browser stops while two people write: `SASHI_STOPS=100` for the long form. */
import type { Frame } from '@playwright/test';
import { PULSE_MS } from '#lib/domain/live-rhythm.ts';
import { memoTexts } from '#lib/i18n/memo.ts';
import { peopleOf } from '#scripts/demo/people.ts';
import { openEvent } from '#scripts/demo/walk.ts';
import { expect, test } from '#support/fixtures.ts';
import { stopWorker } from '#support/stop-worker.ts';

const STOPS = Number(process.env['SASHI_STOPS'] ?? 10);
/** Who missed a ring looks by themselves once in so long; under load that takes a while, too. */
const PATIENCE = { timeout: PULSE_MS + 30_000 };

const fieldIn = (panel: Frame) => panel.getByRole('textbox', { name: memoTexts.en.memo });
const textIn = (panel: Frame) => fieldIn(panel).inputValue();

/**
 * Three letters that nobody types again. Words would not do: who goes on behind a half-written word
 * that has just arrived stands in it, as two people with one pen do, and no letter is lost by that.
 */
const lettersOf = (from: number, stop: number) =>
  String.fromCodePoint(...[0, 1, 2].map((one) => from + stop * 3 + one));
const MINE = 0x4e00;
const THEIRS = 0x7000;

test('Two people write while their workers are stopped and the network comes and goes: all is there, once', async ({
  sitDown,
  office,
}) => {
  test.setTimeout(360_000 + STOPS * 15_000);
  const { member, supporter } = peopleOf(office.company);
  const mine = await sitDown('member', { language: 'en' });
  const theirs = await sitDown('supporter', { language: 'en' });
  const here = await openEvent(mine, office.company, member.email);
  const there = await openEvent(theirs, office.company, supporter.email);
  let written = '';
  const type = async (panel: Frame, letters: string) => {
    written += letters;
    await fieldIn(panel).press('ControlOrMeta+End');
    await fieldIn(panel).pressSequentially(letters);
  };
  for (let stop = 0; stop < STOPS; stop += 1) {
    const stopped = stop % 2 === 0 ? mine : theirs;
    if (stop % 5 === 2) await mine.context.setOffline(true);
    await Promise.all([
      type(here, lettersOf(MINE, stop)),
      type(there, lettersOf(THEIRS, stop)),
      stopWorker(stopped.context),
    ]);
    if (stop % 5 === 3) await mine.context.setOffline(false);
  }
  // Once more, now that no worker is just starting: one that starts in that very moment may be left
  // without network by the debugger, while its `onLine` says otherwise.
  await mine.worker();
  await mine.context.setOffline(true);
  await mine.context.setOffline(false);
  const each = Array.from(written).toSorted().join('');
  for (const panel of [here, there]) {
    await expect
      .poll(
        async () =>
          Array.from(await textIn(panel))
            .toSorted()
            .join(''),
        PATIENCE,
      )
      .toBe(each);
  }
  await expect
    .poll(async () => (await textIn(here)) === (await textIn(there)), PATIENCE)
    .toBe(true);
  const text = await textIn(here);

  // And it is on the disk, not only on the screen.
  await mine.page.reload();
  const again = await openEvent(mine, office.company, member.email);
  await expect.poll(() => textIn(again), PATIENCE).toBe(text);
});
