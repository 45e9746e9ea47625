/** Method manager_by_expectation_random_effects. */
import * as z from 'zod';
import { managerByItemEffects } from '#lib/domain/statistics/shrinkage/manager-by-item-effects.ts';
import { managerCells } from '#lib/domain/statistics/shrinkage/manager-cells.ts';
import { type Method, toleranceBy } from './method.ts';
import { labelSchema, listOf, parse } from './vector-file.ts';

const fileSchema = z.object({
  input: z.object({
    expectation_levels: listOf(labelSchema),
    rows: z.array(
      z.object({
        m: z.union([z.string(), z.number()]),
        e: labelSchema,
        score: z.number(),
        n: z.number().nonnegative(),
      }),
    ),
  }),
  expected: z.looseObject({
    manager: z.array(z.looseObject({ manager: z.union([z.string(), z.number()]) })).optional(),
    cell: z.array(z.looseObject({})).optional(),
  }),
});

export const managerByExpectationRandomEffects: Method = (file) => {
  const { input, expected } = parse(fileSchema, file);
  const items = input.expectation_levels;
  const managers = [...new Set(input.rows.map(({ m }) => String(m)))];
  const ratings = input.rows.map(({ m, e, score, n }) => {
    const item = items.indexOf(e);
    if (item < 0) throw new Error(`unknown level ${e}`);
    return { manager: managers.indexOf(String(m)), item, score, n };
  });
  const fit = managerByItemEffects(managerCells(ratings, managers.length, items.length));
  if (fit === null) return { expected, got: null };
  const nameOf = (manager: number) => managers[manager] ?? '';
  const key = (manager: unknown, item: unknown) => JSON.stringify([String(manager), item]);
  const byManager = new Map(fit.managers.map((effect) => [nameOf(effect.manager), effect]));
  const byCell = new Map(
    fit.cells.map((cell) => [key(nameOf(cell.manager), items[cell.item]), cell]),
  );
  const got = {
    isSingular: fit.singular,
    sd_manager: fit.sdManager,
    sd_manager_by_expectation: fit.sdManagerByItem,
    sd_residual: fit.sdResidual,
    reml_deviance: fit.deviance,
    fixed: Object.fromEntries(items.map((name, item) => [name, fit.fixed[item] ?? null])),
    // In the order of the file.
    manager: expected.manager?.map(({ manager }) => {
      const effect = byManager.get(String(manager));
      return { manager, blup: effect?.effect, sd: effect?.sd };
    }),
    cell: expected.cell?.map(({ manager, expectation }) => {
      const cell = byCell.get(key(manager, expectation));
      return {
        manager,
        expectation,
        n: cell?.n,
        raw_mean: cell?.mean,
        blup: cell?.effect,
        sd: cell?.sd,
        prob_positive: cell?.probabilityPositive,
      };
    }),
  };
  const toleranceOf = toleranceBy(file.tolerance, [
    [/^(manager|cell)\[\d+\]\.(sd|prob_positive)$/, 'sd_blup_abs'],
    [/^(manager|cell)\[/, 'blup_abs'],
    [/^fixed/, 'fixed_abs'],
    [/^(sd|reml)_/, 'sd_abs'],
  ]);
  return {
    expected: fit.sdManagerByItem > 0 ? expected : withoutChances(expected),
    got,
    toleranceOf,
  };
};

/**
 * Without variance P(d > 0) is not available; the reference's search may stop at a variance of
 * almost 0, where it computes an uninformative one half instead.
 */
function withoutChances(expected: z.infer<typeof fileSchema>['expected']) {
  const uninformative = (value: unknown) =>
    typeof value === 'number' && Math.abs(value - 0.5) < 1e-3;
  return {
    ...expected,
    cell: expected.cell?.map((cell) =>
      uninformative(cell['prob_positive']) ? { ...cell, prob_positive: null } : cell,
    ),
  };
}
