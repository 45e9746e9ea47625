/** A person's hand: on the mouse, or on the keyboard alone, where all it has is `page.keyboard`. */
import { expect, type Frame, type Locator, type Page } from '@playwright/test';
import type { Language } from '#lib/i18n/catalogue.ts';
import { panelOf } from '#scripts/demo/desk.ts';
import { closeEvent, DIALOG } from './calendar-page.ts';

export interface Hand {
  /** Opens that event of the week on the screen, and goes into its panel. */
  open(page: Page, title: string): Promise<Frame>;
  /** Closes the event that is open. */
  close(page: Page): Promise<void>;
  /** Presses a button, a summary, a switch or a check box. */
  press(target: Locator): Promise<void>;
  /** Chooses one of several that exclude each other. */
  choose(target: Locator): Promise<void>;
  /** Writes at the end of what is there. */
  write(target: Locator, text: string): Promise<void>;
  /** Picks from a native list. */
  pick(target: Locator, words: string): Promise<void>;
  /** Moves a slider to its end. */
  toEnd(slider: Locator): Promise<void>;
  /** Sets a time of day, `HH:MM`, so many hours earlier. */
  earlier(field: Locator, hours: number): Promise<void>;
}

/** More stops than any page has. */
const MOST_STEPS = 250;
const chipOf = (page: Page, title: string) =>
  page.locator('[data-eventchip]', { hasText: title }).first();

const mouse: Hand = {
  async open(page, title) {
    await chipOf(page, title).click();
    await page.locator(DIALOG).filter({ hasText: title }).waitFor();
    return panelOf(page);
  },
  close: closeEvent,
  press: (target) => target.click(),
  choose: (target) => target.click(),
  async write(target, text) {
    await target.click();
    await target.press('ControlOrMeta+End');
    await target.pressSequentially(text);
  },
  async pick(target, words) {
    await target.selectOption(words);
  },
  async toEnd(slider) {
    const { width, height } = (await slider.boundingBox()) ?? { width: 0, height: 0 };
    const at = (x: number) => ({ x, y: height / 2 });
    const before = await slider.getAttribute('aria-valuetext');
    // As one does: whose first press fell beside it, since the panel was still scrolling, presses again.
    await expect(async () => {
      await slider.dragTo(slider, {
        sourcePosition: at(width / 2),
        targetPosition: at(width - 1),
        timeout: 5000,
      });
      await expect(slider).not.toHaveAttribute('aria-valuetext', before ?? '', { timeout: 1000 });
    }).toPass({ timeout: 30_000 });
  },
  async earlier(field, hours) {
    const [hour = 0, minute = ''] = (await field.inputValue()).split(':');
    await field.fill(`${String(Number(hour) - hours).padStart(2, '0')}:${minute}`);
  },
};

const keyboard: Hand = {
  async open(page, title) {
    await reach(chipOf(page, title));
    await page.keyboard.press('Enter');
    await page.locator(DIALOG).filter({ hasText: title }).waitFor();
    return panelOf(page);
  },
  async close(page) {
    const dialog = page.locator(DIALOG);
    await expect(async () => {
      if (await dialog.isHidden()) return;
      // Out of the panel first: there, Escape is the panel's own.
      if (!(await hasFocus(dialog))) await page.keyboard.press('F6');
      await expect.poll(() => hasFocus(dialog), { timeout: 1000 }).toBe(true);
      await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden({ timeout: 500 });
    }).toPass();
  },
  async press(target) {
    await reach(target);
    await target.page().keyboard.press('Space');
  },
  async choose(target) {
    const { keyboard: keys } = target.page();
    await reach(target, await target.getAttribute('name'));
    for (let step = 0; !(await isFocused(target)); step += 1) {
      if (step === MOST_STEPS) throw new Error(`No arrow leads to ${String(target)}.`);
      await keys.press('ArrowDown');
    }
    await keys.press('Space');
  },
  async write(target, text) {
    await reach(target);
    const { keyboard: keys } = target.page();
    await keys.press('ControlOrMeta+End');
    await keys.type(text);
  },
  async pick(target, words) {
    await reach(target);
    const { keyboard: keys } = target.page();
    await keys.press('Home');
    for (const [at, option] of (await target.locator('option').allTextContents()).entries()) {
      await expect.poll(() => target.evaluate(selectedIndex)).toBe(at);
      if (option === words) return;
      await keys.press('ArrowDown');
    }
    throw new Error(`There is no “${words}”.`);
  },
  async toEnd(slider) {
    await reach(slider);
    await slider.page().keyboard.press('End');
  },
  async earlier(field, hours) {
    await reach(field);
    for (let hour = 0; hour < hours; hour += 1) await field.page().keyboard.press('ArrowDown');
  },
};

