/** Reads the lines of one file, which may hold several tables one after another. */
import type { CounterColumns } from '#lib/domain/statistics/counters/counter-columns.ts';
import type { TeamMonth } from '#lib/domain/statistics/effect/team-panel.ts';
import type { Person } from '#lib/domain/statistics/turnover/roster.ts';
import { countersTable, type LevelLabels, noLabels, type TableReader } from './counters-table.ts';
import { rosterTable, type StartMonth, salesTable } from './effect-tables.ts';
import { type FileProblems, problemList } from './file-problem.ts';
import { isColumnName, tableHeader } from './table-header.ts';

export interface ReadTables {
  readonly counters: CounterColumns | null;
  readonly sales: readonly TeamMonth[] | null;
  readonly roster: readonly Person[] | null;
  readonly problems: FileProblems;
  /** Lines that were understood. */
  readonly usable: number;
}

export interface ReadOptions {
  readonly addRepeats: boolean;
  readonly start: StartMonth;
}

/** `labels`: the words for topics and hopes that are understood beside names, ids and codes. */
export function tablesReader(
  { addRepeats, start }: ReadOptions,
  labels: LevelLabels = noLabels,
): TableReader<ReadTables> {
  const problems = problemList();
  let counters: TableReader<CounterColumns> | null = null;
  let sales: TableReader<TeamMonth[]> | null = null;
  let roster: TableReader<Person[]> | null = null;
  let current: TableReader<unknown> | null = null;
  let lines = 0;
  let begun = false;

  /** True when the line was a header (or should have been one). */
  function begins(fields: readonly string[], line: number): boolean {
    const header = tableHeader(fields);
    if (header === null) {
      if (begun) return false;
      problems.add({ line, kind: 'no-table', column: '', value: fields.join(',') });
    } else if (header.missing.length > 0) {
      current = null;
      for (const column of header.missing) {
        problems.add({ line, kind: 'column-missing', column, value: '' });
      }
    } else if (header.kind === 'counters') {
      current = counters = countersTable(header, problems, addRepeats, labels);
    } else if (header.kind === 'sales') {
      current = sales = salesTable(header, problems, start);
    } else {
      current = roster = rosterTable(header, problems, start);
    }
    begun = true;
    return true;
  }

  return {
    row(fields, line) {
      if (fields.length <= 1 && (fields[0] ?? '').trim() === '') return;
      if ((!begun || isColumnName(fields[0] ?? '')) && begins(fields, line)) return;
      lines += 1;
      current?.row(fields, line);
    },
    result() {
      if (!begun) problems.add({ line: 1, kind: 'no-table', column: '', value: '' });
      const all = problems.all();
      const header = all.listed.filter(
        ({ kind }) => kind === 'column-missing' || kind === 'no-table',
      );
      return {
        counters: counters?.result() ?? null,
        sales: sales?.result() ?? null,
        roster: roster?.result() ?? null,
        problems: all,
        usable: current === null ? 0 : lines - (all.count - header.length),
      };
    },
  };
}
