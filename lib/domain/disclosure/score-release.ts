/** May the scores of one cell be shown (design, E 1 and 2)? */
export type ScoreFlag = 'too_few_raters' | 'one_rater_dominates' | 'homogeneous' | 'all_low';

export interface ScoreRelease {
  readonly flags: readonly ScoreFlag[];
  readonly showHistogram: boolean;
  /** With `all_low`, only as a band. */
  readonly showMean: boolean;
}

/** Of several raters, none may stand for more than this share of the ratings. */
const LARGEST_SHARE = 0.5;

/** `histogram`: ratings per score, worst first. `largestShare`: share of the busiest rater's ratings. */
export function scoreRelease(
  histogram: readonly number[],
  distinctRaters: number,
  largestShare: number,
  k: number,
): ScoreRelease {
  const used = histogram.filter((count) => count > 0).length;
  const flags: ScoreFlag[] = [];
  if (distinctRaters < k) flags.push('too_few_raters');
  if (largestShare > LARGEST_SHARE) flags.push('one_rater_dominates');
  // All answers alike: whoever knows that somebody rated knows what.
  if (used === 1) flags.push('homogeneous');
  if (used > 0 && histogram.slice(2).every((count) => count === 0)) flags.push('all_low');
  return {
    flags,
    showHistogram: flags.length === 0,
    showMean: flags.every((flag) => flag === 'all_low'),
  };
}

/** Ratings of some people added up: how many, their sum, and the sum of their squares. */
export interface ScoreMoments {
  readonly n: number;
  readonly sum: number;
  readonly squares: number;
}

/** The same rules where only sums are known: enough of them, not all alike, not all 1 or 2. */
export function momentsMayShow({ n, sum, squares }: ScoreMoments, k: number): boolean {
  return n >= k && n * squares > sum * sum && squares - 3 * sum + 2 * n > 0;
}

export function addMoments(all: Iterable<ScoreMoments>): ScoreMoments {
  const total = { n: 0, sum: 0, squares: 0 };
  for (const { n, sum, squares } of all) {
    total.n += n;
    total.sum += sum;
    total.squares += squares;
  }
  return total;
}
