import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** The name under which what the script exports is reachable in the page. */
export const IN_PAGE = 'sashiHostCheck';

/** A module, with the extension's host code that it uses, as one script, built in memory. */
export async function bundleForPage(entry: URL): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    root: fileURLToPath(new URL('../..', import.meta.url)),
    build: {
      write: false,
      minify: false,
      lib: {
        entry: fileURLToPath(entry),
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
  throw new Error(`${entry.pathname} could not be built.`);
}
