import { expect, it } from 'vitest';
import { plainRow, ratioRow } from './row.ts';
import { lineOf, tableOf } from './table.ts';

const head = { contender: 'raw', sampleUnit: 'ms' };
const met = ratioRow(
  'store',
  { ...head, id: 'a', what: 'reading', goal: 1.5 },
  {
    ours: [2, 2, 2],
    theirs: [2, 2, 2],
  },
);
const missed = ratioRow(
  'store',
  { ...head, id: 'b', what: 'saving', goal: 1.5 },
  {
    ours: [8, 8, 8],
    theirs: [2, 2, 2],
  },
);
const shown = plainRow('store', { ...head, id: 'c', what: 'noise', goal: null }, [12]);

it('The table says of each row whether its goal is met, by how much, and out of how many pairs', () => {
  expect(tableOf([met, missed, shown]).split('\n')).toEqual([
    '   what     against  figure  95 %      goal    pairs',
    '✓  reading  raw      1 x     1 to 1    ≤ 1.50  3',
    '✗  saving   raw      4 x     4 to 4    ≤ 1.50  3',
    '   noise    raw      12 ms   12 to 12  –       1',
  ]);
  expect(lineOf(missed)).toBe('✗  saving: 4 x (4 to 4), goal ≤ 1.50, against raw');
});
