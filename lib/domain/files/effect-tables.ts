/** Lines of a sales file and of a roster, and what is wrong with the others. */
import type { TeamMonth } from '#lib/domain/statistics/effect/team-panel.ts';
import type { Person } from '#lib/domain/statistics/turnover/roster.ts';
import type { TableReader } from './counters-table.ts';
import type { FileProblemKind, ProblemList } from './file-problem.ts';
import type { TableHeader } from './table-header.ts';
import { plain, writtenArm, writtenDay, writtenMonth, writtenNumber } from './written-value.ts';

/** The first month with the product, in months since year 0; null = not said. */
export type StartMonth = number | null;

const DAYS_A_MONTH = 365.25 / 12;
/** Beyond this a number is a calendar month such as 202604, not a distance. */
const FARTHEST_MONTH = 600;

function textsOf(header: TableHeader, fields: readonly string[]) {
  return (column: string) => (fields[header.at.get(column) ?? -1] ?? '').trim();
}

/** A team is in one group, and begins once: its first line says which and when. */
function oneForEach() {
  const firsts = new Map<string, boolean | number>();
  return (team: string, value: boolean | number) => {
    if (!firsts.has(team)) firsts.set(team, value);
    return firsts.get(team) === value;
  };
}

/** With a column `start`, each team that uses it counts from its own. */
export function salesTable(
  header: TableHeader,
  problems: ProblemList,
  start: StartMonth,
): TableReader<TeamMonth[]> {
  const rows: TeamMonth[] = [];
  const seen = new Set<string>();
  const sameArm = oneForEach();
  const sameStart = oneForEach();
  // Months as they stand in the file: each team has a start of its own on the same scale.
  const zero = header.at.has('start') ? 0 : start;
  return {
    row(fields, line) {
      const text = textsOf(header, fields);
      const wrong = (kind: FileProblemKind, column: string) =>
        problems.add({ line, kind, column, value: text(column) });
      const team = text('team');
      const treated = writtenArm(text('arm'));
      const month = monthFromStart(text('month'), zero);
      const own = treated && header.at.has('start') ? monthFromStart(text('start'), zero) : null;
      const value = writtenNumber(text('sales'));
      if (team === '') return wrong('empty', 'team');
      if (treated === null) return wrong('unknown-value', 'arm');
      if (typeof month === 'string') return wrong(month, 'month');
      if (value === null) return wrong('not-a-number', 'sales');
      if (!sameArm(team, treated)) return wrong('two-arms', 'arm');
      if (typeof own === 'string') return wrong(text('start') === '' ? 'empty' : own, 'start');
      if (own !== null && !sameStart(team, own)) return wrong('two-starts', 'start');
      const key = `${month} ${team}`;
      if (seen.has(key)) return wrong('repeated', 'month');
      seen.add(key);
      rows.push({ team, treated, month, value, ...(own !== null && { start: own }) });
    },
    result: () => rows,
  };
}

function monthFromStart(text: string, start: StartMonth): number | FileProblemKind {
  const distance = writtenNumber(text);
  if (distance !== null && Number.isInteger(distance) && Math.abs(distance) <= FARTHEST_MONTH) {
    return distance;
  }
  const calendar = writtenMonth(text);
  if (calendar === null) return 'not-a-date';
  return start === null ? 'start-missing' : calendar - start;
}

/** Ends of employment that are not a choice to leave: taken as the end of observation. */
const OTHER_ENDS = new Set([
  '0',
  'false',
  'no',
  '',
  'active',
  'retired',
  'transfer',
  '在籍',
  '定年',
  '異動',
]);

/** Times in months since the start; people who left before it are in neither group. */
export function rosterTable(
  header: TableHeader,
  problems: ProblemList,
  start: StartMonth,
): TableReader<Person[]> {
  const rows: (Omit<Person, 'time'> & { readonly time: number | null })[] = [];
  const seen = new Set<string>();
  const sameArm = oneForEach();
  let latest = 0;
  return {
    row(fields, line) {
      const text = textsOf(header, fields);
      const wrong = (kind: FileProblemKind, column: string) =>
        problems.add({ line, kind, column, value: text(column) });
      const team = text('team');
      const treated = writtenArm(text('arm'));
      const entry = text('entry') === '' ? 0 : monthsFromStart(text('entry'), start);
      const time = text('time') === '' ? null : monthsFromStart(text('time'), start);
      if (team === '') return wrong('empty', 'team');
      if (treated === null) return wrong('unknown-value', 'arm');
      if (typeof entry === 'string') return wrong(entry, 'entry');
      if (typeof time === 'string') return wrong(time, 'time');
      if (!sameArm(team, treated)) return wrong('two-arms', 'arm');
      if (time !== null && time <= entry) return wrong('order', 'time');
      const person = text('person');
      if (person !== '') {
        if (seen.has(person)) return wrong('repeated', 'person');
        seen.add(person);
      }
      latest = Math.max(latest, time ?? 0, entry);
      if (time !== null && time <= 0) return;
      const ended = header.at.has('status') ? !OTHER_ENDS.has(plain(text('status'))) : true;
      rows.push({ team, treated, entry: Math.max(0, entry), time, left: time !== null && ended });
    },
    result: () =>
      rows
        .map(({ time, ...person }): Person => ({ ...person, time: time ?? latest }))
        .filter(({ entry, time }) => time > entry),
  };
}

function monthsFromStart(text: string, start: StartMonth): number | FileProblemKind {
  const distance = writtenNumber(text);
  if (distance !== null && Math.abs(distance) <= FARTHEST_MONTH) return distance;
  const day = writtenDay(text);
  if (day === null) return 'not-a-date';
  if (start === null) return 'start-missing';
  const first = Date.UTC(Math.floor(start / 12), start % 12, 1) / 86_400_000;
  return (day - first) / DAYS_A_MONTH;
}
