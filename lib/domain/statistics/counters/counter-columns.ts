/**
 * The lines of a counters file as columns of numbers: 12 bytes a line, so that a file of a million
 * lines fits and any window of months is added up in milliseconds.
 */
import { counterExpectations, counterTopics } from './counter-levels.ts';
import type { CounterRow } from './counter-row.ts';

const EXPECTATIONS = counterExpectations.length;
/** Not rated, or 1 to 5. */
const ANSWERS = 6;
/** Cells of one manager: topic × expected response × answer. */
export const CELLS_PER_MANAGER = counterTopics.length * EXPECTATIONS * ANSWERS;

export interface CounterColumns {
  readonly length: number;
  /** Names in order of appearance; `manager` holds their positions. */
  readonly managers: readonly string[];
  /** Names in order of appearance; `month` holds their positions. */
  readonly months: readonly string[];
  readonly manager: Int32Array;
  readonly month: Int16Array;
  /** (topic × 6 + expected response) × 6 + answer. */
  readonly cell: Int16Array;
  readonly n: Int32Array;
}

export interface CounterColumnsBuilder {
  add(row: CounterRow): void;
  /** One number per manager, month, topic, expected response and answer. */
  keyOf(row: CounterRow): number;
  columns(): CounterColumns;
}

const FIRST_ROOM = 1 << 14;
const MOST_MONTHS = 1 << 12;

export function counterColumnsBuilder(): CounterColumnsBuilder {
  const managers = new Map<string, number>();
  const months = new Map<string, number>();
  let room = FIRST_ROOM;
  let length = 0;
  let manager = new Int32Array(room);
  let month = new Int16Array(room);
  let cell = new Int16Array(room);
  let n = new Int32Array(room);
  const positionIn = (names: Map<string, number>, name: string) => {
    let position = names.get(name);
    if (position === undefined) names.set(name, (position = names.size));
    return position;
  };
  const grow = () => {
    room *= 2;
    const wider = <T extends Int32Array | Int16Array>(old: T, next: T): T => {
      next.set(old);
      return next;
    };
    manager = wider(manager, new Int32Array(room));
    month = wider(month, new Int16Array(room));
    cell = wider(cell, new Int16Array(room));
    n = wider(n, new Int32Array(room));
  };
  const cellOf = ({ topic, expectation, score }: CounterRow) =>
    (topic * EXPECTATIONS + expectation) * ANSWERS + (score ?? 0);
  return {
    keyOf: (row) =>
      (positionIn(managers, row.manager) * MOST_MONTHS + positionIn(months, row.month)) *
        CELLS_PER_MANAGER +
      cellOf(row),
    add(row) {
      if (length === room) grow();
      manager[length] = positionIn(managers, row.manager);
      month[length] = positionIn(months, row.month);
      cell[length] = cellOf(row);
      n[length] = row.n;
      length += 1;
    },
    columns: () => ({
      length,
      managers: [...managers.keys()],
      months: [...months.keys()],
      manager: manager.subarray(0, length),
      month: month.subarray(0, length),
      cell: cell.subarray(0, length),
      n: n.subarray(0, length),
    }),
  };
}

/**
 * 1on1s per manager and cell, `[manager × CELLS_PER_MANAGER + cell]`, of the months of which
 * `within[month]` is 1 (of all, when left out).
 */
export function addUpColumns(columns: CounterColumns, within?: Uint8Array): Float64Array {
  const { length, manager, month, cell, n } = columns;
  const counts = new Float64Array(columns.managers.length * CELLS_PER_MANAGER);
  if (within === undefined) {
    // The usual case by itself: nothing to look up in the loop.
    for (let i = 0; i < length; i += 1) {
      const key = (manager[i] as number) * CELLS_PER_MANAGER + (cell[i] as number);
      counts[key] = (counts[key] as number) + (n[i] as number);
    }
    return counts;
  }
  for (let i = 0; i < length; i += 1) {
    const key = (manager[i] as number) * CELLS_PER_MANAGER + (cell[i] as number);
    // Without a branch: a month that does not count adds nothing.
    counts[key] =
      (counts[key] as number) + (n[i] as number) * (within[month[i] as number] as number);
  }
  return counts;
}
