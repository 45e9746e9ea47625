/**
 * Question 3, everything but the bootstrap: how much of the differences in satisfaction goes with
 * topic and expected response, within managers and without them, and what each item adds.
 */
import { clusterRobustWald } from './cluster-robust-wald.ts';
import { levelContributions } from './level-contributions.ts';
import { type FactorImportance, lmg, type TwoFactors } from './lmg.ts';
import { nestedFits } from './nested-fits.ts';
import { expectationPartialF, topicPartialF } from './partial-f.ts';
import { type RatingCells, withoutGroups } from './rating-cells.ts';
import { type WithinStatistics, withinStatistics } from './within-statistics.ts';

export type Factor = keyof TwoFactors;

export interface FactorTest {
  readonly method: 'within-manager F' | 'cluster-robust Wald';
  /** Null where it can't be computed. */
  readonly p: number | null;
}

export interface DriverItem {
  readonly factor: Factor;
  /** Index of the level. */
  readonly level: number;
  readonly n: number;
  /** Mean score; null without ratings. */
  readonly mean: number | null;
  /** Mean minus the mean of all ratings: sign and size, in score points. */
  readonly deviation: number | null;
  /** c_j: frequency × squared deviation, within managers and after the other factor. */
  readonly contribution: number;
}

export interface DriverAnalysis {
  readonly ratings: number;
  readonly managers: number;
  readonly mean: number;
  /** With the manager always in the model; null when all scores are equal. */
  readonly within: FactorImportance | null;
  readonly withoutManagers: FactorImportance | null;
  readonly tests: TwoFactors<FactorTest>;
  /** Topics, then expected responses, in the order of their levels. */
  readonly items: readonly DriverItem[];
  /** For the bootstrap. */
  readonly statistics: WithinStatistics;
}

/** From this many managers on the test respects clusters by their number alone. */
const MANY_MANAGERS = 30;

export function analyseDrivers(cells: RatingCells): DriverAnalysis {
  const statistics = withinStatistics(cells);
  const fits = nestedFits(statistics);
  const within = lmg(fits);
  const many = fits.groups >= MANY_MANAGERS;
  const wald = (factor: Factor) => clusterRobustWald(statistics, fits, factor)?.p ?? null;
  const tests: TwoFactors<FactorTest> = many
    ? {
        topic: { method: 'cluster-robust Wald', p: wald('topic') },
        expectation: { method: 'cluster-robust Wald', p: wald('expectation') },
      }
    : {
        topic: { method: 'within-manager F', p: topicPartialF(fits)?.p ?? null },
        expectation: { method: 'within-manager F', p: expectationPartialF(fits)?.p ?? null },
      };
  const mean = cells.sum.reduce((a, b) => a + b, 0) / fits.n;
  return {
    ratings: fits.n,
    managers: fits.groups,
    mean,
    within,
    withoutManagers: lmg(nestedFits(withinStatistics(withoutGroups(cells)))),
    tests,
    items: itemsOf(cells, mean, within ? levelContributions(statistics, fits) : null),
    statistics,
  };
}

function itemsOf(
  cells: RatingCells,
  overall: number,
  contributions: Float64Array | null,
): DriverItem[] {
  const size = cells.topics + cells.expectations;
  const n = new Float64Array(size);
  const sum = new Float64Array(size);
  for (let i = 0; i < cells.cells; i += 1) {
    for (const item of [cells.topic[i] ?? 0, cells.topics + (cells.expectation[i] ?? 0)]) {
      n[item] = (n[item] ?? 0) + (cells.n[i] ?? 0);
      sum[item] = (sum[item] ?? 0) + (cells.sum[i] ?? 0);
    }
  }
  return Array.from(n, (count, item) => {
    const isTopic = item < cells.topics;
    const mean = count > 0 ? (sum[item] ?? 0) / count : null;
    return {
      factor: isTopic ? 'topic' : 'expectation',
      level: isTopic ? item : item - cells.topics,
      n: count,
      mean,
      deviation: mean === null ? null : mean - overall,
      contribution: contributions?.[item] ?? 0,
    };
  });
}
