/** What the built extension weighs, in bytes: as it travels, compressed as hard as can be. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { contentScriptOf } from '../extensions.ts';

/** The most that each may weigh, in bytes; checked in `npm test` and by the benchmark. */
export const SIZE_LIMITS = {
  contentScript: 8_000,
  laterScript: 6_000,
  zippedPackage: 900_000,
} as const;

/** What follows the content script once a 1on1 is in view or open. */
export const LATER_SCRIPT = 'calendar-later.js';

export function gzippedSize(folder: string, file: string): number {
  return gzipSync(readFileSync(path.join(folder, file)), { level: 9 }).length;
}

export function contentScriptSize(folder: string): number {
  return gzipSync(contentScriptOf(folder), { level: 9 }).length;
}

/** The package as the store gets it: every file of the build. */
export function zippedSize(folder: string): number {
  const names = globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
  const files = names.map((name) => [name, new Uint8Array(readFileSync(path.join(folder, name)))]);
  return zipSync(Object.fromEntries(files), { level: 9 }).length;
}