const hands = { mouse, keyboard };

export interface Way {
  readonly language: Language;
  /** That of the other one, where there are two. */
  readonly other: Language;
  readonly by: keyof typeof hands;
  readonly hand: Hand;
}

const inJapanese = { language: 'ja', other: 'en' } as const;
const inEnglish = { language: 'en', other: 'ja' } as const;
const byKeyboard = { by: 'keyboard', hand: hands.keyboard } as const;
const byMouse = { by: 'mouse', hand: hands.mouse } as const;

/**
 * Each flow is walked in both languages, by mouse and by keyboard alone; with `SASHI_WAYS=all` in each of
 * the four ways to put these together.
 */
export const ways: readonly Way[] = [
  { ...inJapanese, ...byKeyboard },
  { ...inEnglish, ...byMouse },
  ...(process.env['SASHI_WAYS'] === 'all'
    ? [
        { ...inJapanese, ...byMouse },
        { ...inEnglish, ...byKeyboard },
      ]
    : []),
];

/** Goes there by Tab, and from Calendar's page into the panel by F6; the focus is to be seen there. */
async function reach(target: Locator, group: string | null = null): Promise<void> {
  const page = target.page();
  await target.waitFor();
  await page.bringToFront();
  for (let round = 0; round < MOST_STEPS; round += 1) {
    if (await isFocused(target, group)) {
      await expect.poll(() => target.evaluate(looksFocused, group)).toBe(true);
      return;
    }
    const steps = await target.evaluate(tabsTo);
    if (steps === null) await page.keyboard.press('F6');
    const key = (steps ?? 0) < 0 ? 'Shift+Tab' : 'Tab';
    for (let step = 0; step < Math.abs(steps ?? 0); step += 1) await page.keyboard.press(key);
  }
  throw new Error(`The keyboard alone does not reach ${String(target)}.`);
}

/** How often Tab is to be pressed at least, less than 0 = Shift+Tab; null = the keyboard is elsewhere. */
function tabsTo(target: Element): number | null {
  const { ownerDocument: page } = target;
  if (!page.hasFocus()) return null;
  const stops = [
    ...page.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, [tabindex]',
    ),
  ].filter((one) => one.tabIndex >= 0 && !one.matches(':disabled') && one.checkVisibility());
  const before = (one: Element) =>
    stops.filter((stop) => one.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_PRECEDING)
      .length;
  const here =
    page.activeElement && page.activeElement !== page.body ? before(page.activeElement) : 0;
  // Groups of radio buttons are one stop each: rather too few at a time than past it.
  const radios = stops.filter((one) => one.matches('[type=radio]')).length;
  const steps = before(target) - here;
  return Math.sign(steps || 1) * Math.max(1, Math.abs(steps) - radios - 3);
}

/** @param group name of the radio buttons of which one has the focus */
function isFocused(target: Locator, group: string | null = null): Promise<boolean> {
  return target.evaluate((node, name) => {
    const { activeElement: active } = node.ownerDocument;
    const isIt = name === null ? active === node : active?.getAttribute('name') === name;
    return isIt && node.ownerDocument.hasFocus();
  }, group);
}

function looksFocused(node: Element, group: string | null): boolean {
  const focused = group === null ? node : node.ownerDocument.activeElement;
  if (!focused) return false;
  const { outlineStyle, outlineWidth } = getComputedStyle(focused);
  return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
}

function selectedIndex(list: Element): number {
  return (list as HTMLSelectElement).selectedIndex;
}

/** The keyboard is in the dialog that the box is a part of. */
function hasFocus(box: Locator): Promise<boolean> {
  return box.evaluate(
    (node) => node.closest('[role=dialog]')?.contains(document.activeElement) ?? false,
  );
}
