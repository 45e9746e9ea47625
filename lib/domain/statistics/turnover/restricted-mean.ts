/** Restricted mean survival time: the area under the curve up to tau (Royston & Parmar 2013). */
import { zOf } from '#lib/domain/statistics/distributions/normal.ts';
import type { Interval } from '#lib/domain/statistics/proportions/interval.ts';
import type { KaplanMeier } from './kaplan-meier.ts';

export interface RestrictedMean {
  readonly tau: number;
  readonly mean: number;
  readonly se: number;
}

/** In units of time; people who joined later count from then on, as in the curve. */
export function restrictedMean({ steps }: KaplanMeier, tau: number): RestrictedMean {
  const inside = steps.filter(({ time }) => time <= tau);
  const bounds = [0, ...inside.map(({ time }) => time), tau];
  const areas = bounds
    .slice(1)
    .map((to, i) => (to - (bounds[i] ?? 0)) * (i === 0 ? 1 : (inside[i - 1]?.survival ?? 0)));
  const mean = areas.reduce((sum, area) => sum + area, 0);
  let left = mean;
  let variance = 0;
  inside.forEach(({ atRisk, left: leavers }, i) => {
    left -= areas[i] ?? 0;
    // Where the curve reaches 0 no area is left.
    if (atRisk > leavers) variance += (left * left * leavers) / (atRisk * (atRisk - leavers));
  });
  return { tau, mean, se: Math.sqrt(variance) };
}

export interface RestrictedMeanDifference extends RestrictedMean, Interval {}

/** one - other, with a normal interval. */
export function restrictedMeanDifference(
  one: RestrictedMean,
  other: RestrictedMean,
  confidence = 0.95,
): RestrictedMeanDifference {
  const mean = one.mean - other.mean;
  const se = Math.hypot(one.se, other.se);
  const half = zOf(confidence) * se;
  return { tau: one.tau, mean, se, lower: mean - half, upper: mean + half };
}
