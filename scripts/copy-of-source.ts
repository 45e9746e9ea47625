import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const here = path.resolve(import.meta.dirname, '..');

/**
 * A new folder with what git knows of this one, as it lies here (what is not committed yet is in it,
 * too), and the packages that are installed here. Whoever asks for it removes it.
 */
export function makeCopyOfSource(): string {
  const copy = mkdtempSync(path.join(tmpdir(), 'sashi-copy-'));
  execFileSync('git', ['clone', '--quiet', '--shared', here, copy]);
  const known = execFileSync('git', ['ls-files', '-z'], { cwd: here, encoding: 'utf8' });
  for (const file of known.split('\0').filter(Boolean)) {
    const from = path.join(here, file);
    if (existsSync(from)) cpSync(from, path.join(copy, file));
  }
  for (const installed of ['node_modules', '.cache']) {
    symlinkSync(path.join(here, installed), path.join(copy, installed));
  }
  return copy;
}
