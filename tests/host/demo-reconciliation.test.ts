import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { demoEvent, useDemo } from './open-demo.ts';

const open = useDemo();

/** Counts what changes inside `#xDetDlg`, by tenths of a second from the first. */
async function watchMutations(page: Page): Promise<() => Promise<number[]>> {
  const bins = await page.evaluateHandle(() => {
    const counts = Array.from({ length: 40 }, () => 0);
    let start = 0;
    const inside = ({ target }: MutationRecord) =>
      (target instanceof Element ? target : target.parentElement)?.closest('#xDetDlg') !== null;
    new MutationObserver((records) => {
      const found = records.filter(inside).length;
      if (found === 0) return;
      start ||= performance.now();
      const bin = Math.floor((performance.now() - start) / 100);
      counts[bin] = (counts[bin] ?? 0) + found;
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    return counts;
  });
  return () => bins.jsonValue();
}

const openEvent = (page: Page) => page.locator('[data-eventchip]').first().click();
const settled = (page: Page) => page.locator('html[data-reconciling="false"]').waitFor();

/** Puts foreign nodes at the edge, in the middle and at the bottom of the open dialog; answers how many. */
const intrude = (page: Page) =>
  page.evaluate(() => {
    for (const place of ['#xDetDlg', '#xDetDlgWhen', '#xDetDlgCal']) {
      const foreign = document.createElement('div');
      foreign.className = 'foreign';
      document.querySelector(place)?.append(foreign);
    }
    // Counted in the same turn: the page is about to take them away.
    return document.querySelectorAll('.foreign').length;
  });

describe('Opening an event for the first time', () => {
  it('brings about 750 mutations over about 950 ms, most of them near 480 ms', async () => {
    const { page } = await open([demoEvent({})]);
    const mutations = await watchMutations(page);
    await openEvent(page);
    await page.locator('html[data-reconciling="true"]').waitFor();
    await settled(page);
    const bins = await mutations();
    const total = bins.reduce((sum, count) => sum + count, 0);
    expect(total).toBeGreaterThan(650);
    expect(total).toBeLessThan(850);
    const busiest = bins.indexOf(Math.max(...bins));
    expect(busiest).toBeGreaterThanOrEqual(3);
    expect(busiest).toBeLessThanOrEqual(6);
    expect(bins.findLastIndex((count) => count > 0)).toBeLessThanOrEqual(12);
  });

  it('leaves no foreign node inside, and all of its own', async () => {
    const { page } = await open([demoEvent({ description: 'Weekly' })]);
    await openEvent(page);
    await page.locator('html[data-reconciling="true"]').waitFor();
    expect(await intrude(page)).toBe(3);
    await settled(page);
    expect(await page.locator('.foreign').count()).toBe(0);
    const text = await page.locator('#xDetDlg').innerText();
    for (const own of ['1on1', '10 – 10:30am', 'Naomi', 'Weekly']) expect(text).toContain(own);
  });

  it('leaves alone what stands outside of #xDetDlg', async () => {
    const { page } = await open([demoEvent({})]);
    await openEvent(page);
    await page.evaluate(() => {
      const host = document.createElement('div');
      host.className = 'foreign';
      document.documentElement.append(host);
    });
    await settled(page);
    expect(await page.locator('html > .foreign').count()).toBe(1);
  });

  it('keeps foreign nodes when that part is switched off', async () => {
    const { page } = await open([demoEvent({})], { hostile: { reconciliation: false } });
    await openEvent(page);
    await intrude(page);
    await page.locator('#xDetDlg [role=treeitem]').first().waitFor();
    expect(await page.locator('html').getAttribute('data-reconciling')).toBe('false');
    expect(await page.locator('.foreign').count()).toBe(3);
  });
});

describe('Opening an event again', () => {
  it('loses nothing, since next to nothing changes', async () => {
    const { page } = await open([demoEvent({})]);
    await openEvent(page);
    await settled(page);
    await page.keyboard.press('Escape');
    const mutations = await watchMutations(page);
    await openEvent(page);
    await intrude(page);
    await page.locator('#xDetDlg [role=treeitem]').first().waitFor();
    expect(await page.locator('html').getAttribute('data-reconciling')).toBe('false');
    expect(await page.locator('.foreign').count()).toBe(3);
    const total = (await mutations()).reduce((sum, count) => sum + count, 0);
    expect(total).toBeLessThan(30);
  });

  it('is a first opening again after a reload', async () => {
    const { page } = await open([demoEvent({})]);
    await openEvent(page);
    await settled(page);
    await page.reload();
    await openEvent(page);
    await page.locator('html[data-reconciling="true"]').waitFor();
    await intrude(page);
    await settled(page);
    expect(await page.locator('.foreign').count()).toBe(0);
  });
});
