/**
 * Two builds of the same source are the same, byte by byte: for each browser, prints the hash that
 * anybody gets, and fails where the second build differs from the first.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';

const OUTPUT = '.output';
const browsers = ['chrome', 'edge', 'firefox'] as const;

/** The hash over all names and contents of what is built for that browser. */
function buildAndHash(browser: string): string {
  const folder = path.join(OUTPUT, `${browser}-mv3`);
  rmSync(folder, { recursive: true, force: true });
  const build = spawnSync('node_modules/.bin/wxt', ['build', '-b', browser], { encoding: 'utf8' });
  if (build.status !== 0) throw new Error(`${browser} does not build.\n${build.stderr}`);
  const hash = createHash('sha256');
  const files = globSync('**/*', { cwd: folder }).sort();
  for (const file of files) {
    const full = path.join(folder, file);
    if (statSync(full).isFile()) hash.update(`${file}\0`).update(readFileSync(full));
  }
  return hash.digest('hex');
}

for (const browser of browsers) {
  const [first, second] = [buildAndHash(browser), buildAndHash(browser)];
  console.log(`${browser} ${first}${first === second ? '' : ` differs: ${second}`}`);
  if (first !== second) process.exitCode = 1;
}
