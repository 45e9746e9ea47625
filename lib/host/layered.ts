/** Looks for something by the best of three selectors that finds any; layer 0 when none does. */
export function layered(
  root: ParentNode,
  selectors: Readonly<Record<1 | 2 | 3, string>>,
): { found: HTMLElement[]; layer: number } {
  for (const layer of [1, 2, 3] as const) {
    const found = [...root.querySelectorAll<HTMLElement>(selectors[layer])];
    if (found.length > 0) return { found, layer };
  }
  return { found: [], layer: 0 };
}
