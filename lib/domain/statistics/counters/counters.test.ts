import { describe, expect, it } from 'vitest';
import { counterExpectations, counterLevelIndex, counterTopics } from './counter-levels.ts';
import { type CounterRow, parseCounterRow } from './counter-row.ts';
import { countersTally } from './counters.ts';
import { coverage } from './coverage.ts';

const line = { manager: 'M1', month: '4', topic: '0', expectation: 'listen', score: '5', n: '12' };

describe('A line of a counters file', () => {
  it('is read with codes, reference names or ids of the product', () => {
    const parsed = parseCounterRow(line);
    expect(parsed).toEqual({
      ok: true,
      row: { manager: 'M1', month: '4', topic: 0, expectation: 0, score: 5, n: 12 },
    });
    for (const topic of ['0', 'progress', 'work', ' Work ']) {
      expect(parseCounterRow({ ...line, topic })).toEqual(parsed);
    }
    expect(counterLevelIndex(counterExpectations, 'other_e')).toBe(5);
    expect(counterLevelIndex(counterExpectations, 'other')).toBe(5);
    expect(counterLevelIndex(counterTopics, '8')).toBe(-1);
  });

  it('may be of 1on1s that were not rated', () => {
    expect(parseCounterRow({ ...line, score: '' })).toMatchObject({
      ok: true,
      row: { score: null },
    });
  });

  it.each([
    ['manager', ' '],
    ['month', ''],
    ['topic', 'weather'],
    ['expectation', '6'],
    ['score', '0'],
    ['score', '4.5'],
    ['n', '-1'],
    ['n', '1e3'],
    ['n', ''],
  ])('is refused by its column %s when that says "%s"', (column, text) => {
    expect(parseCounterRow({ ...line, [column]: text })).toEqual({ ok: false, column });
  });
});

describe('Counters', () => {
  const rows: CounterRow[] = [
    { manager: 'b', month: '1', topic: 0, expectation: 1, score: 4, n: 3 },
    { manager: 'a', month: '2', topic: 0, expectation: 1, score: 2, n: 1 },
    { manager: 'b', month: '2', topic: 7, expectation: 5, score: null, n: 6 },
    { manager: 'b', month: '1', topic: 0, expectation: 1, score: 4, n: 2 },
  ];
  const tally = countersTally();
  for (const row of rows) tally.add(row);
  const counters = tally.result();

  it('add sessions and ratings up by manager', () => {
    expect(counters).toMatchObject({
      managers: ['b', 'a'],
      months: ['1', '2'],
      sessions: 12,
      ratings: 6,
    });
    expect(counters.topicSessions[0]).toEqual([5, 1]);
    expect(counters.topicSessions[7]).toEqual([6, 0]);
    expect(counters.expectationSessions[5]).toEqual([6, 0]);
    expect(counters.table[0]?.[1]).toEqual([0, 1, 0, 5, 0]);
    expect([...counters.cells.n]).toEqual([5, 1]);
  });

  it('cover the table by cells with enough ratings', () => {
    expect(coverage(counters, 5)).toEqual({
      cells: 48,
      cellsUsed: 1,
      cellsShown: 1,
      share: 1,
      jointModel: true,
    });
    expect(coverage(counters, 7)).toMatchObject({ share: 0, jointModel: false });
  });
});
