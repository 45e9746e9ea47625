/**
 * A bootstrap over few managers draws too narrowly: by √((G-1)/G), and as if the spread between
 * managers were known. Percentiles are taken farther out instead ("expanded" percentile interval:
 * Hesterberg 2015, The American Statistician 69:371, section 5.3), so that they reach as far as
 * Student's t with G-1 degrees of freedom. With hundreds of managers nothing changes.
 */
import { normalCdf } from '#lib/domain/statistics/distributions/normal.ts';
import { tOf } from '#lib/domain/statistics/distributions/student-t.ts';

/**
 * Share of the samples to cut off at one end where `tail` (0 to ½) is meant: 0.1 becomes 0.072 with
 * 10 managers. 0 with a single manager: nothing is sure.
 */
export function tailOfSamples(tail: number, managers: number): number {
  if (managers < 2) return 0;
  const reach = Math.sqrt(managers / (managers - 1));
  return normalCdf(-reach * tOf(1 - 2 * tail, managers - 1));
}
