/** Do the two arms leave at the same rate at every time (Mantel 1966), with delayed entry. */
import { chiSquaredP } from '#lib/domain/statistics/distributions/chi-squared.ts';
import { leavingTimes, type Person, riskTable } from './roster.ts';

export interface LogRank {
  readonly observed: { readonly control: number; readonly treated: number };
  readonly expected: { readonly control: number; readonly treated: number };
  /** Hypergeometric variance of the treated arm's count. */
  readonly variance: number;
  /** Null when nobody could have left in either arm at the same time. */
  readonly chiSquared: number | null;
  readonly p: number | null;
}

export function logRank(people: readonly Person[]): LogRank {
  const times = leavingTimes(people);
  const all = riskTable(people, times);
  const treated = riskTable(
    people.filter((person) => person.treated),
    times,
  );
  let observed = 0;
  let expected = 0;
  let total = 0;
  let variance = 0;
  all.forEach(({ atRisk: n, left: d }, i) => {
    const { atRisk: n1 = 0, left: d1 = 0 } = treated[i] ?? {};
    const share = n1 / n;
    observed += d1;
    total += d;
    expected += d * share;
    if (n > 1) variance += (d * share * (1 - share) * (n - d)) / (n - 1);
  });
  const chiSquared = variance > 0 ? (observed - expected) ** 2 / variance : null;
  return {
    observed: { control: total - observed, treated: observed },
    expected: { control: total - expected, treated: expected },
    variance,
    chiSquared,
    p: chiSquared === null ? null : chiSquaredP(chiSquared, 1),
  };
}
