import { panelOf } from '#scripts/demo/desk.ts';
import { openEvent } from '#support/calendar-page.ts';
import { surfaceOf } from '#support/closed-shadow.ts';
import { expect, test } from '#support/fixtures.ts';
import { eventOf } from '#support/one-on-ones.ts';
import { prepareInPanel } from '#support/panel.ts';

/** `window.find`: text, case, backwards, wrap, whole word, in frames. Not in every list of types. */
type Find = { readonly find: (...how: readonly unknown[]) => boolean };

test('Neither search nor selection of the page goes into the strip or the panel', async ({
  launch,
}) => {
  const { page } = await launch({ events: [eventOf({ id: 'sought', title: '1on1 Ken' })] });
  const strip = await surfaceOf(page, 'strip');
  await openEvent(page, '1on1 Ken');
  const panel = await prepareInPanel(page, 'My career', 'Just listen');
  await panel.locator('.note-input').fill('a quiet word');
  await expect.poll(strip.text).toContain('Just listen');

  const sought = await page.evaluate(() => {
    const { find } = window as unknown as Find;
    const found = (text: string) => find.call(window, text, false, false, true, false, true);
    const hits = ['1on1', 'listen', 'career', 'hope', 'quiet'].filter(found);
    getSelection()?.selectAllChildren(document.documentElement);
    return { hits, selected: String(getSelection()), frames: window.length };
  });
  expect(sought.hits).toEqual(['1on1']);
  expect(sought.selected).not.toMatch(/listen|career|hope|quiet/);
  expect(sought.frames).toBe(0);
});

test('The address of the panel says no more than language and theme', async ({ launch }) => {
  const { page, extensionId } = await launch({
    events: [eventOf({ id: 'timed', title: '1on1 Ken' })],
  });
  await openEvent(page, '1on1 Ken');
  const address = (await panelOf(page)).url();
  expect(address).toMatch(/^chrome-extension:\/\/[a-p]{32}\/panel\.html#lang=en&theme=light$/);
  const heard = await page.evaluate(() => performance.getEntries().map(({ name }) => name));
  const asked = heard.filter((name) => /extension:/.test(name));
  // Under a name that holds until the browser ends.
  for (const name of asked) {
    expect(name).toMatch(/^chrome-extension:\/\/[\da-f-]{36}\/panel\.html#lang=en&theme=light$/);
  }
  // Nor is it found by its id, which everybody can read in the store.
  const answers = await page.evaluate(async (id) => {
    const answer = await fetch(`chrome-extension://${id}/panel.html`).catch(() => null);
    return answer !== null;
  }, extensionId);
  expect(answers).toBe(false);
});
