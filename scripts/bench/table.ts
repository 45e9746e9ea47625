import { isMet, type Row } from './row.ts';

/** The rows as text in columns, goals that were missed marked. */
export function tableOf(rows: readonly Row[]): string {
  const head = ['', 'what', 'against', 'figure', '95 %', 'goal', 'pairs'];
  const lines = [head, ...rows.map(cellsOf)];
  const widths = head.map((_, column) => Math.max(...lines.map((line) => widthOf(line[column]))));
  return lines
    .map((line) => line.map((cell, column) => padded(cell, widths[column] ?? 0)).join('  '))
    .map((line) => line.trimEnd())
    .join('\n');
}

/** One row in one line, as it is shown while the others are still running. */
export function lineOf(row: Row): string {
  const [mark, what, against, figure, interval, goal] = cellsOf(row);
  return `${mark}  ${what}: ${figure} (${interval}), goal ${goal}, against ${against}`;
}

/** Mark, what, against, figure, interval, goal and pairs of a row. */
export function cellsOf(row: Row): string[] {
  const { what, contender, unit, goal, estimate } = row;
  const mark = goal === null ? ' ' : isMet(row) ? '✓' : '✗';
  return [
    mark,
    what,
    contender,
    `${number(estimate.median)} ${unit}`,
    `${number(estimate.low)} to ${number(estimate.high)}`,
    goal === null ? '–' : `≤ ${number(goal)}`,
    String(estimate.pairs),
  ];
}

function number(value: number): string {
  if (!Number.isFinite(value)) return '–';
  if (Number.isInteger(value)) return value.toLocaleString('en');
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return value.toFixed(digits);
}

const widthOf = (cell: string | undefined) => cell?.length ?? 0;
const padded = (cell: string, width: number) => cell.padEnd(width);
