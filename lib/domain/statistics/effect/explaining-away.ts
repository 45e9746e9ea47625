/**
 * How far would the arms have had to drift apart by themselves to explain the effect away: in
 * multiples of the largest month-to-month movement of their difference before the start (the
 * relative magnitudes of Rambachan & Roth 2023, on the limits of the interval, without their
 * conditional inference).
 */
import type { DifferenceInDifferences } from './difference-in-differences.ts';
import type { EventStudyMonth } from './event-study.ts';

export interface ExplainingAway {
  /** Largest movement of the difference between two neighbouring months before the start. */
  readonly largestMovement: number;
  /** Monthly drift after the start, from the last month before it, that would take the interval to 0. */
  readonly driftNeeded: number;
  /** driftNeeded / largestMovement; null when nothing moved before. Below 1: easily explained. */
  readonly breakdown: number | null;
}

/** Null without an interval, with an interval that includes 0, or with fewer than two months before. */
export function explainingAway(
  { lower, upper }: DifferenceInDifferences,
  study: readonly EventStudyMonth[],
): ExplainingAway | null {
  if (lower === null || upper === null || lower * upper <= 0) return null;
  const before = study.filter(({ month }) => month < 0);
  const after = study.length - before.length;
  if (before.length < 2 || after === 0) return null;
  const movements = before.slice(1).map(({ estimate }, i) => {
    return Math.abs(estimate - (before[i]?.estimate ?? estimate));
  });
  const largestMovement = Math.max(...movements);
  // A drift of s a month adds s, 2s, … so (after + 1) / 2 · s on average.
  const driftNeeded = Math.min(Math.abs(lower), Math.abs(upper)) / ((after + 1) / 2);
  return {
    largestMovement,
    driftNeeded,
    breakdown: largestMovement > 0 ? driftNeeded / largestMovement : null,
  };
}
