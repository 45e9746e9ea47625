import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import type { HostilePart } from '#scripts/demo/calendar/hostile.ts';
import { demoEvent, useDemo } from './open-demo.ts';

const open = useDemo();
const press = (page: Page, key: string) =>
  page.evaluate((pressed) => {
    document.dispatchEvent(new KeyboardEvent('keydown', { key: pressed, bubbles: true }));
  }, key);
const openEvent = (page: Page) =>
  page.evaluate(() => document.querySelector<HTMLElement>('[data-eventchip]')?.click());
const count = (page: Page, selector: string) => page.locator(selector).count();

/** What each part makes true, looked at in the moment after it would have happened. */
const effects: Partial<Record<HostilePart, (page: Page) => Promise<boolean>>> = {
  async outsideClose(page) {
    await openEvent(page);
    await page.locator('[role=main]').dispatchEvent('pointerdown');
    return !(await page.locator('#xDetDlg').isVisible());
  },
  async focusTrap(page) {
    await openEvent(page);
    for (let at = 0; at < 40; at += 1) await page.keyboard.press('Tab');
    return page.locator('#xDetDlg').evaluate((node) => node.contains(document.activeElement));
  },
  async wheelTrap(page) {
    await openEvent(page);
    return page.evaluate(
      () =>
        !document.body.dispatchEvent(new WheelEvent('wheel', { bubbles: true, cancelable: true })),
    );
  },
  async shortcuts(page) {
    await press(page, 'm');
    return page.url().includes('/month/');
  },
  async slidingGrids(page) {
    return page.evaluate(() => {
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true }));
      return document.querySelectorAll('[role=main]').length === 2;
    });
  },
  strayDialogs: async (page) => (await count(page, '[role=dialog]')) === 2,
  randomClasses: async (page) => (await count(page, '.timed-chip')) === 0,
  strictPolicy: (page) =>
    page.evaluate(() => {
      try {
        document.createElement('div').innerHTML = '';
        return false;
      } catch {
        return true;
      }
    }),
  lateViewKey: (page) =>
    page.evaluate(() => {
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'm', bubbles: true }));
      return document.body.dataset['viewkey'] !== 'MONTH';
    }),
  lateGuests: (page) =>
    page.evaluate(() => {
      document.querySelector<HTMLElement>('[data-eventchip]')?.click();
      return document.querySelector('#xDetDlg [role=treeitem]') === null;
    }),
  async partGuestLists(page) {
    await openEvent(page);
    await page.locator('#xDetDlgAtt').waitFor();
    return (await count(page, '#xDetDlg [role=treeitem]')) < 60;
  },
  async monthWithoutDateKeys(page) {
    await press(page, 'm');
    await page.locator('[data-stacked-layout-chip-container]').first().waitFor();
    return (await count(page, '[role=main] [role=gridcell][data-datekey]')) === 0;
  },
};

const guests = Array.from({ length: 60 }, (_, at) => ({
  email: `p${at}@example.test`,
  name: `P${at}`,
}));

describe('A hostile part of the demo calendar', () => {
  it.each(Object.entries(effects))(
    'is there, and can be switched off: %s',
    async (part, effect) => {
      const there = await open([demoEvent({ guests })]);
      expect(await effect(there.page)).toBe(true);
      const off = await open([demoEvent({ guests })], { hostile: { [part]: false } });
      expect(await effect(off.page)).toBe(false);
    },
  );
});
