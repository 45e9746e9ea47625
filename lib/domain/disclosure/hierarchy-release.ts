/** A total beside its parts (team in department in company, month in quarter): what may be shown. */
export interface HierarchyRelease {
  readonly parentVisible: boolean;
  readonly childVisible: readonly boolean[];
  /** Children that are large enough, but would give a small one away. */
  readonly complementaryHidden: readonly number[];
  /** People in all hidden children together: what subtraction reveals. */
  readonly hiddenRemainder: number;
}

/** `raters[i]` distinct people in child i, who are in no other child; a child of nobody hides nothing. */
export function hierarchyRelease(raters: readonly number[], k: number): HierarchyRelease {
  const parentVisible = raters.reduce((sum, count) => sum + count, 0) >= k;
  const hidden = new Set(
    [...raters.keys()].filter((child) => (raters[child] ?? 0) > 0 && (raters[child] ?? 0) < k),
  );
  const remainder = () => [...hidden].reduce((sum, child) => sum + (raters[child] ?? 0), 0);
  const complementaryHidden: number[] = [];
  const bySize = [...raters.keys()]
    .filter((child) => (raters[child] ?? 0) >= k)
    .sort((one, other) => (raters[one] ?? 0) - (raters[other] ?? 0));
  for (const child of parentVisible ? bySize : []) {
    if (hidden.size === 0 || (hidden.size >= 2 && remainder() >= k)) break;
    hidden.add(child);
    complementaryHidden.push(child);
  }
  return {
    parentVisible,
    childVisible: raters.map((_, child) => !hidden.has(child)),
    complementaryHidden,
    hiddenRemainder: remainder(),
  };
}
