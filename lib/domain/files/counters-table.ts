/** Lines of a counters file into columns of numbers, and what is wrong with the others. */
import {
  type CounterColumns,
  counterColumnsBuilder,
} from '#lib/domain/statistics/counters/counter-columns.ts';
import { parseCounterRow } from '#lib/domain/statistics/counters/counter-row.ts';
import { type ProblemList } from './file-problem.ts';
import type { TableHeader } from './table-header.ts';
import { plain, writtenMonth, writtenNumber } from './written-value.ts';

/** Ids of the vocabulary by the words that stand on the screen, in any language (`plain`). */
export interface LevelLabels {
  readonly topic: ReadonlyMap<string, string>;
  readonly expectation: ReadonlyMap<string, string>;
}

export const noLabels: LevelLabels = { topic: new Map(), expectation: new Map() };

export interface TableReader<T> {
  /** `line` counts from 1, the header. */
  row(fields: readonly string[], line: number): void;
  result(): T;
}

/** `2026-04` for every way to write a month of a year; other names (1 to 12) as they are. */
function monthName(text: string): string {
  const month = writtenMonth(text);
  if (month === null) return plain(text);
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
}

/** `5`, `５`, `5.0` and `1,234` as digits; what is no number stays as it is. */
function digits(text: string): string {
  return /^\d*$/.test(text) ? text : String(writtenNumber(text) ?? text);
}

/** More different names than this are a wrong column, and no table of them would fit. */
const MOST_MANAGERS = 50_000;
const MOST_MONTHS = 1200;

/** Says of each name whether it is one of the first so many. */
function atMost(most: number): (name: string) => boolean {
  const names = new Set<string>();
  return (name) => names.has(name) || (names.size < most && names.add(name).has(name));
}

/**
 * Without a column `n` every line is one 1on1. With it, a cell is said once: saying it again is a
 * problem, unless `addRepeats` (the person said that repeats add up).
 */
export function countersTable(
  header: TableHeader,
  problems: ProblemList,
  addRepeats: boolean,
  labels: LevelLabels,
): TableReader<CounterColumns> {
  const builder = counterColumnsBuilder();
  const seen = header.at.has('n') && !addRepeats ? new Set<number>() : null;
  const position = (column: string) => header.at.get(column) ?? -1;
  const at = {
    manager: position('manager'),
    month: position('month'),
    topic: position('topic'),
    expectation: position('expectation'),
    score: position('score'),
    n: position('n'),
  };
  const months = new Map<string, string>();
  const named = { topic: new Map<string, string>(), expectation: new Map<string, string>() };
  const levelOf = (factor: keyof LevelLabels, text: string) => {
    let level = named[factor].get(text);
    if (level === undefined) {
      const word = plain(text);
      named[factor].set(text, (level = labels[factor].get(word) ?? word));
    }
    return level;
  };
  const monthOf = (text: string) => {
    let name = months.get(text);
    if (name === undefined) months.set(text, (name = monthName(text)));
    return name;
  };
  const fitsManager = atMost(MOST_MANAGERS);
  const fitsMonth = atMost(MOST_MONTHS);
  return {
    row(fields, line) {
      const text = (column: number) => fields[column] ?? '';
      const parsed = parseCounterRow({
        manager: text(at.manager),
        month: monthOf(text(at.month)),
        topic: levelOf('topic', text(at.topic)),
        expectation: levelOf('expectation', text(at.expectation)),
        score: digits(text(at.score)),
        n: at.n < 0 ? '1' : digits(text(at.n)),
      });
      if (!parsed.ok) {
        const { column } = parsed;
        const value = text(at[column]);
        const numeric = column === 'n' || column === 'score';
        const kind = value.trim() === '' ? 'empty' : numeric ? 'not-a-number' : 'unknown-value';
        problems.add({ line, kind, column, value });
        return;
      }
      const { manager, month } = parsed.row;
      const crowded = !fitsManager(manager) ? 'manager' : fitsMonth(month) ? null : 'month';
      if (crowded) {
        problems.add({ line, kind: 'too-many', column: crowded, value: parsed.row[crowded] });
        return;
      }
      if (seen) {
        const key = builder.keyOf(parsed.row);
        if (seen.has(key)) {
          problems.add({ line, kind: 'repeated', column: 'manager', value: fields.join(',') });
          return;
        }
        seen.add(key);
      }
      builder.add(parsed.row);
    },
    result: () => builder.columns(),
  };
}
