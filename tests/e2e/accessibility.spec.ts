import type { Page } from '@playwright/test';
import { complaintsOfAxe } from '#support/axe.ts';
import { expect, type Look, test } from '#support/gallery.ts';

/** Both languages and both themes. */
const looks: Look[] = [
  { language: 'en', theme: 'light' },
  { language: 'en', theme: 'dark' },
  { language: 'ja', theme: 'light' },
  { language: 'ja', theme: 'dark' },
];

async function statesOf(page: Page): Promise<string[]> {
  const states = await page.getByRole('link').allTextContents();
  expect(states.length).toBeGreaterThan(30);
  return states;
}

for (const look of looks) {
  test(`Every state is accessible in ${look.language}, ${look.theme}`, async ({ show }) => {
    test.slow();
    for (const state of await statesOf(await show(null))) {
      const page = await show(state, look);
      expect(await complaintsOfAxe(page), state).toEqual([]);
    }
  });
}

test('No state is wider than its window, however narrow', async ({ show, page }) => {
  for (const state of await statesOf(await show(null))) {
    await show(state, { language: 'ja' });
    for (const width of [240, 320, 380, 1440]) {
      await page.setViewportSize({ width, height: 700 });
      const needed = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(needed, state).toBeLessThanOrEqual(width);
    }
  }
});

for (const width of [320, 360, 380, 420]) {
  test(`Both questions are seen without scrolling at ${width} × 700`, async ({ show, page }) => {
    await page.setViewportSize({ width, height: 700 });
    for (const language of ['en', 'ja'] as const) {
      await show('prepare', { language });
      for (const choice of await page.locator('.choice').all()) {
        await expect(choice).toBeInViewport({ ratio: 1 });
        const box = await choice.boundingBox();
        expect(box?.height).toBeGreaterThanOrEqual(40);
      }
    }
  });
}
