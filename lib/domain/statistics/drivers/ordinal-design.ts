/** Which parameters an ordinal model has: thresholds, and effects of levels that can be told apart. */
import { factorise } from '#lib/domain/statistics/numerics/cholesky.ts';
import type { OrdinalCell } from './cumulative-logit.ts';
import type { OrdinalTable } from './ordinal-table.ts';

export interface OrdinalDesign {
  readonly cells: readonly OrdinalCell[];
  readonly start: Float64Array;
  /**
   * Index of the parameter of each level of each factor: -1 for the reference (the first level in
   * use), null for levels without ratings and for what can't be told apart from others.
   */
  readonly parameter: readonly (readonly (number | null)[])[];
  readonly thresholds: number;
}

/**
 * `factors` have effects; `nominal` (if any) has thresholds of its own at every level instead
 * (partial proportional odds).
 */
export function ordinalDesign(
  table: OrdinalTable,
  factors: readonly number[],
  nominal?: number,
): OrdinalDesign {
  const perSet = table.used.length - 1;
  const inUse = table.levels.map((count, factor) =>
    Array.from({ length: count }, (_, level) => table.cells.some(({ at }) => at[factor] === level)),
  );
  const sets = nominal === undefined ? [0] : levelsInUse(inUse[nominal] ?? []);
  const thresholds = perSet * sets.length;
  const columns = factors.flatMap((factor) =>
    levelsInUse(inUse[factor] ?? [])
      .slice(1)
      .map((level) => ({ factor, level })),
  );
  const told = independent(table, columns, nominal, sets);
  const parameter = table.levels.map((count, factor) =>
    Array.from({ length: count }, (_, level) => {
      if (!inUse[factor]?.[level] || !factors.includes(factor)) return null;
      if (levelsInUse(inUse[factor] ?? [])[0] === level) return -1;
      const index = told.findIndex((column) => column.factor === factor && column.level === level);
      return index < 0 ? null : thresholds + index;
    }),
  );
  const cells = table.cells.map(({ at, counts }) => ({
    thresholds: nominal === undefined ? 0 : sets.indexOf(at[nominal] ?? 0) * perSet,
    effects: at
      .map((level, factor) => parameter[factor]?.[level] ?? -1)
      .filter((index) => index >= 0),
    counts,
  }));
  const start = new Float64Array(thresholds + told.length);
  const first = startThresholds(table);
  for (let i = 0; i < thresholds; i += 1) start[i] = first[i % perSet] ?? 0;
  return { cells, start, parameter, thresholds };
}

const levelsInUse = (used: readonly boolean[]) => [...used.keys()].filter((level) => used[level]);

type Column = { readonly factor: number; readonly level: number };

/** The dummies that are not combinations of the thresholds' sets and of earlier dummies. */
function independent(
  table: OrdinalTable,
  columns: readonly Column[],
  nominal: number | undefined,
  sets: readonly number[],
): Column[] {
  const size = sets.length + columns.length;
  const cross = new Float64Array(size * size);
  for (const { at } of table.cells) {
    const active = [nominal === undefined ? 0 : sets.indexOf(at[nominal] ?? 0)];
    columns.forEach(({ factor, level }, i) => {
      if (at[factor] === level) active.push(sets.length + i);
    });
    for (const i of active) {
      for (const j of active) cross[i * size + j] = (cross[i * size + j] ?? 0) + 1;
    }
  }
  const { kept } = factorise(cross, size);
  return columns.filter((_, i) => kept[sets.length + i] === 1);
}

/** Logits of the cumulative shares: the exact answer of the model without effects. */
function startThresholds({ cells, used, n }: OrdinalTable): number[] {
  let below = 0;
  return used.slice(0, -1).map((_, category) => {
    for (const { counts } of cells) below += counts[category] ?? 0;
    return Math.log(below / (n - below));
  });
}
