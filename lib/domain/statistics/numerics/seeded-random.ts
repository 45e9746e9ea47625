/** The only source of chance: mulberry32 streams, the same on every machine. */

/** Draws from [0, 1). */
export type Random = () => number;

/** Stream `stream` of a seed: state starts at seed + stream * 0x9E3779B9 (mod 2^32). */
export function randomStream(seed: number, stream: number): Random {
  let state = (seed + Math.imul(stream, 0x9e3779b9)) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Fisher-Yates from the top, in place. */
export function shuffle<T>(items: T[], random: Random): T[] {
  for (let last = items.length - 1; last > 0; last -= 1) {
    const chosen = Math.floor(random() * (last + 1));
    [items[last], items[chosen]] = [items[chosen] as T, items[last] as T];
  }
  return items;
}

/** How often each of `size` units is drawn in `size` draws with replacement: one bootstrap sample. */
export function resample(size: number, random: Random): Float64Array {
  const weights = new Float64Array(size);
  for (let draw = 0; draw < size; draw += 1) {
    const chosen = Math.floor(random() * size);
    weights[chosen] = (weights[chosen] ?? 0) + 1;
  }
  return weights;
}
