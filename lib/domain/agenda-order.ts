/** The order of topics that both see; places are texts that sort as they stand. */

/**
 * Places of all topics after one of them was moved.
 * @param keys the topics' names in their order
 * @param from index of the topic that moves; @param to index that it gets
 */
export function placesAfterMove(
  keys: readonly string[],
  from: number,
  to: number,
): Record<string, string> {
  const key = keys[from];
  if (key === undefined || to < 0 || to >= keys.length) return {};
  const moved = keys.toSpliced(from, 1).toSpliced(to, 0, key);
  return Object.fromEntries(moved.map((name, at) => [name, String(at).padStart(3, '0')]));
}
