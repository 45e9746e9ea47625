import { isExecutable, onPath } from './chromium.ts';

/** What to say where there is none. */
export const FIREFOX_NEEDED =
  'No Firefox was found: run "sudo apt-get install firefox-esr", or set FIREFOX_PATH to one that you have.';

/** Path of the Firefox to use: `FIREFOX_PATH`, then an installed one; null where there is none. */
export function firefoxPath(): string | null {
  const wanted = process.env['FIREFOX_PATH'];
  const candidates = wanted ? [wanted] : onPath(['firefox-esr', 'firefox']);
  return candidates.find(isExecutable) ?? null;
}
