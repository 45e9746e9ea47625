/** The page's own files as the browser wants them: TypeScript without types, one stylesheet. */
import { readdirSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import path from 'node:path';
import { className } from './class-name.ts';

const root = import.meta.dirname;
const stripped = new Map<string, string>();

/** JavaScript of a module below this folder (`page/main.ts`), or null when there is none. */
export function pageModule(name: string): string | null {
  const known = stripped.get(name);
  if (known !== undefined) return known;
  if (!/^[a-z0-9-]+(\/[a-z0-9-]+)*\.ts$/.test(name)) return null;
  try {
    const code = stripTypeScriptTypes(readFileSync(path.join(root, name), 'utf8'));
    stripped.set(name, code);
    return code;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** All styles in one, in the order of their names, with class names of this load. */
export function pageStyles(salt: string): string {
  const folder = path.join(root, 'styles');
  const files = readdirSync(folder).filter((file) => file.endsWith('.css'));
  return files
    .sort()
    .map((file) => readFileSync(path.join(folder, file), 'utf8'))
    .join('\n')
    .replaceAll(/\.([a-z][a-z0-9-]*)/g, (_, name: string) => `.${className(name, salt)}`);
}
