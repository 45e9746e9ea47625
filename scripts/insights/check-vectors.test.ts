import { existsSync, globSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkVectorFile } from './check-vectors.ts';

const VECTORS = path.resolve(import.meta.dirname, '../../../shared/golden/vectors');
const files = globSync('*.json', { cwd: VECTORS }).sort();

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'vectors-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function written(content: unknown): string {
  const file = path.join(folder, 'one.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

const base = {
  schema: 'oneonone-insights-golden/1',
  id: 'one',
  method: 'turnover_aggregated',
  tolerance: { abs: 1e-7 },
};
const arm = (leavers: number) => ({ leavers, person_months: 100, headcount: 10 });

describe('The golden vectors', () => {
  const present = existsSync(VECTORS);
  const absent = `NO GOLDEN VECTORS at ${VECTORS}: the statistics were checked by units only.`;
  beforeAll(() => {
    if (!present) console.warn(absent);
  });

  it('are all there, or it is said that they are not', () => {
    expect(files.length >= 41).toBe(present);
  });

  it.each(files)('agree: %s', { timeout: 60_000 }, (file) => {
    expect(checkVectorFile(path.join(VECTORS, file))).toMatchObject({ ok: true });
  });
});

describe('Checking a file', () => {
  it('passes one that agrees and says which field was nearest to its tolerance', () => {
    const cases = [{ input: { treated: arm(5), control: arm(5) }, expected: { rate_ratio: 1 } }];
    expect(checkVectorFile(written({ ...base, cases }))).toMatchObject({
      method: 'turnover_aggregated',
      ok: true,
      worst: { field: '[0].rate_ratio', expected: 1, tolerance: 1e-7 },
    });
  });

  it('fails one that does not', () => {
    const cases = [{ input: { treated: arm(5), control: arm(5) }, expected: { rate_ratio: 1.1 } }];
    expect(checkVectorFile(written({ ...base, cases }))).toMatchObject({
      ok: false,
      worst: { field: '[0].rate_ratio', got: 1, expected: 1.1 },
    });
  });

  it.each([
    ['no JSON', '{"schema":', /JSON/],
    ['another schema', { ...base, schema: 'x' }, /schema/],
    ['an unknown method', { ...base, method: 'augury' }, /unknown method augury/],
    ['a method of the language, not of ours', { ...base, method: 'toString' }, /unknown method/],
    ['no input', base, /cases/],
    [
      'a wrong input',
      { ...base, cases: [{ input: { treated: arm(-1) }, expected: {} }] },
      /leavers/,
    ],
  ])('says what is wrong with %s in its line', (_, content, message) => {
    const line = checkVectorFile(written(content));
    expect(line).toMatchObject({ ok: false, worst: null });
    expect(line.error).toMatch(message);
  });

  it('says that a file is not there', () => {
    expect(checkVectorFile(path.join(folder, 'none.json')).error).toMatch(/ENOENT/);
  });
});
