import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const RULES = path.resolve(import.meta.dirname, '../firestore/firestore.rules');

/**
 * Names what the rules say: eight hexadecimal digits that change with every condition, and with no
 * comment or line break. It stands on the privacy page and is told when rules are put in place.
 */
export function rulesVersion(source: string = readFileSync(RULES, 'utf8')): string {
  const said = source
    .replaceAll(/\/\/.*$/gm, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return createHash('sha256').update(said).digest('hex').slice(0, 8);
}
