/** What the benchmark says of its samples. Random numbers come from a seed: a report can be redone. */
import { type Random, randomOf } from '../demo/company/random.ts';

export interface Estimate {
  readonly median: number;
  /** 95 % bootstrap interval of the median (percentiles of 2,000 resamples). */
  readonly low: number;
  readonly high: number;
  readonly pairs: number;
}

const RESAMPLES = 2_000;

/** The middle of the values; NaN when there is none. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** Linear between the two nearest values (type 7 of Hyndman and Fan 1996). */
export function quantile(values: readonly number[], q: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  const at = (sorted.length - 1) * q;
  const below = sorted[Math.floor(at)] ?? Number.NaN;
  const above = sorted[Math.ceil(at)] ?? Number.NaN;
  return below + (above - below) * (at - Math.floor(at));
}

/** The median of values that each come from one pair, with how sure of it one can be. */
export function estimate(values: readonly number[], seed = 1): Estimate {
  const random = randomOf(seed, 0);
  const medians = Array.from({ length: RESAMPLES }, () => median(resample(values, random)));
  return {
    median: median(values),
    low: quantile(medians, 0.025),
    high: quantile(medians, 0.975),
    pairs: values.length,
  };
}

function resample(values: readonly number[], random: Random): number[] {
  return values.map(() => values[Math.floor(random.next() * values.length)] ?? Number.NaN);
}

/** One value of `ours` by its partner in `theirs`, pair by pair. */
export function ratios(ours: readonly number[], theirs: readonly number[]): number[] {
  return ours.map((value, index) => value / (theirs[index] ?? Number.NaN));
}

export function differences(ours: readonly number[], theirs: readonly number[]): number[] {
  return ours.map((value, index) => value - (theirs[index] ?? Number.NaN));
}
