import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** The name under which `in-page.ts` is reachable in the page. */
export const IN_PAGE = 'sashiHostCheck';

/** The extension's host code as one script, built in memory. */
export async function bundleForPage(): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    root: fileURLToPath(new URL('../..', import.meta.url)),
    build: {
      write: false,
      minify: false,
      lib: {
        entry: fileURLToPath(new URL('./in-page.ts', import.meta.url)),
        formats: ['iife'],
        name: IN_PAGE,
      },
    },
  });
  for (const result of Array.isArray(output) ? output : [output]) {
    for (const part of 'output' in result ? result.output : []) {
      if (part.type === 'chunk') return part.code;
    }
  }
  throw new Error('The host code could not be built.');
}
