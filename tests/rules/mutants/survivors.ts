/** The mutants that no case can tell from the rules, each with the reason why that is so. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

const LIST = path.resolve(import.meta.dirname, '../../../firestore/survivors.md');

/** Reasons by a mutant's id: lines of the form "- `id`: reason" beneath the headings. */
export function readSurvivors(): Map<string, string> {
  const lines = readFileSync(LIST, 'utf8').matchAll(/^- `(.+?)`: (\S.+)$/gm);
  return new Map([...lines].map(([, id = '', reason = '']) => [id, reason]));
}
