/**
 * `npm run screenshots`: the pictures of the README and the stores, from the demo as it is now.
 * 1280 × 800 pixels, as stores want them; ja and en; the light ones.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const IMAGES = path.join(root, 'docs/images');
/** What the demo calls a picture, and what the pages of the documentation call it. */
const pictures = { panel: 'prepare', brief: 'brief', week: 'week' } as const;

const taken = mkdtempSync(path.join(tmpdir(), 'sashi-screenshots-'));
const demo = spawnSync(
  process.execPath,
  ['--disable-warning=ExperimentalWarning', 'scripts/demo.ts', '--headless', '--out', taken],
  { cwd: root, stdio: 'inherit' },
);
if (demo.status === 0) {
  mkdirSync(IMAGES, { recursive: true });
  for (const [name, shown] of Object.entries(pictures)) {
    for (const language of ['en', 'ja']) {
      const file = `${language}.light.png`;
      copyFileSync(path.join(taken, `${name}.${file}`), path.join(IMAGES, `${shown}.${file}`));
    }
  }
}
rmSync(taken, { recursive: true, force: true });
process.exitCode = demo.status ?? 1;
