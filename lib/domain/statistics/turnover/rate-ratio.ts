/**
 * Leavers per person-month of two arms: the ratio of the rates with its exact conditional interval
 * (given the total, leavers are binomial), as `poisson.test` of R.
 */
import { clopperPearsonInterval } from '#lib/domain/statistics/proportions/clopper-pearson-interval.ts';
import { exactBinomialP } from './exact-tests.ts';

export interface RateRatio {
  /** Null when nobody left in the control arm (infinite or undefined). */
  readonly ratio: number | null;
  readonly lower: number;
  /** Null = infinite. */
  readonly upper: number | null;
  /** Two-sided, "small probabilities"; null when nobody left at all. */
  readonly p: number | null;
}

export interface Exposure {
  readonly leavers: number;
  readonly personMonths: number;
}

export function rateRatio(treated: Exposure, control: Exposure, confidence = 0.95): RateRatio {
  const leavers = treated.leavers + control.leavers;
  const exposure = treated.personMonths / control.personMonths;
  if (leavers === 0) return { ratio: null, lower: 0, upper: null, p: null };
  const { lower, upper } = clopperPearsonInterval(treated.leavers, leavers, confidence);
  const toRatio = (share: number) => (share >= 1 ? null : share / (1 - share) / exposure);
  const share = treated.personMonths / (treated.personMonths + control.personMonths);
  return {
    ratio: control.leavers === 0 ? null : treated.leavers / control.leavers / exposure,
    lower: toRatio(lower) ?? 0,
    upper: toRatio(upper),
    p: exactBinomialP(treated.leavers, leavers, share),
  };
}

/** Leavers per person and year. */
export function annualisedRate({ leavers, personMonths }: Exposure): number {
  return (12 * leavers) / personMonths;
}

/** With fewer leavers than this in an arm, only counts are shown. */
const FEWEST_LEAVERS = 5;

/** May a ratio be shown at all? */
export function hasEnoughLeavers(treated: Exposure, control: Exposure): boolean {
  return Math.min(treated.leavers, control.leavers) >= FEWEST_LEAVERS;
}
