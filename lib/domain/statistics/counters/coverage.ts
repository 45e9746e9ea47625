/** How much of the ratings a table of topic × expected response would show: is it fit for the joint model? */
import type { Counters } from './counters.ts';

export interface Coverage {
  readonly cells: number;
  readonly cellsUsed: number;
  readonly cellsShown: number;
  /** Share of the ratings in cells of at least k ratings (ratings: the file knows no raters). */
  readonly share: number;
  /**
   * At least 90 %: topic and expected response can be looked at together. Below: only each by
   * itself, and the page says that their overlap is not adjusted for.
   */
  readonly jointModel: boolean;
}

const ENOUGH = 0.9;

export function coverage({ table, ratings }: Counters, k: number): Coverage {
  const cells = table.flatMap((row) => row.map((scores) => scores.reduce((a, b) => a + b, 0)));
  const shown = cells.filter((count) => count >= k);
  const share = ratings > 0 ? shown.reduce((a, b) => a + b, 0) / ratings : 0;
  return {
    cells: cells.length,
    cellsUsed: cells.filter((count) => count > 0).length,
    cellsShown: shown.length,
    share,
    jointModel: share >= ENOUGH,
  };
}
