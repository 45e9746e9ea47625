import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { demoEvent, TODAY, useDemo } from './open-demo.ts';

const open = useDemo();
const dialog = '[data-chips-dialog]:has(#xDetDlg)';
const openEvent = (page: Page, title = '1on1') =>
  page.locator('[data-eventchip]', { hasText: title }).first().click();
const other = demoEvent({
  id: 'e2',
  title: 'Other',
  start: `${TODAY}T13:00`,
  end: `${TODAY}T14:00`,
});

describe('The dialog of the demo calendar', () => {
  it('is one node for all events, and keeps its last contents while hidden', async () => {
    const { page } = await open([demoEvent({}), other]);
    await openEvent(page);
    const node = await page.locator(dialog).elementHandle();
    const first = await page.locator('#xDetDlg').getAttribute('data-eventid');
    await page.keyboard.press('Escape');
    expect(await page.locator(dialog).isVisible()).toBe(false);
    expect(await page.locator('#xDetDlg').getAttribute('data-eventid')).toBe(first);
    await openEvent(page, 'Other');
    expect(await page.locator(dialog).evaluate((now, before) => now === before, node)).toBe(true);
    expect(await page.locator('#xDetDlg').getAttribute('data-eventid')).not.toBe(first);
  });

  it('is a new node each time when that part is switched off', async () => {
    const { page } = await open([demoEvent({})], { hostile: { recycledDialog: false } });
    await openEvent(page);
    await page.keyboard.press('Escape');
    expect(await page.locator('#xDetDlg').count()).toBe(0);
  });

  it('is named by its title', async () => {
    const { page } = await open([demoEvent({ title: 'A <b>title</b>' })]);
    await openEvent(page, 'title');
    const label = (await page.locator(dialog).getAttribute('aria-labelledby')) ?? '';
    expect(await page.locator(`[id="${label}"]`).textContent()).toBe('A <b>title</b>');
  });

  it('closes on a pointerdown outside, unless somebody keeps that from the document', async () => {
    const { page } = await open([demoEvent({})]);
    await openEvent(page);
    await page.evaluate(() => {
      const host = document.createElement('div');
      host.id = 'host';
      Object.assign(host.style, { position: 'fixed', inset: 'auto auto 0 0', padding: '20px' });
      host.addEventListener('pointerdown', (event) => event.stopPropagation());
      document.documentElement.append(host);
    });
    await page.locator('#host').click();
    expect(await page.locator(dialog).isVisible()).toBe(true);
    await page.locator('[role=main]').click({ position: { x: 20, y: 300 } });
    expect(await page.locator(dialog).isVisible()).toBe(false);
  });

  it('keeps Tab to itself and swallows the wheel', async () => {
    const { page } = await open([demoEvent({})]);
    await openEvent(page);
    for (let press = 0; press < 30; press += 1) await page.keyboard.press('Tab');
    const inside = await page
      .locator(dialog)
      .evaluate((node) => node.contains(document.activeElement));
    expect(inside).toBe(true);
    const prevented = await page.evaluate(() => {
      const event = new WheelEvent('wheel', { bubbles: true, cancelable: true, deltaY: 50 });
      return !document.documentElement.dispatchEvent(event) || event.defaultPrevented;
    });
    expect(prevented).toBe(true);
    await page.keyboard.press('Escape');
    const free = await page.evaluate(() => {
      const event = new WheelEvent('wheel', { bubbles: true, cancelable: true, deltaY: 50 });
      return document.body.dispatchEvent(event) && !event.defaultPrevented;
    });
    expect(free).toBe(true);
  });

  it('shows guests a little later than itself', async () => {
    const { page } = await open([demoEvent({})]);
    const atOnce = await page.evaluate(() => {
      document.querySelector<HTMLElement>('[data-eventchip]')?.click();
      return document.querySelectorAll('#xDetDlg [role=treeitem]').length;
    });
    expect(atOnce).toBe(0);
    await page.locator('#xDetDlg [role=treeitem][data-email="naomi@example.test"]').waitFor();
    expect(await page.locator('#xDtlDlgOrg').getAttribute('data-email')).toBe('naomi@example.test');
  });

  it('renders a long list in part, says its true length, and marks groups', async () => {
    const people = Array.from({ length: 299 }, (_, at) => ({
      email: `p${at}@example.test`,
      name: `P${at}`,
    }));
    const group = { email: 'all@example.test', name: 'Everybody', group: true };
    const { page } = await open([demoEvent({ guests: [group, ...people] })]);
    await openEvent(page);
    await page.locator('#xDetDlgAtt', { hasText: '300 guests' }).waitFor();
    expect(await page.locator('[role=treeitem]').count()).toBeLessThan(50);
    expect(await page.locator('[data-is-expandable=true]').count()).toBe(1);
  });

  it('leaves hidden dialogs about that are no event', async () => {
    const { page } = await open([demoEvent({})]);
    expect(await page.locator('[role=dialog]').count()).toBe(2);
    expect(await page.locator('[role=dialog]:visible').count()).toBe(0);
  });

  it('shows the bubble for a new event in the same node, without an event in it', async () => {
    const { page } = await open([demoEvent({})]);
    await openEvent(page);
    await page.keyboard.press('Escape');
    await page.keyboard.press('q');
    await page.locator('#tabEvent').waitFor();
    expect(await page.locator('#xDetDlg').count()).toBe(0);
    await page.keyboard.type('Walk');
    await page.keyboard.press('Enter');
    await page.locator('[data-eventchip]', { hasText: 'Walk' }).waitFor();
  });
});
