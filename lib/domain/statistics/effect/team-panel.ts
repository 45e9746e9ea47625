/** Monthly values of teams of two arms, month 0 = the first month with the product. */
import { mean } from '#lib/domain/statistics/numerics/sum.ts';

export interface TeamMonth {
  readonly team: string;
  readonly treated: boolean;
  /** Months since the start; negative = before it. */
  readonly month: number;
  readonly value: number;
  /**
   * Where teams began at different times: the month in which this one did, on the scale of `month`.
   * Of teams that never began it does not count.
   */
  readonly start?: number;
}

export interface TeamSeries {
  readonly team: string;
  readonly treated: boolean;
  readonly values: ReadonlyMap<number, number>;
  readonly meanBefore: number;
  readonly meanAfter: number;
  /** meanAfter - meanBefore: everything a test may use of a team (Bertrand, Duflo & Mullainathan 2004). */
  readonly change: number;
}

export interface TeamPanel {
  /** Teams with at least one month on each side, in order of appearance. */
  readonly teams: readonly TeamSeries[];
  /** Teams that were left out because one side has no month. */
  readonly incomplete: readonly string[];
  /** All months, ascending. */
  readonly months: readonly number[];
  /** True iff every team has every month. */
  readonly balanced: boolean;
}

/** A team's later rows for the same month replace earlier ones; its first row says its arm. */
export function teamPanel(rows: Iterable<TeamMonth>): TeamPanel {
  const found = new Map<string, { treated: boolean; values: Map<number, number> }>();
  for (const { team, treated, month, value } of rows) {
    const series = found.get(team) ?? { treated, values: new Map() };
    series.values.set(month, value);
    found.set(team, series);
  }
  const all = [...found].map(([team, { treated, values }]): TeamSeries => {
    const side = (before: boolean) =>
      mean([...values].filter(([month]) => month < 0 === before).map(([, value]) => value));
    const meanBefore = side(true);
    const meanAfter = side(false);
    return { team, treated, values, meanBefore, meanAfter, change: meanAfter - meanBefore };
  });
  const teams = all.filter(({ change }) => !Number.isNaN(change));
  const months = [...new Set(teams.flatMap(({ values }) => [...values.keys()]))].sort(
    (one, other) => one - other,
  );
  return {
    teams,
    incomplete: all.filter(({ change }) => Number.isNaN(change)).map(({ team }) => team),
    months,
    balanced: teams.every(({ values }) => values.size === months.length),
  };
}

/** One number per team, by arm. */
export function byArm(
  { teams }: Pick<TeamPanel, 'teams'>,
  of: (series: TeamSeries) => number,
): { readonly treated: number[]; readonly control: number[] } {
  return {
    treated: teams.filter(({ treated }) => treated).map(of),
    control: teams.filter(({ treated }) => !treated).map(of),
  };
}
