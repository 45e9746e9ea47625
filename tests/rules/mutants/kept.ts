/** What was found out in earlier runs, in files of a cache that may be deleted at any time. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const CACHE = path.resolve(import.meta.dirname, '../../../node_modules/.cache/sashi-mutants');

function fileOf(key: string): string {
  mkdirSync(CACHE, { recursive: true });
  return path.join(CACHE, `${createHash('sha256').update(key).digest('hex').slice(0, 32)}.json`);
}

/** What was kept under that key. */
export function recall(key: string): string | undefined {
  const file = fileOf(key);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

export function keep(key: string, value: string): void {
  writeFileSync(fileOf(key), value);
}

/** What was kept under that key, or what is found now. */
export async function keptOr<T>(key: string, find: () => Promise<T>): Promise<T> {
  const kept = recall(key);
  if (kept !== undefined) return JSON.parse(kept);
  const found = await find();
  keep(key, JSON.stringify(found));
  return found;
}
