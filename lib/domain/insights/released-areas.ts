/**
 * Question 4 for a file: strong and weak areas of one manager at a time, shrunk, in graded words.
 * No ranking, no totals beside the parts, no topic × expected response (design, A4 and E 4).
 */
import {
  counterExpectations,
  counterTopics,
} from '#lib/domain/statistics/counters/counter-levels.ts';
import type { Counters } from '#lib/domain/statistics/counters/counters.ts';
import { zOf } from '#lib/domain/statistics/distributions/normal.ts';
import type { Factor } from '#lib/domain/statistics/drivers/driver-analysis.ts';
import type { Interval } from '#lib/domain/statistics/proportions/interval.ts';
import { type AreaLabel, areaLabel } from '#lib/domain/statistics/shrinkage/area-label.ts';
import { managerByItemEffects } from '#lib/domain/statistics/shrinkage/manager-by-item-effects.ts';
import { managerCellsOf } from '#lib/domain/statistics/shrinkage/manager-cells.ts';

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

export interface ReleasedAreas {
  /** As written in the file, in alphabetical order: never by result. */
  readonly managers: readonly string[];
  /** Per manager, in the same order: topics and expected responses, expected responses first. */
  readonly rows: readonly (readonly ReleasedArea[])[];
  /** How many labels of each kind there are in all. */
  readonly labels: Readonly<Record<AreaLabel, number>>;
}

export function releasedAreas({ managers, cells }: Counters, k: number): ReleasedAreas | null {
  const parts = (['expectation', 'topic'] as const).map((factor) => {
    const levels = factor === 'topic' ? counterTopics : counterExpectations;
    const fit = managerByItemEffects(managerCellsOf(cells, factor));
    return { factor, levels, fit };
  });
  if (parts.every(({ fit }) => fit === null)) return null;
  const z = zOf(0.95);
  const labels = {
    'clear-strength': 0,
    'leaning-strength': 0,
    undecided: 0,
    'leaning-weakness': 0,
    'clear-weakness': 0,
  };
  const byManager = managers.map(() => [] as ReleasedArea[]);
  for (const { factor, levels, fit } of parts) {
    const found = new Map(
      fit?.cells.map((cell) => [cell.manager * levels.length + cell.item, cell]),
    );
    const own = new Map(fit?.managers.map(({ manager, effect }) => [manager, effect]));
    byManager.forEach((areas, manager) => {
      levels.forEach(({ id }, item) => {
        const cell = found.get(manager * levels.length + item);
        if (!cell || cell.n < k) {
          areas.push({ factor, id, n: null, effect: null, interval: null, raw: null, label: null });
          return;
        }
        const { n, effect, sd, mean, probabilityPositive } = cell;
        const label = areaLabel(probabilityPositive);
        labels[label] += 1;
        const interval = { lower: effect - z * sd, upper: effect + z * sd };
        const raw = mean - (fit?.fixed[item] ?? mean) - (own.get(manager) ?? 0);
        areas.push({ factor, id, n, effect, interval, raw, label });
      });
    });
  }
  const order = [...managers.keys()].sort((one, other) =>
    (managers[one] ?? '').localeCompare(managers[other] ?? '', undefined, { numeric: true }),
  );
  return {
    managers: order.map((manager) => managers[manager] ?? ''),
    rows: order.map((manager) => byManager[manager] ?? []),
    labels,
  };
}
