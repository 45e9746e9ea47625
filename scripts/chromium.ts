/** Finds the browser that tests, tools and the demo run in, and how it is launched. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

/**
 * Arguments that Chromium needs here: no sandbox for root in a container, and no calls home.
 * Playwright's default `--disable-extensions` must go too when an extension is loaded.
 */
export const chromiumArguments: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Not Google Chrome: since 137 it loads no unpacked extension from its command line. */
const NAMES = ['chromium', 'chromium-browser'];

/**
 * Path of the Chromium to use: `CHROME_PATH`, then an installed one, then Playwright's own download.
 * Throws an error of one sentence that names the command which installs one.
 */
export function chromiumPath(): string {
  const wanted = process.env['CHROME_PATH'];
  if (wanted) {
    if (isExecutable(wanted)) return wanted;
    throw new Error(`CHROME_PATH names ${wanted}, which can't be run: correct it, or unset it.`);
  }
  const found = [...onPath(NAMES), chromium.executablePath()].find(isExecutable);
  if (found) return found;
  throw new Error('No Chromium was found: run `npx playwright install chromium`.');
}

/** Where a program of one of those names would lie, the likeliest first. */
export function onPath(names: readonly string[]): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

export function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
