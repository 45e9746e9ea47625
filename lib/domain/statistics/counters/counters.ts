/** A counters file added up: small, whatever the file's length. */
import {
  type Rating,
  type RatingCells,
  ratingCells,
} from '#lib/domain/statistics/drivers/rating-cells.ts';
import { counterExpectations, counterTopics } from './counter-levels.ts';
import type { CounterRow } from './counter-row.ts';

const TOPICS = counterTopics.length;
const EXPECTATIONS = counterExpectations.length;
const SCORES = 5;
/** Cells of one manager: topic × expected response × (not rated, 1 to 5). */
const WIDTH = TOPICS * EXPECTATIONS * (SCORES + 1);

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

/** Takes rows one by one, so that a file need never be in memory as a whole. */
export function countersTally(): CountersTally {
  const managers = new Map<string, Float64Array>();
  const months = new Set<string>();
  return {
    add({ manager, month, topic, expectation, score, n }) {
      let counts = managers.get(manager);
      if (!counts) {
        counts = new Float64Array(WIDTH);
        managers.set(manager, counts);
      }
      months.add(month);
      const key = (topic * EXPECTATIONS + expectation) * (SCORES + 1) + (score ?? 0);
      counts[key] = (counts[key] ?? 0) + n;
    },
    result: () => addUp([...managers.keys()], [...managers.values()], [...months]),
  };
}

function addUp(
  managers: readonly string[],
  counts: readonly Float64Array[],
  months: readonly string[],
): Counters {
  const zeros = (length: number) => Array.from({ length }, () => 0);
  const table = counterTopics.map(() => counterExpectations.map(() => zeros(SCORES)));
  const topicSessions = counterTopics.map(() => zeros(managers.length));
  const expectationSessions = counterExpectations.map(() => zeros(managers.length));
  const ratings: Rating[] = [];
  let sessions = 0;
  let rated = 0;
  counts.forEach((values, group) => {
    values.forEach((n, key) => {
      if (n === 0) return;
      const score = key % (SCORES + 1);
      const cell = Math.floor(key / (SCORES + 1));
      const topic = Math.floor(cell / EXPECTATIONS);
      const expectation = cell % EXPECTATIONS;
      sessions += n;
      increase(topicSessions[topic], group, n);
      increase(expectationSessions[expectation], group, n);
      if (score === 0) return;
      rated += n;
      increase(table[topic]?.[expectation], score - 1, n);
      ratings.push({ group, topic, expectation, score, n });
    });
  });
  const sizes = { groups: managers.length, topics: TOPICS, expectations: EXPECTATIONS };
  return {
    managers,
    months,
    sessions,
    ratings: rated,
    cells: ratingCells(ratings, sizes),
    table,
    topicSessions,
    expectationSessions,
  };
}

function increase(values: number[] | undefined, index: number, by: number): void {
  if (values) values[index] = (values[index] ?? 0) + by;
}
