/** A counters file added up: small, whatever the file's length. */
import type { RatingCells } from '#lib/domain/statistics/drivers/rating-cells.ts';
import {
  addUpColumns,
  CELLS_PER_MANAGER,
  type CounterColumns,
  counterColumnsBuilder,
} from './counter-columns.ts';
import { counterExpectations, counterTopics } from './counter-levels.ts';
import type { CounterRow } from './counter-row.ts';

const TOPICS = counterTopics.length;
const EXPECTATIONS = counterExpectations.length;
const SCORES = 5;
const CELLS = TOPICS * EXPECTATIONS;

export interface Counters {
  /** In order of appearance; their indices are the groups. */
  readonly managers: readonly string[];
  /** In order of appearance. */
  readonly months: readonly string[];
  readonly sessions: number;
  readonly ratings: number;
  readonly cells: RatingCells;
  /** Ratings `[topic][expectation][score - 1]` of all managers together. */
  readonly table: readonly (readonly (readonly number[])[])[];
  /** Sessions, rated or not, `[topic][manager]` and `[expectation][manager]`. */
  readonly topicSessions: readonly (readonly number[])[];
  readonly expectationSessions: readonly (readonly number[])[];
}

export interface CountersTally {
  add(row: CounterRow): void;
  /** What was added so far. */
  result(): Counters;
}

/** Takes rows one by one. */
export function countersTally(): CountersTally {
  const builder = counterColumnsBuilder();
  return { add: (row) => builder.add(row), result: () => countersOf(builder.columns()) };
}

/** Adds up the months of which `within[month]` is 1 (all, when left out). */
export function countersOf(columns: CounterColumns, within?: Uint8Array): Counters {
  const counts = addUpColumns(columns, within);
  const groups = columns.managers.length;
  // Flat while counting: one pass, no look-ups of rows.
  const table = new Float64Array(CELLS * SCORES);
  const topicSessions = counterTopics.map(() => zeros(groups));
  const expectationSessions = counterExpectations.map(() => zeros(groups));
  const rated = cellColumns(groups * CELLS);
  let sessions = 0;
  let ratings = 0;
  for (let group = 0; group < groups; group += 1) {
    for (let topic = 0; topic < TOPICS; topic += 1) {
      const ofTopic = topicSessions[topic] as number[];
      for (let expectation = 0; expectation < EXPECTATIONS; expectation += 1) {
        const cell = topic * EXPECTATIONS + expectation;
        const at = group * CELLS_PER_MANAGER + cell * (SCORES + 1);
        let n = 0;
        let sum = 0;
        let squares = 0;
        for (let score = 1; score <= SCORES; score += 1) {
          const count = counts[at + score] as number;
          n += count;
          sum += count * score;
          squares += count * score * score;
          table[cell * SCORES + score - 1] = (table[cell * SCORES + score - 1] as number) + count;
        }
        const held = n + (counts[at] as number);
        if (held === 0) continue;
        sessions += held;
        ratings += n;
        ofTopic[group] = (ofTopic[group] as number) + held;
        const ofExpectation = expectationSessions[expectation] as number[];
        ofExpectation[group] = (ofExpectation[group] as number) + held;
        if (n > 0) rated.add(group, topic, expectation, n, sum, squares);
      }
    }
  }
  return {
    managers: columns.managers,
    months: columns.months.filter((_, month) => within === undefined || within[month] === 1),
    sessions,
    ratings,
    cells: { groups, topics: TOPICS, expectations: EXPECTATIONS, ...rated.cut() },
    table: counterTopics.map((_, topic) =>
      counterExpectations.map((__, expectation) => {
        const first = (topic * EXPECTATIONS + expectation) * SCORES;
        return [...table.subarray(first, first + SCORES)];
      }),
    ),
    topicSessions,
    expectationSessions,
  };
}

const zeros = (length: number): number[] => Array.from<number>({ length }).fill(0);

/** Columns of cells with ratings, filled in order and then cut to size. */
function cellColumns(room: number) {
  const [group, topic, expectation] = [0, 0, 0].map(() => new Int32Array(room)) as [
    Int32Array<ArrayBuffer>,
    Int32Array<ArrayBuffer>,
    Int32Array<ArrayBuffer>,
  ];
  const [n, sum, squares] = [0, 0, 0].map(() => new Float64Array(room)) as [
    Float64Array<ArrayBuffer>,
    Float64Array<ArrayBuffer>,
    Float64Array<ArrayBuffer>,
  ];
  let cells = 0;
  return {
    add(g: number, t: number, e: number, count: number, scores: number, squared: number): void {
      group[cells] = g;
      topic[cells] = t;
      expectation[cells] = e;
      n[cells] = count;
      sum[cells] = scores;
      squares[cells] = squared;
      cells += 1;
    },
    cut: () => ({
      cells,
      group: group.subarray(0, cells),
      topic: topic.subarray(0, cells),
      expectation: expectation.subarray(0, cells),
      n: n.subarray(0, cells),
      sum: sum.subarray(0, cells),
      squares: squares.subarray(0, cells),
    }),
  };
}
