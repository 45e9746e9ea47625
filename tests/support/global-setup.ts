import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Builds the extension once for all flows, unless the caller has just done so. */
export default function globalSetup(): void {
  if (process.env['SASHI_BUILT'] === '1' && existsSync('.output/chrome-mv3/manifest.json')) return;
  const build = spawnSync('node_modules/.bin/wxt', ['build'], { encoding: 'utf8' });
  if (build.status !== 0) throw new Error(`The extension does not build:\n${build.stdout}${build.stderr}`);
}
