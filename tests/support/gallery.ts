/** Every state of every page in Chromium, without the extension: see tests/gallery. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base, type Page } from '@playwright/test';
import { build, preview } from 'vite';
import { chromiumArguments, chromiumPath } from '#scripts/chromium.ts';

export { expect } from '@playwright/test';

const configFile = path.resolve(import.meta.dirname, '../gallery/vite.config.ts');

export interface Look {
  readonly language?: 'ja' | 'en';
  readonly theme?: 'light' | 'dark';
  /** The part that is to be broken. */
  readonly broken?: string;
}

interface Fixtures {
  /** Shows one state, or the list of all. */
  show: (state: string | null, look?: Look) => Promise<Page>;
}

export const test = base.extend<Fixtures, { gallery: string }>({
  // As fixtures, not by `test.use`: more than one file of flows starts from here.
  launchOptions: [
    { executablePath: chromiumPath(), args: [...chromiumArguments] },
    { scope: 'worker' },
  ],
  contextOptions: { reducedMotion: 'reduce' },
  gallery: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixture's needs from it
    async ({}, use) => {
      const outDir = mkdtempSync(path.join(tmpdir(), 'sashi-gallery-'));
      await build({ configFile, logLevel: 'error', build: { outDir, emptyOutDir: true } });
      const server = await preview({
        configFile,
        build: { outDir },
        preview: { host: '127.0.0.1', port: 0 },
      });
      await use(server.resolvedUrls?.local[0] ?? '');
      await server.close();
      rmSync(outDir, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  show: async ({ page, gallery }, use) =>
    use(async (state, { language = 'en', theme = 'light', broken } = {}) => {
      const query = new URLSearchParams({
        lang: language,
        theme,
        ...(state && { state }),
        ...(broken && { broken }),
      });
      await page.goto(`${gallery}?${query}`);
      await page.locator('#app > *').first().waitFor();
      await page.waitForFunction(chartsAreDrawn);
      return page;
    }),
});

/** What every page of ours is called, with the names of its states: the one list of them. */
export async function statesByPage(page: Page): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const group of await page.locator('[data-page]').all()) {
    const name = (await group.getAttribute('data-page')) ?? '';
    found[name] = await group.getByRole('link').allTextContents();
  }
  return found;
}

/** The names of all states. */
export async function everyState(page: Page): Promise<string[]> {
  return Object.values(await statesByPage(page)).flat();
}

function chartsAreDrawn(): boolean {
  const rooms = [...document.querySelectorAll('.chart-canvas')];
  return rooms.every((room) => room.childElementCount > 0);
}
