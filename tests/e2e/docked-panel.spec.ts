import { panelOf } from '#scripts/demo/desk.ts';
import { closeEvent, DIALOG, openEvent } from '#support/calendar-page.ts';
import { surfaceOf } from '#support/closed-shadow.ts';
import { expect, test } from '#support/fixtures.ts';
import { at, eventOf } from '#support/one-on-ones.ts';

const first = eventOf({ id: 'dock1', title: '1on1 one', ...at(2, 10, 11) });
const second = eventOf({ id: 'dock2', title: '1on1 two', ...at(3, 10, 11) });
const other = eventOf({ id: 'dock3', title: 'Team', ...at(4, 10, 11), guests: [] });
const events = [first, second, other];

test('The panel comes with a 1on1 and goes with it, and never with another event', async ({
  launch,
}) => {
  const { page, complaints } = await launch({ events });
  const panel = await surfaceOf(page, 'panel');
  await openEvent(page, first.title);
  await expect.poll(panel.box).not.toBeNull();
  await closeEvent(page);
  await expect.poll(panel.box).toBeNull();
  await openEvent(page, other.title);
  await expect(page.locator(DIALOG)).toContainText(other.title);
  expect(await panel.box()).toBeNull();
  expect(complaints).toEqual([]);
});

test('Once closed it stays closed, and the strip opens it', async ({ launch }) => {
  const { page } = await launch({ events });
  const panel = await surfaceOf(page, 'panel');
  const strip = await surfaceOf(page, 'strip');
  await openEvent(page, first.title);
  await (await panelOf(page)).getByRole('button', { name: 'Close Sashi' }).click();
  await expect.poll(panel.box).toBeNull();
  await expect(page.locator(DIALOG)).toBeVisible();
  await closeEvent(page);
  await openEvent(page, second.title);
  await expect.poll(strip.text).toContain('Prepare');
  expect(await panel.box()).toBeNull();
  await strip.press('Prepare');
  await expect.poll(panel.box).not.toBeNull();
  await expect(page.locator(DIALOG)).toBeVisible();
});

test('Typing and scrolling in it reach nothing of Calendar, and its dialog stays open', async ({
  launch,
}) => {
  const { page, complaints } = await launch({ events });
  await openEvent(page, first.title);
  const panel = await panelOf(page);
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard: heard });
    for (const type of [
      'keydown',
      'keyup',
      'keypress',
      'input',
      'pointerdown',
      'wheel',
      'focusin',
    ]) {
      for (const target of [window, document]) {
        target.addEventListener(type, () => heard.push(type), { capture: true });
      }
    }
  });
  const note = panel.locator('.note-input');
  await note.click();
  await note.pressSequentially('cqdwmxatjknpe/');
  await note.hover();
  await page.mouse.wheel(0, 200);
  await expect(note).toHaveValue('cqdwmxatjknpe/');
  expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
  await expect(page.locator(DIALOG)).toBeVisible();
  await expect(page).toHaveURL(/\/week\//);
  expect(complaints).toEqual([]);
});

test('F6 brings the keyboard into it, and Esc in the strip closes nothing', async ({ launch }) => {
  const { page } = await launch({ events });
  const strip = await surfaceOf(page, 'strip');
  const focused = () => page.evaluate(() => document.activeElement?.outerHTML.slice(0, 60));
  await openEvent(page, first.title);
  const panel = await panelOf(page);
  await panel.getByRole('button', { name: 'Close Sashi' }).waitFor();
  await expect.poll(strip.box).not.toBeNull();
  await page.keyboard.press('F6');
  await expect.poll(focused).toContain('data-sashi-host="panel"');
  await page.keyboard.press('Tab');
  await expect.poll(() => panel.evaluate(() => document.activeElement?.localName)).toBe('button');
  await page.keyboard.press('Enter');
  await expect.poll(focused).toContain('role="dialog"');
  await page.keyboard.press('F6');
  await expect.poll(focused).toContain('data-sashi-host="strip"');
  await page.keyboard.press('Escape');
  await expect.poll(focused).toContain('role="dialog"');
  await page.keyboard.press('F6');
  await page.keyboard.press('Enter');
  await expect.poll(focused).toContain('data-sashi-host="panel"');
  // And out of it again.
  await expect.poll(() => panel.evaluate(() => document.hasFocus())).toBe(true);
  await page.keyboard.press('F6');
  await expect.poll(focused).toContain('role="dialog"');
  await page.keyboard.press('Escape');
  await expect(page.locator(DIALOG)).toBeHidden();
});

test('Its place leaves the buttons of the dialog free, and on a small window it is a sheet', async ({
  launch,
}) => {
  const { page } = await launch({ events });
  const panel = await surfaceOf(page, 'panel');
  await openEvent(page, first.title);
  for (const [width, height] of [
    [1440, 900],
    [1024, 768],
    [700, 800],
    [320, 640],
  ] as const) {
    await page.setViewportSize({ width, height });
    const covered = () =>
      page.evaluate(() => {
        const box = document.querySelector('[data-sashi-host="panel"]')?.getBoundingClientRect();
        const button = document.querySelector('#xDetDlgCloseBu')?.getBoundingClientRect();
        if (!box || !button) return 'nothing there';
        const apart =
          box.right <= button.left ||
          box.left >= button.right ||
          box.bottom <= button.top ||
          box.top >= button.bottom;
        const within = box.left >= 0 && box.right <= innerWidth && box.bottom <= innerHeight;
        return apart && within ? 'free' : JSON.stringify({ box, button });
      });
    await expect.poll(covered).toBe('free');
  }
  expect((await panel.box())?.height).toBeLessThanOrEqual(640 * 0.6);
});
