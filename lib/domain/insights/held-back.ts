/**
 * Which rows of a list to hold back, when the total of the list is known or can be worked out: those
 * that must be, and as many of the smallest others as it takes that at least two are hidden and at
 * least k stand behind them together (design, E 3). Where more than counts can be subtracted,
 * `remainderMayShow` says whether what the hidden rows come to may be known.
 */
export function heldBack(
  counts: readonly number[],
  mustHide: (count: number, row: number) => boolean,
  k: number,
  remainderMayShow: (rows: readonly number[]) => boolean = () => true,
): readonly boolean[] {
  const hidden = counts.map((count, row) => count > 0 && mustHide(count, row));
  const behind = () => counts.reduce((sum, count, row) => sum + (hidden[row] ? count : 0), 0);
  const others = [...counts.keys()]
    .filter((row) => !hidden[row] && (counts[row] ?? 0) > 0)
    .sort((one, other) => (counts[one] ?? 0) - (counts[other] ?? 0) || one - other);
  if (!hidden.includes(true)) return hidden;
  for (const row of others) {
    const rows = [...hidden.keys()].filter((one) => hidden[one]);
    if (rows.length >= 2 && behind() >= k && remainderMayShow(rows)) break;
    hidden[row] = true;
  }
  return hidden;
}
