/**
 * What anybody builds from the source is the same, byte by byte: builds for each browser here, and
 * in another folder that holds nothing but what git knows; prints the hash that everybody gets, and
 * fails where the two differ.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { makeCopyOfSource } from './copy-of-source.ts';

const browsers = ['chrome', 'edge', 'firefox'] as const;

/** The hash over all names and contents of what is built for that browser. */
function buildAndHash(root: string, browser: string): string {
  const folder = path.join(root, '.output', `${browser}-mv3`);
  rmSync(folder, { recursive: true, force: true });
  const build = spawnSync('node_modules/.bin/wxt', ['build', '-b', browser], {
    cwd: root,
    encoding: 'utf8',
  });
  if (build.status !== 0) throw new Error(`${browser} does not build.\n${build.stderr}`);
  const hash = createHash('sha256');
  const files = globSync('**/*', { cwd: folder }).sort();
  for (const file of files) {
    const full = path.join(folder, file);
    if (statSync(full).isFile()) hash.update(`${file}\0`).update(readFileSync(full));
  }
  return hash.digest('hex');
}

const copy = makeCopyOfSource();
try {
  for (const browser of browsers) {
    const [here, elsewhere] = [buildAndHash('.', browser), buildAndHash(copy, browser)];
    console.log(
      `${browser} ${here}${here === elsewhere ? '' : ` differs elsewhere: ${elsewhere}`}`,
    );
    if (here !== elsewhere) process.exitCode = 1;
  }
} finally {
  rmSync(copy, { recursive: true, force: true });
}
