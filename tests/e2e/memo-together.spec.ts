import type { Frame } from '@playwright/test';
import { memoTexts } from '#lib/i18n/memo.ts';
import { peopleOf } from '#scripts/demo/people.ts';
import { openEvent } from '#scripts/demo/walk.ts';
import { expect, test } from '#support/fixtures.ts';

const ROUNDS = 20;
const { memo, isHere } = memoTexts.en;
const fieldIn = (panel: Frame) => panel.getByRole('textbox', { name: memo });

test('Two people write one memo, each sees the other there, and no letter is lost', async ({
  sitDown,
  office,
}) => {
  const { member } = peopleOf(office.company);
  const mine = await sitDown('member', { language: 'en' });
  const theirs = await sitDown('supporter', { language: 'en' });
  const here = await openEvent(mine, office.company, member.email);
  const there = await openEvent(theirs, office.company, member.email);
  await fieldIn(here).fill('Agenda\n');
  await expect(fieldIn(there)).toHaveValue('Agenda\n', { timeout: 30_000 });
  for (const panel of [here, there]) {
    await expect(panel.locator('.memo-here')).not.toBeEmpty({ timeout: 30_000 });
  }
  expect(isHere(null)).toBe('The other person is here');

  const waits: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const [from, to] = round % 2 === 0 ? [here, there] : [there, here];
    await fieldIn(from).press('ControlOrMeta+End');
    const word = `w${round} `;
    await fieldIn(from).pressSequentially(word);
    const typedAt = performance.now();
    await expect.poll(() => fieldIn(to).inputValue(), { intervals: [20] }).toContain(word);
    waits.push(performance.now() - typedAt);
  }
  waits.sort((one, other) => one - other);
  const p95 = waits[Math.ceil(ROUNDS * 0.95) - 1] ?? 0;
  test.info().annotations.push({ type: 'p95 in ms', description: String(Math.round(p95)) });

  // Both in the same line, at the same moment.
  await fieldIn(here).press('ControlOrMeta+End');
  await fieldIn(there).press('ControlOrMeta+Home');
  await Promise.all([
    fieldIn(here).pressSequentially('from the member'),
    fieldIn(there).pressSequentially('from the supporter'),
  ]);
  await expect(fieldIn(there)).toHaveValue(/^from the supporterAgenda[^]*from the member$/);
  await expect(fieldIn(here)).toHaveValue(await fieldIn(there).inputValue());

  await theirs.page.close();
  await expect(here.locator('.memo-here')).toBeEmpty({ timeout: 30_000 });
});
