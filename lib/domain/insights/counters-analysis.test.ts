import { describe, expect, it } from 'vitest';
import { exampleColumns } from '#lib/domain/example/example-columns.ts';
import { counterColumnsBuilder } from '#lib/domain/statistics/counters/counter-columns.ts';
import { analyseCounters } from './counters-analysis.ts';
import type { AnalysisEvent, Period, ReleasedReport } from './released-report.ts';

function reportOf(columns: Parameters<typeof analyseCounters>[0], period: Period = 'window') {
  let report: Partial<ReleasedReport> = {};
  const kinds: AnalysisEvent['kind'][] = [];
  analyseCounters(columns, period, (event) => {
    kinds.push(event.kind);
    if (event.kind === 'part') report = { ...report, ...event.part };
  });
  return { report, kinds };
}

function columnsOf(
  rows: readonly (readonly [string, string, number, number, number | null, number])[],
) {
  const builder = counterColumnsBuilder();
  for (const [manager, month, topic, expectation, score, n] of rows) {
    builder.add({ manager, month, topic, expectation, score, n });
  }
  return builder.columns();
}

describe('The example', { timeout: 60_000 }, () => {
  it('names the three of its known truth, and shows shares before the bootstrap', () => {
    const { report, kinds } = reportOf(exampleColumns());
    expect(report.topics?.rows[0]).toMatchObject({ id: 'work', share: 0.223 });
    expect(report.topics?.rows.at(-1)?.id).toBe('other');
    expect(report.drivers?.larger).toBe('expectation');
    const named = report.drivers?.items.filter((item) => item.named).map(({ id }) => id);
    expect(new Set(named)).toEqual(new Set(['listen', 'think', 'opinion']));
    const [think, listen] = ['think', 'listen'].map((wanted) =>
      report.drivers?.items.find(({ id, factor }) => id === wanted && factor === 'expectation'),
    );
    expect(think?.logOdds).toBeGreaterThan(0);
    expect(listen?.logOdds).toBeLessThan(0);
    expect(think?.topTwo).toBeGreaterThan((listen?.topTwo ?? 1) + 0.1);
    expect(report.areas?.managers).toHaveLength(500);
    expect(kinds.indexOf('part')).toBeLessThan(kinds.indexOf('sampling'));
  });
});

describe('Periods', () => {
  const rows = ['2025-01', '2025-02', '2025-11', '2026-10'].flatMap((month) =>
    [0, 1].map((topic) => ['1', month, topic, 0, 4, 10] as const),
  );

  it('are halves that never overlap', () => {
    const { report } = reportOf(columnsOf(rows), 'halves');
    expect(report.period).toEqual({
      from: '2025-11',
      to: '2026-10',
      before: { from: '2025-01', to: '2025-02' },
    });
    expect(report.topics).toMatchObject({ sessions: 40, previousSessions: 40 });
  });
});

describe('What few people stand behind', () => {
  it('is in no released row, nor what would give it away', () => {
    const { report } = reportOf(
      columnsOf([
        ['1', '1', 0, 0, 4, 40],
        ['1', '1', 1, 1, 5, 4],
        ['1', '1', 2, 2, 3, 6],
        ['1', '1', 3, 2, 2, 20],
      ]),
    );
    const hidden = report.topics?.rows.filter(({ share }) => share === null).map(({ id }) => id);
    // Four people alone could be worked out from the total: the six go with them.
    expect(hidden).toEqual(expect.arrayContaining(['people', 'health']));
    expect(report.topics?.rows.filter(({ count }) => (count ?? 9) > 0 && (count ?? 9) < 5)).toEqual(
      [],
    );
    expect(report.scores?.find(({ id }) => id === 'people')).toMatchObject({ n: null, mean: null });
    // One manager: no model at all.
    expect(report.drivers).toBeNull();
  });

  it('never is a histogram in which everybody said the same', () => {
    const { report } = reportOf(
      columnsOf([
        ['1', '1', 0, 0, 5, 50],
        ['1', '1', 3, 1, 4, 30],
        ['1', '1', 3, 1, 2, 30],
      ]),
    );
    const work = report.scores?.find(({ id }) => id === 'work');
    expect(work).toMatchObject({ histogram: null, mean: null, reason: 'homogeneous' });
  });
});
