import { expect, it } from 'vitest';
import { tablesReader } from '#lib/domain/files/open-table.ts';
import { levelLabels } from './level-labels.ts';

const row = (...fields: string[]) => ['1', '2026-04', ...fields, '5', '3'];

it('A counters file may write topics and hopes as they stand on the screen', () => {
  const reader = tablesReader({ addRepeats: false, start: null }, levelLabels);
  reader.row(['manager', 'month', 'topic', 'expectation', 'score', 'n'], 1);
  reader.row(row('心身の状態', '話をきいてほしい'), 2);
  reader.row(row('How I am (body & mind)', 'tell me what you think'), 3);
  reader.row(row('その他', 'その他・まだ決めていない'), 4);
  reader.row(row('health', 'その他・まだ決めて'), 5);
  const { counters, problems } = reader.result();
  // (topic × 6 + hope) × 6 + answer, in the order of the reference data.
  const cell = (topic: number, hope: number) => (topic * 6 + hope) * 6 + 5;
  expect([...(counters?.cell ?? [])]).toEqual([cell(2, 0), cell(2, 1), cell(7, 5)]);
  expect(problems.listed).toMatchObject([{ line: 5, column: 'expectation' }]);
});
