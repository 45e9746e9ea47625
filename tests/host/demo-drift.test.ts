import { describe, expect, it } from 'vitest';
import { demoEvent, useDemo } from './open-demo.ts';

const open = useDemo();

describe('A drift of the demo calendar', () => {
  it.each([
    'data-eventchip',
    'data-eventid',
    'data-datekey',
    'jslog',
    'role=main',
    'data-viewfamily',
  ])('leaves out %s and shows the event all the same', async (hook) => {
    const { page, complaints } = await open([demoEvent({})], { removeHooks: [hook] });
    await page.getByRole('button', { name: /1on1/ }).waitFor();
    expect(await page.locator(`[${hook}]`).count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('still opens its dialog without any of the dialog’s hooks', async () => {
    const removeHooks = ['xDetDlg', 'data-chips-dialog', 'role=dialog', 'data-eventchip', 'jsslot'];
    const { page, complaints } = await open([demoEvent({})], { removeHooks });
    await page.getByRole('button', { name: /1on1/ }).click();
    await page.locator('#xDetDlgWhen').waitFor();
    for (const hook of ['#xDetDlg', '[data-chips-dialog]', '[role=dialog]', '[data-eventchip]']) {
      expect(await page.locator(hook).count()).toBe(0);
    }
    expect(complaints).toEqual([]);
  });
});

describe('Titles that break software', () => {
  it('are shown as they are, without a complaint', async () => {
    const titles = ['', 'x'.repeat(1000), '<script>alert(1)</script>', 'פגישה 1:1', '👩🏽‍💻🇯🇵'];
    const events = titles.map((title, at) => demoEvent({ id: `t${at}`, title }));
    for (const path of ['/week', '/month', '/agenda']) {
      const { page, complaints } = await open(events, { path });
      expect(await page.locator('[role=main] [data-eventchip]').count()).toBeGreaterThan(1);
      await page.locator('[role=main] [data-eventchip]').first().click();
      await page.locator('#xDetDlg').waitFor();
      const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      expect(wide).toBe(false);
      expect(complaints).toEqual([]);
    }
  });
});
