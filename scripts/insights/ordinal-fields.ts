/** Results of an ordinal model under the names of the vector files, and under those that R gives. */
import { levelShares, type OrdinalTable } from '#lib/domain/statistics/drivers/ordinal-table.ts';
import type {
  LogitEffect,
  ProportionalOdds,
} from '#lib/domain/statistics/drivers/proportional-odds.ts';
import { shareCentredEffects } from '#lib/domain/statistics/drivers/proportional-odds-effects.ts';
import type { OrdinalFactor } from './ordinal-input.ts';

type Part = 'estimate' | 'se';
type Numbers = readonly (number | null)[];

/**
 * `beta_topic`, `se_beta_topic`, `thresholds`, `share_centered` …; `coefficients` and `se` as R
 * prints them are in `coefficientsLike`.
 */
export function fitFields(
  table: OrdinalTable,
  factors: readonly OrdinalFactor[],
  fit: ProportionalOdds,
): Record<string, unknown> {
  const thresholds = (part: Part) => fit.thresholds.map((threshold) => threshold[part]);
  const effects = (part: Part) =>
    factors.map((_, i) => (fit.effects[i] ?? []).map((effect) => effect[part]));
  const byFactor = (part: Part) =>
    Object.fromEntries(factors.map(({ name }, i) => [name, effects(part)[i]]));
  return {
    thresholds: thresholds('estimate'),
    se_thresholds: thresholds('se'),
    ...prefixed('beta_', byFactor('estimate')),
    ...prefixed('se_beta_', byFactor('se')),
    share_centered: Object.fromEntries(
      factors.map(({ name, levels }, factor) => {
        const centred = shareCentredEffects(table, fit, factor);
        const centered = centred.map(({ estimate }) => estimate);
        const se = centred.map((effect) => effect.se);
        return [name, { levels, share: levelShares(table, factor), centered, centered_se: se }];
      }),
    ),
  };
}

const prefixed = (prefix: string, values: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [prefix + name, value]));

/**
 * Effects in the shape of what is expected: per factor and level, by R's name (`InflMedium`), or
 * as one list without the reference levels.
 */
export function coefficientsLike(
  expected: unknown,
  factors: readonly OrdinalFactor[],
  fit: ProportionalOdds,
  part: Part,
): unknown {
  const named = factors.map(({ name, levels }, i) => ({
    name,
    levels,
    effects: fit.effects[i] ?? [],
  }));
  const withoutReference = (effects: readonly LogitEffect[]) => effects.slice(1);
  if (Array.isArray(expected)) {
    return named.flatMap(({ effects }) => withoutReference(effects).map((one) => one[part]));
  }
  const shapes = new Map(Object.entries(Object(expected)));
  return Object.fromEntries(
    named.flatMap(({ name, levels, effects }): [string, unknown][] => {
      const values: Numbers = effects.map((effect) => effect[part]);
      const byLevel = levels.map((level, i): [string, unknown] => [level, values[i]]);
      const byName = byLevel.map(([level, value]): [string, unknown] => [name + level, value]);
      const own = shapes.get(name);
      if (own === undefined) return byName;
      if (!Array.isArray(own)) return [[name, Object.fromEntries(byLevel)]];
      return [[name, own.length < values.length ? values.slice(1) : values]];
    }),
  );
}
