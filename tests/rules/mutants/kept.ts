/** What earlier runs found out, in a folder that may be deleted at any time. */
import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const FOLDER = path.resolve(import.meta.dirname, '../../../node_modules/.cache/sashi-mutants');

export function fileNamed(name: string): string {
  mkdirSync(FOLDER, { recursive: true });
  return path.join(FOLDER, name);
}

export const digest = (text: string) =>
  createHash('sha256').update(text).digest('hex').slice(0, 16);

/** What was kept under that name; undefined when there is nothing. */
export function recall(name: string): unknown {
  const file = fileNamed(name);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

export function keep(name: string, value: unknown): void {
  writeFileSync(fileNamed(name), JSON.stringify(value));
}

/** One verdict; `killer` is the case that turned red, null when none did. */
export interface Verdict {
  readonly id: string;
  /** Of the rules and the tests that it was judged by. */
  readonly by: string;
  readonly killer: string | null;
}

const VERDICTS = 'verdicts.jsonl';

/** The last verdict on each mutant. A line that was cut off is left out. */
export function recallVerdicts(): Map<string, Verdict> {
  const file = fileNamed(VERDICTS);
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  const whole = lines.filter((line) => line.endsWith('}'));
  return new Map(whole.map((line): Verdict => JSON.parse(line)).map((one) => [one.id, one]));
}

/** Kept at once, so that a run that is cut off loses nothing. */
export function keepVerdict(verdict: Verdict): void {
  appendFileSync(fileNamed(VERDICTS), `${JSON.stringify(verdict)}\n`);
}
