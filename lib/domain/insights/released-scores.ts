/** How 1on1s land, by item: the histogram of the scores, where it may be shown. */
import {
  displayedMean,
  displayedResponseRate,
} from '#lib/domain/disclosure/displayed-precision.ts';
import { type ScoreFlag, scoreRelease } from '#lib/domain/disclosure/score-release.ts';
import {
  counterExpectations,
  counterTopics,
} from '#lib/domain/statistics/counters/counter-levels.ts';
import type { Counters } from '#lib/domain/statistics/counters/counters.ts';
import type { Factor } from '#lib/domain/statistics/drivers/driver-analysis.ts';
import { worstCaseMean } from '#lib/domain/statistics/drivers/missing-answers.ts';
import type { Interval } from '#lib/domain/statistics/proportions/interval.ts';
import { hiddenScores } from './hidden-scores.ts';

export interface ReleasedScores {
  readonly factor: Factor;
  readonly id: string;
  /** Ratings; null = nothing of this row is shown. */
  readonly n: number | null;
  /** Ratings with score 1 to 5. */
  readonly histogram: readonly number[] | null;
  readonly mean: number | null;
  /** Rated share of the 1on1s, 0 to 1. */
  readonly responseRate: number | null;
  /** Mean if everybody who did not answer had said 1, or 5. */
  readonly worstCase: Interval | null;
  /** Why something is not shown. */
  readonly reason: ScoreFlag | 'protects-another' | null;
}

/** Topics, then expected responses. A file knows no raters: k counts ratings. */
export function releasedScores(
  counters: Counters,
  k: number,
  parts: readonly Counters[] = [],
): ReleasedScores[] {
  return (['topic', 'expectation'] as const).flatMap((factor) =>
    scoresOf(counters, factor, k, hiddenScores(counters, factor, k, parts)),
  );
}

function scoresOf(
  { table, topicSessions, expectationSessions }: Counters,
  factor: Factor,
  k: number,
  hidden: readonly boolean[],
) {
  const levels = factor === 'topic' ? counterTopics : counterExpectations;
  const sessions = factor === 'topic' ? topicSessions : expectationSessions;
  const histograms = levels.map((_, level) =>
    [0, 1, 2, 3, 4].map((score) =>
      factor === 'topic'
        ? sum((table[level] ?? []).map((scores) => scores[score] ?? 0))
        : sum(table.map((row) => row[level]?.[score] ?? 0)),
    ),
  );
  const counts = histograms.map(sum);
  const releases = histograms.map((scores, level) =>
    scoreRelease(scores, counts[level] ?? 0, 0, k),
  );
  return levels.map(({ id }, level): ReleasedScores => {
    const n = counts[level] ?? 0;
    const nothing = { n: null, histogram: null, mean: null, responseRate: null, worstCase: null };
    const reason = releases[level]?.flags[0] ?? null;
    if (hidden[level] || n === 0) {
      return { factor, id, ...nothing, reason: reason ?? 'protects-another' };
    }
    const histogram = histograms[level] ?? [];
    const mean = sum(histogram.map((count, score) => count * (score + 1))) / n;
    const held = sum(sessions[level] ?? []);
    const rate = displayedResponseRate(n / held, held);
    return {
      factor,
      id,
      n,
      histogram,
      mean: displayedMean(mean),
      responseRate: rate,
      worstCase: rate !== null && n < held ? worstCaseMean(mean, n / held) : null,
      reason: null,
    };
  });
}

const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
