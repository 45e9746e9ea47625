/** What somebody could work out who puts the page's figures beside one another (design, E). */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { momentsMayShow } from '#lib/domain/disclosure/score-release.ts';
import { counterColumnsBuilder } from '#lib/domain/statistics/counters/counter-columns.ts';
import type { CounterRow } from '#lib/domain/statistics/counters/counter-row.ts';
import { countersOf } from '#lib/domain/statistics/counters/counters.ts';
import { analyseDrivers } from '#lib/domain/statistics/drivers/driver-analysis.ts';
import { hiddenScores } from './hidden-scores.ts';
import { areasOf, type ReleasedArea, releasedAreas } from './released-areas.ts';
import { releasedDrivers } from './released-drivers.ts';
import { releasedScores } from './released-scores.ts';

const K = 5;

function columnsOf(rows: readonly Partial<CounterRow>[]) {
  const builder = counterColumnsBuilder();
  const row = { manager: 'A', month: '1', topic: 0, expectation: 0, score: 4, n: 1 };
  for (const one of rows) builder.add({ ...row, ...one });
  return builder.columns();
}

const countersFrom = (rows: readonly Partial<CounterRow>[]) => countersOf(columnsOf(rows));

const anyRow = fc.record({
  manager: fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F'),
  month: fc.constantFrom('1', '2'),
  topic: fc.nat(3),
  expectation: fc.nat(2),
  score: fc.integer({ min: 1, max: 5 }),
  n: fc.integer({ min: 1, max: 6 }),
});

/** Ratings, sum and squares of the rows that are not shown: the total less what is. */
function remainder(shown: readonly (readonly number[] | null)[], all: readonly number[]) {
  const rest = all.map((n, score) => n - shown.reduce((sum, row) => sum + (row?.[score] ?? 0), 0));
  const moments = { n: 0, sum: 0, squares: 0 };
  rest.forEach((n, i) => {
    moments.n += n;
    moments.sum += n * (i + 1);
    moments.squares += n * (i + 1) ** 2;
  });
  return moments;
}

describe('Subtracting', () => {
  it('what is shown from the total gives nothing, or what might be shown anyway', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { minLength: 1, maxLength: 40 }), (rows) => {
        const counters = countersFrom(rows);
        const all = [0, 1, 2, 3, 4].map((score) =>
          counters.table.flat().reduce((sum, scores) => sum + (scores[score] ?? 0), 0),
        );
        for (const factor of ['topic', 'expectation'] as const) {
          const shown = releasedScores(counters, K).filter((row) => row.factor === factor);
          if (shown.every(({ histogram }) => histogram === null)) continue;
          const rest = remainder(
            shown.map(({ histogram }) => histogram),
            all,
          );
          expect(rest.n === 0 || momentsMayShow(rest, K)).toBe(true);
        }
      }),
    );
  });

  it('a half-year from the year gives nothing that the other half would hide', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { minLength: 1, maxLength: 60 }), (rows) => {
        const columns = columnsOf(rows);
        const months = columns.months.map((name) => Number(name));
        const half = (month: number) =>
          countersOf(
            columns,
            Uint8Array.from(months, (one) => Number(one === month)),
          );
        const [first, second] = [half(1), half(2)];
        const year = countersOf(columns);
        const counts = (counters: typeof year) =>
          counters.table.map((row) => row.flat().reduce((a, b) => a + b, 0));
        const hiddenYear = hiddenScores(year, 'topic', K, [first, second]);
        const hiddenHalf = hiddenScores(second, 'topic', K);
        const subtracted = counts(first).filter(
          (_, topic) => !hiddenYear[topic] && !hiddenHalf[topic],
        );
        expect(subtracted.every((n) => n === 0 || n >= K)).toBe(true);
      }),
    );
  });

  it('one way to split a manager’s ratings from the other gives no small or uniform rest', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { minLength: 20, maxLength: 80 }), (rows) => {
        const counters = countersFrom(rows);
        const areas = releasedAreas(counters, K);
        if (areas === null) return;
        areas.managers.forEach((name, position) => {
          const own = rows.filter(({ manager }) => manager === name);
          const total = own.reduce((sum, { n }) => sum + n, 0);
          const shown = areasOf(areas, position);
          const known = (factor: ReleasedArea['factor']) =>
            shown.filter((row) => row.factor === factor).reduce((sum, { n }) => sum + (n ?? 0), 0);
          for (const factor of ['topic', 'expectation'] as const) {
            const rest = total - known(factor);
            expect(known(factor) === 0 || rest === 0 || rest >= K).toBe(true);
          }
        });
      }),
      { numRuns: 40 },
    );
  });
});

describe('An item in which everybody said the same', () => {
  const managers = ['A', 'B', 'C', 'D', 'E', 'F'];
  const rows = managers.flatMap((manager) => [
    { manager, topic: 0, score: 5, n: 6 },
    ...[1, 2, 3].flatMap((topic) =>
      [2, 3, 5].map((score) => ({ manager, topic, expectation: topic, score, n: 4 })),
    ),
  ]);
  const counters = countersFrom(rows);

  it('is hidden among the drivers as it is among the scores', () => {
    const drivers = releasedDrivers(counters, analyseDrivers(counters.cells), null, K);
    const topics = drivers?.items.filter(({ factor }) => factor === 'topic') ?? [];
    expect(topics[0]).toMatchObject({ id: 'work', n: null, deviation: null, contribution: null });
    const scores = releasedScores(counters, K).filter(({ factor }) => factor === 'topic');
    for (const [i, { n }] of topics.entries()) expect(n).toBe(scores[i]?.n);
  });

  it('is hidden among a manager’s areas', () => {
    const areas = releasedAreas(counters, K);
    const [work] = areas ? areasOf(areas, 0).filter(({ factor }) => factor === 'topic') : [];
    expect(work).toMatchObject({ id: 'work', n: null, effect: null, raw: null, label: null });
  });
});
