/** Most sessions are not rated, and those that are may differ: how wrong could the means be? */

/** Worst case (Horowitz & Manski 2000): everybody who didn't answer would have said 1, or 5. */
export function worstCaseMean(
  mean: number,
  responseRate: number,
): { readonly lower: number; readonly upper: number } {
  const answered = responseRate * mean;
  return { lower: answered + (1 - responseRate), upper: answered + (1 - responseRate) * 5 };
}

export interface ItemResponse {
  readonly sessions: number;
  /** From 0 to 1. */
  readonly responseRate: number;
  /** Of the ratings. */
  readonly mean: number;
}

export interface TippingPoint {
  /** How much lower all missing answers would have to be for another item to lead; null = never. */
  readonly everywhere: number | null;
  /** The same for missing answers of one item alone. */
  readonly perItem: readonly (number | null)[];
}

/** Score points by which missing answers are taken to be worse than those given. */
export const DELTAS = [0, 0.25, 0.5, 1] as const;

/**
 * Pattern-mixture tipping point (Rubin 1987; NRC 2010): item means become mean - (1 - r) δ, the
 * leader is the item with the largest share × squared deviation. For items of one factor.
 */
export function tippingPoint(
  items: readonly ItemResponse[],
  deltas: readonly number[] = DELTAS,
): TippingPoint {
  const leader = leaderAt(items, () => 0);
  const smallest = (shifted: (delta: number) => (item: number) => number) =>
    deltas.find((delta) => leaderAt(items, shifted(delta)) !== leader) ?? null;
  return {
    everywhere: smallest((delta) => () => delta),
    perItem: items.map((_, only) => smallest((delta) => (item) => (item === only ? delta : 0))),
  };
}

/** The item whose missing answers alone change the leader with the smallest δ; null = none does. */
export function easiestOf({ perItem }: TippingPoint): { level: number; delta: number } | null {
  const tips = perItem.flatMap((delta, level) => (delta === null ? [] : [{ level, delta }]));
  return tips.sort((one, other) => one.delta - other.delta)[0] ?? null;
}

function leaderAt(items: readonly ItemResponse[], deltaOf: (item: number) => number): number {
  const total = items.reduce((sum, { sessions }) => sum + sessions, 0);
  const means = items.map(({ mean, responseRate }, i) => mean - (1 - responseRate) * deltaOf(i));
  const overall =
    items.reduce((sum, { sessions }, i) => sum + sessions * (means[i] ?? 0), 0) / total;
  const weights = items.map(({ sessions }, i) => sessions * ((means[i] ?? 0) - overall) ** 2);
  return weights.indexOf(Math.max(...weights));
}
