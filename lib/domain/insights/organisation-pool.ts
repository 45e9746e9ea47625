/**
 * The organisation's closed cells, as an analyst may read them: never a single rating, no totals, no
 * teams. Port and analysis without managers; what is said of it always carries that caveat.
 */
import { zOf } from '#lib/domain/statistics/distributions/normal.ts';
import { type FactorImportance, lmg } from '#lib/domain/statistics/drivers/lmg.ts';
import { nestedFits } from '#lib/domain/statistics/drivers/nested-fits.ts';
import type { RatingCells } from '#lib/domain/statistics/drivers/rating-cells.ts';
import { withinStatistics } from '#lib/domain/statistics/drivers/within-statistics.ts';
import type { Interval } from '#lib/domain/statistics/proportions/interval.ts';
import { type ResponseId, responseIds, type TopicId, topicIds } from '#lib/domain/vocabulary.ts';

export interface ClosedCell {
  readonly topic: TopicId;
  readonly response: ResponseId;
  /** Ratings, their sum and the sum of their squares; at least ten people of three teams. */
  readonly n: number;
  readonly sum: number;
  readonly squares: number;
}

/** How many people chose a topic or a response in a closed epoch that lasted so many months. */
export interface ClosedUse {
  readonly of: { readonly topic: TopicId } | { readonly response: ResponseId };
  readonly people: number;
  readonly months: number;
}

export interface OrganisationReading {
  readonly cells: readonly ClosedCell[];
  readonly uses: readonly ClosedUse[];
  /** People who use Sashi, in steps of ten; null below ten. */
  readonly adoption: number | null;
}

/** What the keeper of the organisation's data offers to an analyst. Rejects when it can't be reached. */
export interface OrganisationPool {
  read(): Promise<OrganisationReading>;
}

export interface PoolMean extends Interval {
  readonly topic: TopicId;
  readonly response: ResponseId;
  readonly n: number;
  readonly mean: number;
}

/** Mean score of every closed cell with its 95 % interval (normal, from the cell's own variance). */
export function poolMeans(cells: readonly ClosedCell[]): PoolMean[] {
  return cells.map(({ topic, response, n, sum, squares }) => {
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
  const column = (of: (cell: ClosedCell) => number) => Float64Array.from(cells, of);
  const rated: RatingCells = {
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
  return lmg(nestedFits(withinStatistics(rated)));
}

export interface UseShare {
  readonly of: ClosedUse['of'];
  /** People who chose it a month, as a share of all such choices a month. */
  readonly share: number;
}

/** Shares from people per month, since epochs of different cells may span different months. */
export function useShares(uses: readonly ClosedUse[], kind: 'topic' | 'response'): UseShare[] {
  const rates = uses
    .filter(({ of, months }) => kind in of && months > 0)
    .map(({ of, people, months }) => ({ of, rate: people / months }));
  const all = rates.reduce((sum, { rate }) => sum + rate, 0);
  return rates.map(({ of, rate }) => ({ of, share: rate / all }));
}
