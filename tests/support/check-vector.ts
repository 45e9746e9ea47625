import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type CheckLine, checkVectorFile } from '#scripts/insights/check-vectors.ts';

/** Checks data with known results as `npm run insights` does: as a vector file. */
export function checkVector(method: string, abs: number, content: object): CheckLine {
  const folder = mkdtempSync(path.join(tmpdir(), 'published-'));
  const file = path.join(folder, 'one.json');
  const head = { schema: 'oneonone-insights-golden/1', id: 'one', method, tolerance: { abs } };
  writeFileSync(file, JSON.stringify({ ...head, ...content }));
  const line = checkVectorFile(file);
  rmSync(folder, { recursive: true });
  return line;
}
