import type { Frame } from '@playwright/test';
import { memoTexts } from '#lib/i18n/memo.ts';
import { peopleOf } from '#scripts/demo/people.ts';
import { openEvent } from '#scripts/demo/walk.ts';
import { expect, test } from '#support/fixtures.ts';
import { keepUnpackedExtensions, reloadExtension } from '#support/update-extension.ts';

const SENTENCE = 'This is being typed while the extension is loaded again. ';
const fieldIn = (panel: Frame) => panel.getByRole('textbox', { name: memoTexts.en.memo });

/** What the screen says is kept; null while the last stroke is on its way to the disk. */
async function keptIn(panel: Frame): Promise<string | null> {
  const memo = panel.locator('.memo');
  const text = await fieldIn(panel).inputValue();
  const isKept = (await memo.locator('.share-kept, .share-shared').count()) === 1;
  return isKept && (await fieldIn(panel).inputValue()) === text ? text : null;
}

test('What was said to be kept is there after the extension was loaded again in mid-sentence', async ({
  sitDown,
  office,
}) => {
  const { member } = peopleOf(office.company);
  const desk = await sitDown('member', { language: 'en' });
  await keepUnpackedExtensions(desk.context);
  await desk.page.bringToFront();
  const panel = await openEvent(desk, office.company, member.email);
  let kept = '';
  /** Until the panel goes away under the person's fingers. */
  const typing = (async () => {
    for (const letter of SENTENCE.repeat(20)) {
      await fieldIn(panel).press(letter === ' ' ? 'Space' : letter);
      kept = (await keptIn(panel)) ?? kept;
    }
    throw new Error('The extension was not loaded again.');
  })();
  await expect.poll(() => kept.length).toBeGreaterThan(20);
  await Promise.all([
    reloadExtension(desk),
    expect(typing).rejects.toThrow(/detached|closed|destroyed/),
  ]);
  // Who is typing types on; to Calendar these are shortcuts: another view, edit, delete.
  const { page } = desk;
  const before = page.url();
  for (const key of ['d', 'e', 'Backspace', 'Delete']) await page.keyboard.press(key);
  expect(page.url()).toBe(before);
  await page.reload();
  const again = await openEvent(desk, office.company, member.email);
  await expect.poll(() => fieldIn(again).inputValue()).toContain(kept);
  expect(SENTENCE.repeat(20).startsWith(await fieldIn(again).inputValue())).toBe(true);
});
