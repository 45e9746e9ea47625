/**
 * Which other cells to hold back so that the small ones can't be worked out: the cheapest safe
 * pattern (fewest people hidden; Fischetti & Salazar 2000), found by looking at patterns from cheap
 * to dear. Every step adds a cell that any safe pattern needs one of, so none is missed.
 */
import { cellBounds } from './cell-bounds.ts';
import {
  type Cell,
  type Counts,
  cellsWhere,
  implicitSums,
  type Mask,
  maskOf,
  primaryCells,
} from './suppression-table.ts';

export interface Suppression {
  readonly mask: Mask;
  readonly complementary: readonly Cell[];
  /** People in the complementary cells. */
  readonly cost: number;
  /** False when the table was so large that the cheapest pattern was not proven. */
  readonly optimal: boolean;
}

/** Patterns looked at before the search takes the cheapest next cell only. */
const MOST_PATTERNS = 5000;

interface Pattern {
  readonly added: readonly Cell[];
  readonly cost: number;
  readonly key: string;
}

/** Deterministic. Null when no pattern is safe: then the whole table is not to be published. */
export function suppress(counts: Counts, k: number): Suppression | null {
  const primary = primaryCells(counts, k);
  const costOf = ({ row, column }: Cell) => counts[row]?.[column] ?? 0;
  const keyOf = (added: readonly Cell[]) =>
    added
      .map(({ row, column }) => row * 1000 + column)
      .sort((one, other) => one - other)
      .join(' ');
  const queue: Pattern[] = [{ added: [], cost: 0, key: '' }];
  const seen = new Set<string>(['']);
  for (let looked = 0; queue.length > 0; looked += 1) {
    const greedy = looked >= MOST_PATTERNS;
    const pattern = takeCheapest(queue);
    const mask = maskOf(counts, [...primary, ...pattern.added]);
    const needed = neededOneOf(counts, mask, primary, k);
    if (needed === null) {
      const { added, cost } = pattern;
      return { mask, complementary: added, cost, optimal: !greedy };
    }
    if (greedy) queue.length = 0;
    const sorted = [...needed].sort((one, other) => costOf(one) - costOf(other));
    for (const cell of greedy ? sorted.slice(0, 1) : sorted) {
      const added = [...pattern.added, cell];
      const key = keyOf(added);
      if (seen.has(key)) continue;
      seen.add(key);
      queue.push({ added, cost: pattern.cost + costOf(cell), key });
    }
  }
  return null;
}

function takeCheapest(queue: Pattern[]): Pattern {
  let best = 0;
  queue.forEach(({ cost, key }, i) => {
    const least = queue[best];
    if (least && (cost < least.cost || (cost === least.cost && key < least.key))) best = i;
  });
  return queue.splice(best, 1)[0] as Pattern;
}

/** Published cells of which a safe pattern holds back at least one more; null when it is safe. */
function neededOneOf(
  counts: Counts,
  mask: Mask,
  primary: readonly Cell[],
  k: number,
): readonly Cell[] | null {
  for (const { kind, index, sum } of implicitSums(counts, mask)) {
    if (sum === 0 || sum >= k) continue;
    return cellsWhere(counts, (count, row, column) => {
      const inRelation = (kind === 'row' ? row : column) === index;
      return inRelation && count > 0 && !mask[row]?.[column];
    });
  }
  for (const cell of primary) {
    const { lower, upper, widenedBy } = cellBounds(counts, mask, cell);
    if (upper - lower < k) return widenedBy;
  }
  return null;
}
