/** The tree as tests see it: the files that git knows or will know, and what they import. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../..');

/** Tracked files and new ones that are not ignored, relative to the root, sorted. */
export function listFiles(): string[] {
  const output = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '--deduplicate'], {
    cwd: root,
    encoding: 'utf8',
  });
  return output.split('\n').filter(Boolean).sort();
}

export function read(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}

export const isCode = (file: string): boolean => /\.(ts|tsx|mjs|css|rules)$/.test(file);

/** What a file imports, as repository paths; packages are left out. */
export function importsOf(file: string): string[] {
  const specifiers = [...read(file).matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)];
  return specifiers.flatMap(([, specifier = '']) => {
    if (specifier.startsWith('.')) return [path.join(path.dirname(file), specifier)];
    if (specifier.startsWith('#support/')) return [`tests/support/${specifier.slice(9)}`];
    if (specifier.startsWith('#') && specifier !== '#imports') return [specifier.slice(1)];
    return [];
  });
}
