import { fP } from '#lib/domain/statistics/distributions/f.ts';
import type { NestedFits } from './nested-fits.ts';
import type { RatingCells } from './rating-cells.ts';

export interface FTest {
  readonly f: number;
  readonly df1: number;
  readonly df2: number;
  readonly p: number;
}

function fTest(
  more: number,
  less: number,
  parameters: number,
  fewer: number,
  n: number,
): FTest | null {
  const df1 = parameters - fewer;
  const df2 = n - parameters;
  const left = 1 - more;
  if (df1 <= 0 || df2 <= 0 || !(left > 1e-14)) return null;
  const f = Math.max(0, more - less) / df1 / (left / df2);
  return { f, df1, df2, p: fP(f, df1, df2) };
}

/** F test of topic given manager and expected response; null when it can't be computed. */
export function topicPartialF({ n, r2, parameters }: NestedFits): FTest | null {
  return fTest(r2.gte, r2.ge, parameters.gte, parameters.ge, n);
}

/** F test of expected response given manager and topic; null when it can't be computed. */
export function expectationPartialF({ n, r2, parameters }: NestedFits): FTest | null {
  return fTest(r2.gte, r2.gt, parameters.gte, parameters.gt, n);
}

export interface SaturatedModel {
  readonly r2: number;
  readonly adjustedR2: number | null;
  /** Is there more than topic plus expected response: the F test of their interaction. */
  readonly interaction: FTest | null;
}

/** The model with a mean for every topic × expected response; `cells` and `fits` without groups. */
export function saturatedModel(cells: RatingCells, fits: NestedFits): SaturatedModel {
  const { n, sst, r2, parameters } = fits;
  let within = 0;
  for (let i = 0; i < cells.cells; i += 1) {
    within += (cells.squares[i] ?? 0) - (cells.sum[i] ?? 0) ** 2 / (cells.n[i] ?? 1);
  }
  const saturated = 1 - within / sst;
  return {
    r2: saturated,
    adjustedR2: n > cells.cells ? 1 - ((1 - saturated) * (n - 1)) / (n - cells.cells) : null,
    interaction: fTest(saturated, r2.gte, cells.cells, parameters.gte, n),
  };
}
