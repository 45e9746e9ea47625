/** Could such a study have seen it at all: power for two shares (`power.prop.test` of R). */
import { normalCdf, zOf } from '#lib/domain/statistics/distributions/normal.ts';

/** Power of a two-sided test of shares p1 and p2 with n people in each group. */
export function powerOfDifference(n: number, p1: number, p2: number, confidence = 0.95): number {
  const mean = (p1 + p2) / 2;
  const apart = Math.sqrt(n) * Math.abs(p1 - p2);
  const under = zOf(confidence) * Math.sqrt(2 * mean * (1 - mean));
  return normalCdf((apart - under) / Math.sqrt(p1 * (1 - p1) + p2 * (1 - p2)));
}

/** People needed in each group for this power; null when the shares are equal. */
export function groupSizeForPower(
  power: number,
  p1: number,
  p2: number,
  confidence = 0.95,
): number | null {
  if (p1 === p2) return null;
  const mean = (p1 + p2) / 2;
  const root =
    zOf(confidence) * Math.sqrt(2 * mean * (1 - mean)) +
    zOf(2 * power - 1) * Math.sqrt(p1 * (1 - p1) + p2 * (1 - p2));
  return Math.ceil((root / (p1 - p2)) ** 2);
}
