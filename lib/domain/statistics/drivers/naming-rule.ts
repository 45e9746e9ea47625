/**
 * What may be said (design, A3): a factor counts as a driver only when it is tested and large
 * enough; an item is named only when its factor counts and it is in the top three almost surely.
 * One item may be named, or several, or none. With few managers more samples must agree.
 */
import type { DriverAnalysis, Factor } from './driver-analysis.ts';
import { tailOfSamples } from './few-managers.ts';
import type { ManagerBootstrap } from './manager-bootstrap.ts';

/** Conventions to be agreed with the product owner: 5 % over two factors; half a percent of variance. */
export const LARGEST_P = 0.025;
export const SMALLEST_IMPORTANCE = 0.005;
export const SUREST_TOP_3 = 0.9;
/** How sure the order of the two factors must be. */
const SURE_ORDER = 0.9;

export interface NamedDrivers {
  /** Factors that count, the more important first. */
  readonly drivers: readonly Factor[];
  /** Which factor matters more; null when none counts or the order is not sure. */
  readonly larger: Factor | null;
  /** Indices into `items` of the analysis, largest contribution first. */
  readonly ranking: readonly number[];
  readonly named: readonly number[];
}

export function nameDrivers(analysis: DriverAnalysis, bootstrap: ManagerBootstrap): NamedDrivers {
  const { items, tests, within, managers } = analysis;
  const surest = 1 - tailOfSamples(1 - SUREST_TOP_3, managers);
  const adjusted = within?.adjusted;
  const importance = (factor: Factor) => adjusted?.[factor] ?? 0;
  const drivers = (['expectation', 'topic'] as const)
    .filter((factor) => {
      const { p } = tests[factor];
      return p !== null && p < LARGEST_P && importance(factor) >= SMALLEST_IMPORTANCE;
    })
    .sort((one, other) => importance(other) - importance(one));
  const ranking = [...items.keys()].sort(
    (one, other) => (items[other]?.contribution ?? 0) - (items[one]?.contribution ?? 0),
  );
  const named = ranking.filter((index) => {
    const item = items[index];
    const sure = (bootstrap.items[index]?.probabilityTop3 ?? 0) >= surest;
    return item !== undefined && drivers.includes(item.factor) && sure;
  });
  const [first = null] = drivers;
  const { probabilityExpectationLarger: expectation } = bootstrap;
  const sureness = first === 'expectation' ? expectation : 1 - expectation;
  const isSure = sureness >= 1 - tailOfSamples(1 - SURE_ORDER, managers);
  return { drivers, larger: isSure ? first : null, ranking, named };
}
