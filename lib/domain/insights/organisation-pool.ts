/**
 * The organisation's closed cells, as an analyst may read them: never a single rating, no totals, no
 * teams. An analysis without managers; what is said of it always carries that caveat.
 */

import { zOf } from '#lib/domain/statistics/distributions/normal.ts';
import {
  analyseDrivers,
  type DriverItem,
  type Factor,
} from '#lib/domain/statistics/drivers/driver-analysis.ts';
import { type FactorImportance, lmg } from '#lib/domain/statistics/drivers/lmg.ts';
import { nestedFits } from '#lib/domain/statistics/drivers/nested-fits.ts';
import type { RatingCells } from '#lib/domain/statistics/drivers/rating-cells.ts';
import { withinStatistics } from '#lib/domain/statistics/drivers/within-statistics.ts';
import type { Interval } from '#lib/domain/statistics/proportions/interval.ts';
import { type ResponseId, responseIds, type TopicId, topicIds } from '#lib/domain/vocabulary.ts';
import type { ClosedCell, OrganisationReading } from './organisation-reading.ts';

export interface PoolMean extends Interval {
  readonly topic: TopicId;
  readonly response: ResponseId;
  readonly n: number;
  readonly mean: number;
}

export interface ChosenItem {
  readonly factor: Factor;
  /** Of the vocabulary. */
  readonly id: string;
  /** Added up over closed periods. */
  readonly people: number;
  readonly periods: number;
}

/** What was chosen, hoped-for responses first (the bigger word), the most chosen of each on top. */
export function chosenItems(uses: OrganisationReading['uses']): ChosenItem[] {
  return uses
    .map(({ of, people, periods }): ChosenItem => {
      const [kind, id = ''] = of.split('.');
      return { factor: kind === 'topic' ? 'topic' : 'expectation', id, people, periods };
    })
    .sort((one, other) => one.factor.localeCompare(other.factor) || other.people - one.people);
}

const inOrder = (one: ClosedCell, other: ClosedCell) =>
  responseIds.indexOf(one.response) - responseIds.indexOf(other.response) ||
  topicIds.indexOf(one.topic) - topicIds.indexOf(other.topic);

/**
 * Mean score of every closed cell with its 95 % interval (normal, from the cell's own variance), in
 * the order of the vocabulary.
 */
export function poolMeans(cells: readonly ClosedCell[]): PoolMean[] {
  return [...cells].sort(inOrder).map(({ topic, response, n, sum, squares }) => {
    const mean = sum / n;
    const variance = Math.max(0, squares - (sum * sum) / n) / (n - 1);
    const half = zOf(0.95) * Math.sqrt(variance / n);
    return { topic, response, n, mean, lower: mean - half, upper: mean + half };
  });
}

/** Topic against response over closed cells, managers unknown; null with fewer than two of either. */
export function poolImportance(cells: readonly ClosedCell[]): FactorImportance | null {
  const levels = (of: (cell: ClosedCell) => string) => new Set(cells.map(of)).size;
  if (levels(({ topic }) => topic) < 2 || levels(({ response }) => response) < 2) return null;
  return lmg(nestedFits(withinStatistics(ratingsOf(cells))));
}

export interface PoolItem extends Pick<DriverItem, 'factor' | 'n' | 'deviation' | 'contribution'> {
  readonly id: string;
  /** Not known without managers to draw again: nothing is ranked or named. */
  readonly rank: null;
  readonly named: false;
}

/** What each topic and response adds, topics first; what no closed cell holds is left out. */
export function poolItems(cells: readonly ClosedCell[]): PoolItem[] {
  const ids = { topic: topicIds, expectation: responseIds } as const;
  return analyseDrivers(ratingsOf(cells))
    .items.filter(({ n }) => n > 0)
    .map(({ factor, level, n, deviation, contribution }) => {
      const id = ids[factor][level] ?? '';
      return { factor, id, n, deviation, contribution, rank: null, named: false };
    });
}

function ratingsOf(cells: readonly ClosedCell[]): RatingCells {
  const column = (of: (cell: ClosedCell) => number) => Float64Array.from(cells, of);
  return {
    groups: 1,
    topics: topicIds.length,
    expectations: responseIds.length,
    cells: cells.length,
    group: new Int32Array(cells.length),
    topic: Int32Array.from(cells, ({ topic }) => topicIds.indexOf(topic)),
    expectation: Int32Array.from(cells, ({ response }) => responseIds.indexOf(response)),
    n: column(({ n }) => n),
    sum: column(({ sum }) => sum),
    squares: column(({ squares }) => squares),
  };
}
