import type { Random } from '../demo/company/random.ts';

/** Measures one contender once; the round counts from 0. Units are the caller's. */
export type Probe<T> = (round: number) => Promise<T>;

/**
 * Runs every probe once per round, in an order drawn anew for each round, so that whatever else the
 * machine does falls on all of them alike. Answers the samples of each in the order of the rounds:
 * those of one round are a pair.
 */
export async function interleave<N extends string, T>(
  probes: Readonly<Record<N, Probe<T>>>,
  rounds: number,
  random: Random,
): Promise<Record<N, T[]>> {
  const names = Object.keys(probes) as N[];
  const samples = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<N, T[]>;
  for (let round = 0; round < rounds; round += 1) {
    for (const name of random.shuffle(names)) samples[name].push(await probes[name](round));
  }
  return samples;
}
