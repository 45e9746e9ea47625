/**
 * Which topics or hopes keep their scores back: the same ones in every figure, so that no figure
 * gives away what another hides.
 */
import {
  addMoments,
  momentsMayShow,
  type ScoreMoments,
} from '#lib/domain/disclosure/score-release.ts';
import {
  counterExpectations,
  counterTopics,
} from '#lib/domain/statistics/counters/counter-levels.ts';
import type { Counters } from '#lib/domain/statistics/counters/counters.ts';
import type { Factor } from '#lib/domain/statistics/drivers/driver-analysis.ts';
import { heldBack } from './held-back.ts';

/**
 * Per level of the factor. `parts`: shorter periods of the same page that add up to this one; what
 * one of them hides can't be had by subtracting the other.
 */
export function hiddenScores(
  counters: Counters,
  factor: Factor,
  k: number,
  parts: readonly Counters[] = [],
): readonly boolean[] {
  const levels = momentsOf(counters, factor);
  const inParts = parts.map((part) => momentsOf(part, factor));
  const mayShow = (level: number) =>
    [levels, ...inParts].every((period, i) => {
      const moments = period[level];
      return moments === undefined || (i > 0 && moments.n === 0) || momentsMayShow(moments, k);
    });
  return heldBack(
    levels.map(({ n }) => n),
    (_, level) => !mayShow(level),
    k,
    (rows) => momentsMayShow(addMoments(rows.flatMap((row) => levels[row] ?? [])), k),
  );
}

function momentsOf({ table }: Counters, factor: Factor): ScoreMoments[] {
  const cells = (level: number) =>
    factor === 'topic' ? (table[level] ?? []) : table.map((row) => row[level] ?? []);
  const levels = factor === 'topic' ? counterTopics : counterExpectations;
  return levels.map((_, level) =>
    addMoments(
      cells(level).flatMap((scores) =>
        scores.map((n, i) => ({ n, sum: n * (i + 1), squares: n * (i + 1) ** 2 })),
      ),
    ),
  );
}
