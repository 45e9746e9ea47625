/** "Did you get the response you hoped for": what it goes with, per expected response. */
export interface AnsweredRating {
  readonly expectation: number;
  readonly met: boolean;
  readonly score: number;
}

export interface MetGap {
  readonly n: number;
  /** Share of ratings with the response got; null without ratings. */
  readonly metShare: number | null;
  /** mean(score | got) - mean(score | not); null when one of them has no rating. */
  readonly gap: number | null;
  /** share × got (1 - got) gap²: how much of the variance of all ratings it could account for. */
  readonly leverage: number | null;
}

export function responseMetGaps(ratings: Iterable<AnsweredRating>, expectations: number): MetGap[] {
  const count = [new Float64Array(expectations), new Float64Array(expectations)] as const;
  const sum = [new Float64Array(expectations), new Float64Array(expectations)] as const;
  let total = 0;
  for (const { expectation, met, score } of ratings) {
    const side = met ? 1 : 0;
    count[side][expectation] = (count[side][expectation] ?? 0) + 1;
    sum[side][expectation] = (sum[side][expectation] ?? 0) + score;
    total += 1;
  }
  return Array.from(count[0], (not, e) => {
    const got = count[1][e] ?? 0;
    const n = not + got;
    if (n === 0) return { n, metShare: null, gap: null, leverage: null };
    const metShare = got / n;
    if (not === 0 || got === 0) return { n, metShare, gap: null, leverage: null };
    const gap = (sum[1][e] ?? 0) / got - (sum[0][e] ?? 0) / not;
    return { n, metShare, gap, leverage: (n / total) * metShare * (1 - metShare) * gap ** 2 };
  });
}
