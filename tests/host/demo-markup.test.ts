import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { eventToken } from '#scripts/demo/calendar/event-token.ts';
import { demoEvent, useDemo, VIEWER } from './open-demo.ts';

const open = useDemo();
const token = eventToken('e1', VIEWER);
const chipOf = (page: Page) => page.locator('[role=main] [data-eventchip]').first();
/** The chip's hidden text. */
const spoken = (page: Page) =>
  chipOf(page).evaluate((chip) =>
    [...chip.querySelectorAll('*')]
      .filter((part) => part.children.length === 0 && !part.closest('[aria-hidden]'))
      .map((part) => part.textContent)
      .filter(Boolean)
      .join('|'),
  );

describe('A chip of the demo calendar', () => {
  it('is a button in its day of the week, with the id again on its drag handle', async () => {
    const { page } = await open([demoEvent({})]);
    const chip = page.locator(
      '[role=gridcell][data-datekey="29048"] > * > div[role=button][data-eventchip]',
    );
    expect(await chip.getAttribute('data-eventid')).toBe(token);
    expect(await chip.getAttribute('jslog')).toMatch(/^35463; 2:\["e1","mika@example.test"/);
    expect(await chip.locator('> :last-child').getAttribute('data-eventid')).toBe(token);
    expect(await chip.evaluate(({ style }) => [style.top, style.height])).toEqual([
      '479px',
      '22px',
    ]);
  });

  it.each([
    ['en', true, '10am to 10:30am, 1on1, Mika, No location, November 24, 2026'],
    ['en', false, '10:00 to 10:30, 1on1, Mika, No location, November 24, 2026'],
    ['ja', true, '午前10時～午前10:30、「1on1」、Mika、場所の指定なし、2026年 11月 24日'],
    ['ja', false, '10:00～10:30、「1on1」、Mika、場所の指定なし、2026年 11月 24日'],
  ] as const)('says in %s (12 hours: %s): %s', async (language, hour12, text) => {
    const { page } = await open([demoEvent({})], { language, hour12 });
    expect(await spoken(page)).toBe(text);
  });

  it('is stacked in a month, without a date key in its cell', async () => {
    const { page } = await open([demoEvent({})], { path: '/month/2026/11/24', language: 'ja' });
    const cell = page.locator('[role=main] [role=gridcell]', {
      has: page.locator('[data-eventchip]'),
    });
    expect(await cell.getAttribute('data-datekey')).toBeNull();
    expect(await cell.locator('h2').textContent()).toBe('1 件の予定、11月 24日 (火曜日)');
    expect(await chipOf(page).getAttribute('data-stacked-layout-chip-container')).toBe('');
    expect(await chipOf(page).evaluate(({ style }) => style.left)).toBe('28.57%');
    expect(await chipOf(page).locator('> [role=button][data-stacked-layout-chip]').count()).toBe(1);
    expect(await spoken(page)).toBe('10:00～10:30、「1on1」、Mika、2026年 11月 24日');
  });

  it('lies in rows below their date in the schedule and in search results', async () => {
    for (const path of ['/agenda', '/search?q=1ON']) {
      const { page } = await open([demoEvent({}), demoEvent({ id: 'e2', title: 'Lunch' })], {
        path,
      });
      const chip = page.locator(
        '[role=rowgroup][data-datekey="29048"] > [role=row] > [role=presentation][data-eventchip]',
      );
      expect(await chip.count()).toBe(path === '/agenda' ? 2 : 1);
      expect(await chip.first().getAttribute('data-eventid')).toBe(token);
    }
  });

  it('stands in a popover too when a month has no room for it', async () => {
    const many = Array.from({ length: 12 }, (_, at) =>
      demoEvent({ id: `m${at}`, title: `M${at}` }),
    );
    const { page } = await open(many, { path: '/month' });
    const shown = await page.locator('[role=main] [data-eventchip]').count();
    const more = page.locator('[data-opens-day-overview=true]');
    expect(await more.textContent()).toBe(`${12 - shown} more`);
    await more.click();
    expect(await page.locator('[role=dialog]:visible [data-eventchip]').count()).toBe(12);
  });

  it('may have no id, an id that means nothing, or be a task', async () => {
    const { page } = await open([
      demoEvent({ id: 'hidden', title: 'Hidden', withoutChipId: true }),
      demoEvent({ title: 'Broken', rawChipId: '%%%' }),
      demoEvent({ id: 'x', title: 'Task', kind: 'task' }),
      demoEvent({ title: 'Block', kind: 'timeblock' }),
    ]);
    const idOf = (title: string) =>
      page.locator('[data-eventchip]', { hasText: title }).getAttribute('data-eventid');
    expect(await idOf('Hidden')).toBeNull();
    expect(await page.locator('[jslog*="hidden"] [data-eventid]').count()).toBe(0);
    expect(await idOf('Broken')).toBe('%%%');
    expect(await idOf('Task')).toBe('tasks_x');
    expect(await idOf('Block')).toBe(`ttb_${token}`);
  });
});

describe('The edit page of the demo calendar', () => {
  it('opens from the dialog, names the event in its path, and keeps what is saved', async () => {
    const { page } = await open([demoEvent({})]);
    await chipOf(page).click();
    await page.keyboard.press('e');
    await page.locator('body[data-viewfamily=EVENT_EDIT] [data-is-create=false] #xTiIn').waitFor();
    expect(decodeURIComponent(new URL(page.url()).pathname)).toContain(`/r/eventedit/${token}`);
    expect(await page.locator('#xGstLst [data-id][data-email]').count()).toBe(2);
    await page.locator('#xTiIn').fill('1on1 renamed');
    await page.locator('#xSaveBu').click();
    await page.locator('[data-eventchip]', { hasText: 'renamed' }).waitFor();
  });

  it('opens by its address, also for another account', async () => {
    const { page } = await open([demoEvent({})]);
    await page.goto(`https://calendar.google.com/calendar/u/1/r/eventedit/${token}`);
    await expect.poll(() => page.locator('#xTiIn').inputValue()).toBe('1on1');
    await page.keyboard.press('Escape');
    await page.waitForURL('**/u/1/r/week/**');
  });
});
