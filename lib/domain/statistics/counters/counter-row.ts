/** One line of a counters file: how often a manager's 1on1s on a topic got a score in a month. */
import { counterExpectations, counterLevelIndex, counterTopics } from './counter-levels.ts';

export interface CounterRow {
  readonly manager: string;
  /** As written: `1` to `12`, or `2026-04`. */
  readonly month: string;
  readonly topic: number;
  readonly expectation: number;
  /** 1 to 5; null = held, but not rated. */
  readonly score: number | null;
  readonly n: number;
}

export const COUNTER_COLUMNS = ['manager', 'month', 'topic', 'expectation', 'score', 'n'] as const;
export type CounterColumn = (typeof COUNTER_COLUMNS)[number];

export type ParsedCounterRow =
  | { readonly ok: true; readonly row: CounterRow }
  /** The first column that is not understood. */
  | { readonly ok: false; readonly column: CounterColumn };

/** Reads one line by column name. Never throws. */
export function parseCounterRow(
  fields: Readonly<Partial<Record<CounterColumn, string>>>,
): ParsedCounterRow {
  const text = (column: CounterColumn) => (fields[column] ?? '').trim();
  const bad = (column: CounterColumn): ParsedCounterRow => ({ ok: false, column });
  const manager = text('manager');
  if (manager === '' || manager.length > 200) return bad('manager');
  const month = text('month');
  if (month === '' || month.length > 20) return bad('month');
  const topic = counterLevelIndex(counterTopics, text('topic'));
  if (topic < 0) return bad('topic');
  const expectation = counterLevelIndex(counterExpectations, text('expectation'));
  if (expectation < 0) return bad('expectation');
  const written = text('score');
  if (!/^[1-5]?$/.test(written)) return bad('score');
  const count = text('n');
  if (!/^\d{1,9}$/.test(count)) return bad('n');
  const score = written === '' ? null : Number(written);
  return { ok: true, row: { manager, month, topic, expectation, score, n: Number(count) } };
}
