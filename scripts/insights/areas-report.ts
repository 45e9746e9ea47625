/** Managers' strong and weak areas of a counters file, as counts of labels: no manager is named. */
import type { Counters } from '#lib/domain/statistics/counters/counters.ts';
import type { RatingCells } from '#lib/domain/statistics/drivers/rating-cells.ts';
import { areaLabel } from '#lib/domain/statistics/shrinkage/area-label.ts';
import { managerByItemEffects } from '#lib/domain/statistics/shrinkage/manager-by-item-effects.ts';
import { managerCellsOf } from '#lib/domain/statistics/shrinkage/manager-cells.ts';

export function areasReport({ cells }: Counters) {
  return { expectation: variationBy(cells, 'expectation'), topic: variationBy(cells, 'topic') };
}

function variationBy(cells: RatingCells, by: 'topic' | 'expectation') {
  const fit = managerByItemEffects(managerCellsOf(cells, by));
  if (fit === null) return null;
  const labels: Record<string, number> = {};
  for (const { probabilityPositive } of fit.cells) {
    const label = areaLabel(probabilityPositive);
    labels[label] = (labels[label] ?? 0) + 1;
  }
  return {
    sd_manager: fit.sdManager,
    sd_manager_by_item: fit.sdManagerByItem,
    sd_residual: fit.sdResidual,
    labels,
  };
}
