import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { demoEvent, TODAY, useDemo } from './open-demo.ts';

const open = useDemo();
const mains = (page: Page) => page.locator('[role=main]');
const viewKey = (page: Page, key: string) => page.locator(`body[data-viewkey=${key}]`).waitFor();

describe('The page of the demo calendar', () => {
  it('runs no script and parses no HTML that it was not served', async () => {
    const { page } = await open([demoEvent({})]);
    const tried = await page.evaluate(() => {
      const script = document.createElement('script');
      const outcome = { script: 'none', html: 'none' };
      try {
        script.text = 'document.title = "hacked"';
        document.head.append(script);
      } catch (error) {
        outcome.script = String(error);
      }
      try {
        document.body.innerHTML = '<b>hacked</b>';
      } catch (error) {
        outcome.html = String(error);
      }
      return { ...outcome, title: document.title };
    });
    expect(tried.script).toContain('TrustedScript');
    expect(tried.html).toContain('TrustedHTML');
    expect(tried.title).not.toBe('hacked');
    expect(await page.locator('[data-eventchip]').count()).toBe(1);
  });

  it('blocks an inline script by its policy', async () => {
    const { page } = await open([demoEvent({})]);
    const policy = (await page.reload())?.headers()['content-security-policy'] ?? '';
    await page.route('**/inline', (route) =>
      route.fulfill({
        headers: { 'content-type': 'text/html', 'content-security-policy': policy },
        body: '<!doctype html><title>safe</title><script>document.title = "hacked"</script>',
      }),
    );
    await page.goto('https://calendar.google.com/inline');
    expect(await page.title()).toBe('safe');
  });

  it('has other class names at every load', async () => {
    const { page } = await open([demoEvent({})]);
    const classesOf = () => page.locator('[data-eventchip]').getAttribute('class');
    const before = await classesOf();
    await page.reload();
    expect(await classesOf()).not.toBe(before);
    expect(before).not.toContain('chip');
  });

  it('acts on single keys even when their bubbling is stopped, but not while typing', async () => {
    const { page } = await open([demoEvent({})]);
    await page.evaluate(() => {
      document.body.addEventListener('keydown', (event) => event.stopPropagation());
    });
    for (const [key, view] of Object.entries({
      m: 'MONTH',
      d: 'DAY',
      a: 'AGENDA',
      x: 'CUSTOM_DAYS',
      w: 'WEEK',
    })) {
      await page.keyboard.press(key);
      await viewKey(page, view);
    }
    await page.keyboard.press('/');
    await page.keyboard.type('mdax');
    expect(new URL(page.url()).pathname).toContain('/week/');
    expect(await page.locator('input[type=search]').inputValue()).toBe('mdax');
  });

  it('says the view in data-viewkey later than in the URL', async () => {
    const { page } = await open([demoEvent({})]);
    await viewKey(page, 'WEEK');
    const atOnce = await page.evaluate(() => {
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'm', bubbles: true }));
      return [location.pathname, document.body.dataset['viewkey']];
    });
    expect(atOnce[0]).toContain('/month/');
    expect(atOnce[1]).toBe('WEEK');
    await viewKey(page, 'MONTH');
  });

  it('has two mains while it slides, the new one last', async () => {
    const { page } = await open([demoEvent({})]);
    const keys = await page.evaluate(() => {
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true }));
      return [...document.querySelectorAll('[role=main] [data-start-date-key]')].map((grid) =>
        Number(grid.getAttribute('data-start-date-key')),
      );
    });
    expect(keys).toEqual([29046, 29053]);
    await expect.poll(() => mains(page).count()).toBe(1);
  });

  it('makes its main anew after settings, below the same parent', async () => {
    const { page } = await open([demoEvent({})]);
    const [main, parent] = [
      await mains(page).elementHandle(),
      await page.locator(':has(> [role=main])').elementHandle(),
    ];
    await page.getByRole('button', { name: 'Settings' }).click();
    await page.getByRole('button', { name: 'Back to calendar' }).first().click();
    await page.locator('[data-eventchip]').waitFor();
    expect(await mains(page).evaluate((now, before) => now === before, main)).toBe(false);
    expect(await mains(page).evaluate((now, before) => now.parentElement === before, parent)).toBe(
      true,
    );
  });

  it('uses a chip again for another event, with what was written on it', async () => {
    const { page, calendar } = await open([demoEvent({})]);
    const chip = await page.locator('[data-eventchip]').elementHandle();
    await page.evaluate(() =>
      document.querySelector('[data-eventchip]')?.setAttribute('data-mark', ''),
    );
    calendar.update([
      demoEvent({ id: 'new', title: 'Another', start: `${TODAY}T15:00`, end: `${TODAY}T16:00` }),
    ]);
    const another = page.locator('[data-eventchip]', { hasText: 'Another' });
    await another.waitFor();
    expect(await another.evaluate((now, before) => now === before, chip)).toBe(true);
    expect(await another.getAttribute('data-mark')).toBe('');
  });
});
