/**
 * Question 4 for a file: strong and weak areas of one manager at a time, shrunk, in graded words.
 * No ranking, no totals beside the parts, no topic × expected response (design, A4 and E 4).
 */
import { addMoments, momentsMayShow } from '#lib/domain/disclosure/score-release.ts';
import {
  counterExpectations,
  counterTopics,
} from '#lib/domain/statistics/counters/counter-levels.ts';
import type { Counters } from '#lib/domain/statistics/counters/counters.ts';
import { zOf } from '#lib/domain/statistics/distributions/normal.ts';
import type { Factor } from '#lib/domain/statistics/drivers/driver-analysis.ts';
import type { RatingCells } from '#lib/domain/statistics/drivers/rating-cells.ts';
import type { Interval } from '#lib/domain/statistics/proportions/interval.ts';
import { type AreaLabel, areaLabel } from '#lib/domain/statistics/shrinkage/area-label.ts';
import { managerByItemEffects } from '#lib/domain/statistics/shrinkage/manager-by-item-effects.ts';
import { managerCellsOf } from '#lib/domain/statistics/shrinkage/manager-cells.ts';
import { heldBack } from './held-back.ts';

export interface ReleasedArea {
  readonly factor: Factor;
  readonly id: string;
  /** Ratings; null = too few, nothing of the row is shown. */
  readonly n: number | null;
  /** Against this manager's own level and what the item usually gets; score points, shrunk. */
  readonly effect: number | null;
  readonly interval: Interval | null;
  /** The same, not shrunk. */
  readonly raw: number | null;
  readonly label: AreaLabel | null;
}

/** Columns rather than rows: 500 managers reach the page without holding it up. */
export interface ReleasedAreas {
  /** As written in the file, in alphabetical order: never by result. */
  readonly managers: readonly string[];
  /** Expected responses, then topics. */
  readonly items: readonly { readonly factor: Factor; readonly id: string }[];
  /** `[manager × items + item]`; NaN in all of them = not shown. */
  readonly n: Float64Array;
  readonly effect: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  readonly raw: Float64Array;
  /** P(better than usual); NaN also where managers do not differ at all. */
  readonly probability: Float64Array;
}

const FACTORS = ['expectation', 'topic'] as const;
const levelsOf = (factor: Factor) => (factor === 'topic' ? counterTopics : counterExpectations);
const ITEMS = FACTORS.flatMap((factor) => levelsOf(factor).map(({ id }) => ({ factor, id })));

/** Null where the variation between managers can't be estimated. */
export function releasedAreas({ managers, cells }: Counters, k: number): ReleasedAreas | null {
  const order = [...managers.keys()].sort((one, other) =>
    (managers[one] ?? '').localeCompare(managers[other] ?? '', undefined, { numeric: true }),
  );
  const place = new Int32Array(managers.length);
  for (const [position, manager] of order.entries()) place[manager] = position;
  const column = () => new Float64Array(managers.length * ITEMS.length).fill(Number.NaN);
  const areas = {
    n: column(),
    effect: column(),
    lower: column(),
    upper: column(),
    raw: column(),
    probability: column(),
  };
  const z = zOf(0.95);
  let fitted = false;
  for (const factor of FACTORS) {
    const fit = managerByItemEffects(managerCellsOf(cells, factor));
    if (fit === null) continue;
    fitted = true;
    const first = factor === 'topic' ? counterExpectations.length : 0;
    const own = new Map(fit.managers.map(({ manager, effect }) => [manager, effect]));
    const hidden = hiddenCells(cells, factor, k);
    for (const { manager, item, n, mean, effect, sd, probabilityPositive } of fit.cells) {
      if (hidden[manager]?.[item]) continue;
      const at = (place[manager] ?? 0) * ITEMS.length + first + item;
      areas.n[at] = n;
      areas.effect[at] = effect;
      areas.lower[at] = effect - z * sd;
      areas.upper[at] = effect + z * sd;
      areas.raw[at] = mean - (fit.fixed[item] ?? mean) - (own.get(manager) ?? 0);
      areas.probability[at] = probabilityPositive ?? Number.NaN;
    }
  }
  return fitted
    ? { managers: order.map((manager) => managers[manager] ?? ''), items: ITEMS, ...areas }
    : null;
}

/**
 * `[manager][item]`: too few ratings, all alike or all bad; and others, since a manager's topics and
 * hopes are two ways to split the same ratings: one of them must not give the other's rest away.
 */
function hiddenCells(cells: RatingCells, factor: Factor, k: number): (readonly boolean[])[] {
  const items = levelsOf(factor).length;
  const moments = Array.from({ length: cells.groups * items }, () => ({
    n: 0,
    sum: 0,
    squares: 0,
  }));
  for (let i = 0; i < cells.cells; i += 1) {
    const cell = moments[(cells.group[i] ?? 0) * items + (cells[factor][i] ?? 0)];
    if (!cell) continue;
    cell.n += cells.n[i] ?? 0;
    cell.sum += cells.sum[i] ?? 0;
    cell.squares += cells.squares[i] ?? 0;
  }
  return Array.from({ length: cells.groups }, (_, manager) => {
    const own = moments.slice(manager * items, (manager + 1) * items);
    return heldBack(
      own.map(({ n }) => n),
      (__, item) => !momentsMayShow(own[item] ?? { n: 0, sum: 0, squares: 0 }, k),
      k,
      (rows) => momentsMayShow(addMoments(rows.flatMap((row) => own[row] ?? [])), k),
    );
  });
}

/** The rows of one manager, by position in `managers`. */
export function areasOf(areas: ReleasedAreas, position: number): ReleasedArea[] {
  return areas.items.map((item, i) => {
    const at = position * areas.items.length + i;
    const value = (column: Float64Array) => column[at] ?? Number.NaN;
    const n = value(areas.n);
    if (Number.isNaN(n)) {
      return { ...item, n: null, effect: null, interval: null, raw: null, label: null };
    }
    const probability = value(areas.probability);
    return {
      ...item,
      n,
      effect: value(areas.effect),
      interval: { lower: value(areas.lower), upper: value(areas.upper) },
      raw: value(areas.raw),
      label: areaLabel(Number.isNaN(probability) ? null : probability),
    };
  });
}
