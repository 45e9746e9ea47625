import { describe, expect, it } from 'vitest';
import { changesSince, parseResults } from './compare.ts';
import { plainRow, type Row } from './row.ts';

const head = { what: 'w', contender: '–', goal: 1, sampleUnit: 'ms' };
const rowOf = (id: string, values: readonly number[]): Row =>
  plainRow('page', { ...head, id }, values);
const around = (value: number) => [value, value + 0.01, value - 0.01, value, value + 0.02];
const old = parseResults(
  JSON.stringify({
    rows: [rowOf('page.a', around(1)), rowOf('page.b', around(2)), rowOf('page.gone', around(1))],
  }),
  'old.json',
);

describe('Comparing with an earlier run', () => {
  it('calls worse or better only what lies outside of both intervals', () => {
    const rows = [rowOf('page.a', around(1.2)), rowOf('page.b', around(1.5))];
    expect(changesSince(old, rows).map(({ id, verdict }) => [id, verdict])).toEqual([
      ['page.a', 'worse'],
      ['page.b', 'better'],
    ]);
    expect(changesSince(old, [rowOf('page.a', around(1.01))])[0]?.verdict).toBe('same');
  });

  it('leaves out what only one of the runs has', () => {
    expect(changesSince(old, [rowOf('page.new', [1])])).toEqual([]);
  });

  it('says in one sentence that a file is something else', () => {
    expect(() => parseResults('{"rows": 1}', 'x.json')).toThrow(
      'x.json is no bench/results.json: name one that "npm run bench" wrote.',
    );
    expect(() => parseResults('not json', 'x.json')).toThrow('x.json is no');
  });
});
