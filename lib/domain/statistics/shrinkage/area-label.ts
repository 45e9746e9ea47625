/** Graded words for a manager's area: from P(d > 0), never a rank, never a raw mean. */
export type AreaLabel =
  | 'clear-strength'
  | 'leaning-strength'
  | 'undecided'
  | 'leaning-weakness'
  | 'clear-weakness';

/** .9 and .8 (and .1 and .2): measured at 4 % and 9 % wrong signs on a realistic year (design, A4). */
export function areaLabel(probabilityPositive: number | null): AreaLabel {
  if (probabilityPositive === null) return 'undecided';
  if (probabilityPositive >= 0.9) return 'clear-strength';
  if (probabilityPositive >= 0.8) return 'leaning-strength';
  if (probabilityPositive <= 0.1) return 'clear-weakness';
  if (probabilityPositive <= 0.2) return 'leaning-weakness';
  return 'undecided';
}
