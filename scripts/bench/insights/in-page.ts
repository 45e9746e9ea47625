/**
 * Runs in a page: adding up a counters file, by the product, by a loop over typed arrays written for
 * it alone, by a library of data frames, and by a database.
 */
import { op, table } from 'arquero';
import {
  addUpColumns,
  CELLS_PER_MANAGER,
  type CounterColumns,
} from '#lib/domain/statistics/counters/counter-columns.ts';
import { countersOf } from '#lib/domain/statistics/counters/counters.ts';
import { fillDuckDb, sumByDuckDb } from './duckdb.ts';

const MANAGERS = 500;
const MONTHS = 12;

function columnsOf(length: number): CounterColumns {
  // A generator of its own: the figures must not change with anybody's random numbers.
  let state = 1;
  const below = (limit: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state % limit;
  };
  return {
    length,
    managers: Array.from({ length: MANAGERS }, (_, i) => String(i)),
    months: Array.from({ length: MONTHS }, (_, i) => String(i + 1)),
    manager: Int32Array.from({ length }, () => below(MANAGERS)),
    month: Int16Array.from({ length }, () => below(MONTHS)),
    cell: Int16Array.from({ length }, () => below(CELLS_PER_MANAGER)),
    n: new Int32Array(length).fill(1),
  };
}

/** Nothing but the sums: no window of months, no names. */
function byHand({ length, manager, cell, n }: CounterColumns): Float64Array {
  const counts = new Float64Array(MANAGERS * CELLS_PER_MANAGER);
  for (let i = 0; i < length; i += 1) {
    const key = (manager[i] as number) * CELLS_PER_MANAGER + (cell[i] as number);
    counts[key] = (counts[key] as number) + (n[i] as number);
  }
  return counts;
}

let columns: CounterColumns;
let frame: ReturnType<typeof table>;
let kept: unknown;

async function fill(length: number, hasDuckDb: boolean): Promise<void> {
  columns = columnsOf(length);
  const { manager, cell, n } = columns;
  frame = table({ manager, cell, n });
  if (hasDuckDb) await fillDuckDb(frame.toArrowIPC({ format: 'stream' }));
}

const jobs = {
  /** The sums alone. */
  sums: () => addUpColumns(columns),
  /** All that the analyses need: sums, tables of the whole, and cells with ratings. */
  counters: () => countersOf(columns),
  hand: () => byHand(columns),
  arquero: () =>
    frame
      .groupby('manager', 'cell')
      .rollup({ n: op.sum('n') })
      .objects(),
  duckdb: sumByDuckDb,
};
export type Job = keyof typeof jobs;

/** Milliseconds for one; the result is kept, so that nobody leaves the work out. */
async function run(job: Job): Promise<number> {
  const before = performance.now();
  kept = await jobs[job]();
  return performance.now() - before;
}

Object.assign(window, { benchInsights: { fill, run, kept: () => kept } });
