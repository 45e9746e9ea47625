import { chromiumArguments, chromiumPath } from '#scripts/chromium.ts';
import { everyState, expect, test } from '#support/gallery.ts';
import { expectReadable } from '#support/readable.ts';

/** WCAG 2.2, 1.4.4: the browser's own size of letters, twice as large as usual. */
const TWICE = '--blink-settings=defaultFontSize=32';

test.use({
  launchOptions: { executablePath: chromiumPath(), args: [...chromiumArguments, TWICE] },
});

for (const language of ['en', 'ja'] as const) {
  test(`Letters twice as large cost nobody a word, in ${language}`, async ({ show }) => {
    test.slow();
    for (const state of await everyState(await show(null))) {
      const page = await show(state, { language });
      const body = page.locator('body');
      await expect(body).toHaveCSS('font-size', '28px');
      for (const width of [360, 640]) await expectReadable(page, state, width);
    }
  });
}
