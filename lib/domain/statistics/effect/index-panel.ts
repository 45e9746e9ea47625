/**
 * From sales to the index of every team by months from the start, also when teams began in different
 * months (cohorts). A team that uses the product counts from its own start. A team that never does
 * is looked at over the same months once for each cohort, and averaged by the cohorts' numbers of
 * teams: each cohort against never-users, averaged (Callaway & Sant'Anna 2021 with fixed weights).
 * No team that has begun serves as a control, which is what biases two-way fixed effects.
 */
import { fixedBaseIndex, yearOnYearIndex } from './sales-index.ts';
import { type TeamMonth, type TeamPanel, teamPanel } from './team-panel.ts';

/** Months that count: the year before and the year after, whose bases are both before the start. */
export const FIRST_MONTH = -12;
export const LAST_MONTH = 11;

interface TeamSales {
  readonly treated: boolean;
  readonly start: number;
  readonly months: Map<number, number>;
}

export interface IndexPanel extends TeamPanel {
  /** Months in which teams began, ascending, on the scale of the rows. */
  readonly starts: readonly number[];
}

/** The index of every team and month from `first` to `last` that has a base; fixed base from month 12. */
export function indexPanel(
  sales: Iterable<TeamMonth>,
  first = FIRST_MONTH,
  last = LAST_MONTH,
): IndexPanel {
  const teams = new Map<string, TeamSales>();
  for (const { team, treated, month, value, start = 0 } of sales) {
    const entry = teams.get(team) ?? { treated, start, months: new Map() };
    entry.months.set(month, value);
    teams.set(team, entry);
  }
  const cohorts = Map.groupBy(
    [...teams.values()].filter(({ treated }) => treated),
    ({ start }) => start,
  );
  const began = [...cohorts.values()].reduce((all, { length }) => all + length, 0);
  const shares = [...cohorts].map(([start, { length }]) => ({ start, share: length / began }));
  const months = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const rows = [...teams].flatMap(([team, { treated, start, months: own }]) => {
    const windows = (treated ? [{ start, share: 1 }] : shares).map((window) => ({
      share: window.share,
      sales: new Map([...own].map(([month, value]) => [month - window.start, value])),
    }));
    return months.flatMap((month) => {
      const value = windows.reduce(
        (all, window) => all + window.share * (indexAt(window.sales, month) ?? Number.NaN),
        0,
      );
      return windows.length === 0 || Number.isNaN(value) ? [] : [{ team, treated, month, value }];
    });
  });
  return {
    ...teamPanel(rows),
    starts: [...cohorts.keys()].sort((one, other) => one - other),
  };
}

const indexAt = (sales: ReadonlyMap<number, number>, month: number) =>
  month < 12 ? yearOnYearIndex(sales, month) : fixedBaseIndex(sales, month);
