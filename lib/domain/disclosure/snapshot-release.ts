/** Numbers that grow over time are shown anew only when enough new people stand behind the change. */
export type SnapshotRelease =
  | { readonly publish: true; readonly ratersInIncrement: number }
  | { readonly publish: false; readonly pendingRaters: number };

/**
 * One answer per snapshot: published when at least k distinct people have rated since the last
 * published one; what is not published waits for the next.
 */
export function snapshotReleases(
  newRaters: readonly (readonly string[])[],
  k: number,
): SnapshotRelease[] {
  let pending = new Set<string>();
  return newRaters.map((raters) => {
    for (const rater of raters) pending.add(rater);
    const { size } = pending;
    if (size < k) return { publish: false, pendingRaters: size };
    pending = new Set();
    return { publish: true, ratersInIncrement: size };
  });
}
