/** Seeded randomness: the same seed says the same, for ever. */

export interface Random {
  /** From 0 up to, not including, 1. */
  next(): number;
  pick<T>(from: readonly [T, ...T[]]): T;
  /** A key, as often as its weight says; weights need not add up to anything. */
  weighted<K extends string>(weights: Readonly<Record<K, number>>): K;
  shuffle<T>(items: readonly T[]): T[];
}

/** Stream `stream` of a seed (mulberry32): streams of one seed don't disturb each other. */
export function randomOf(seed: number, stream: number): Random {
  let state = (seed + Math.imul(stream, 0x9e3779b9)) >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    next,
    pick: (from) => from[Math.floor(next() * from.length)] ?? from[0],
    weighted(weights) {
      const keys = Object.keys(weights) as (keyof typeof weights)[];
      let left = next() * keys.reduce((sum, key) => sum + weights[key], 0);
      const chosen = keys.find((key) => {
        left -= weights[key];
        return left < 0;
      });
      return chosen ?? (keys.at(-1) as (typeof keys)[number]);
    },
    shuffle(items) {
      const rest = [...items];
      return items.map(() => rest.splice(Math.floor(next() * rest.length), 1)).flat();
    },
  };
}
