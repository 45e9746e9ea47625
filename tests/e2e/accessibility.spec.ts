import { globSync } from 'node:fs';
import path from 'node:path';
import { complaintsOfAxe } from '#support/axe.ts';
import { everyState, expect, type Look, statesByPage, test } from '#support/gallery.ts';

/** Both languages and both themes. */
const looks: Look[] = [
  { language: 'en', theme: 'light' },
  { language: 'en', theme: 'dark' },
  { language: 'ja', theme: 'light' },
  { language: 'ja', theme: 'dark' },
];

const folders = globSync('entrypoints/*/index.html').map((file) =>
  path.basename(path.dirname(file)),
);

test('The gallery has every page of the extension', async ({ show }) => {
  const found = await statesByPage(await show(null));
  expect(Object.keys(found).sort()).toEqual([...folders, 'parts'].sort());
  for (const states of Object.values(found)) expect(states.length).toBeGreaterThan(0);
});

for (const look of looks) {
  test(`Every state is accessible in ${look.language}, ${look.theme}`, async ({ show }) => {
    test.slow();
    for (const state of await everyState(await show(null))) {
      const page = await show(state, look);
      expect(await complaintsOfAxe(page), state).toEqual([]);
    }
  });
}

test('No state is wider than its window, however narrow', async ({ show, page }) => {
  for (const state of await everyState(await show(null))) {
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
