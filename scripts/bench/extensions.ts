/** The extensions that are measured: Sashi as built, and what it is measured against. */
import { appendFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { extensionFolder } from '../profile.ts';
import { bundle } from './bundle.ts';

const HOME = path.resolve(import.meta.dirname, '../../.output/bench');
const MATCHES = ['https://calendar.google.com/*'];

/** A copy of the built extension, changed by `change` before anybody loads it. */
export function sashi(name = 'sashi', change: (folder: string) => void = () => {}): string {
  const folder = empty(name);
  cpSync(extensionFolder, folder, { recursive: true });
  slowDown(folder, Number(process.env['SASHI_BENCH_SLOW'] ?? 0));
  change(folder);
  return folder;
}

/** An extension of one content script. */
export async function scriptOnly(name: string, entry: string | null): Promise<string> {
  const folder = empty(name);
  const code = entry === null ? '' : await bundle(entry);
  writeFileSync(path.join(folder, 'content.js'), code);
  const manifest = {
    manifest_version: 3,
    name,
    version: '1.0',
    content_scripts: [{ matches: MATCHES, js: ['content.js'], run_at: 'document_start' }],
  };
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}

/** Bytes of every content script of an unpacked extension, in one. */
export function contentScriptOf(folder: string): Buffer {
  const manifest = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8'));
  const files: string[] = manifest.content_scripts.flatMap((each: { js: string[] }) => each.js);
  return Buffer.concat(files.map((file) => readFileSync(path.join(folder, file))));
}

/**
 * Makes a build worse on purpose, to see that the benchmark notices: so many ms of work whenever
 * Calendar shows another view. `SASHI_BENCH_SLOW=50 npm run bench -- --only page`.
 */
export function slowDown(folder: string, milliseconds: number): void {
  if (!(milliseconds > 0)) return;
  const work = `
;(() => {
  const work = () => {
    const end = performance.now() + ${milliseconds};
    while (performance.now() < end) Math.sqrt(Math.random());
  };
  const isView = (node) => node instanceof Element && node.matches('[role=main]');
  const watch = () => new MutationObserver((records) => {
    if (records.some(({ addedNodes }) => [...addedNodes].some(isView))) work();
  }).observe(document.body, { childList: true, subtree: true });
  document.addEventListener('DOMContentLoaded', watch);
})();
`;
  appendFileSync(path.join(folder, 'content-scripts/calendar.js'), work);
}

function empty(name: string): string {
  const folder = path.join(HOME, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}
