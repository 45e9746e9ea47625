/** Everything that leaves the analysis: released tables only. Screen, export and report share it. */
import type { FileProblems } from '#lib/domain/files/file-problem.ts';
import type { ReleasedAreas } from './released-areas.ts';
import type { ReleasedDrivers } from './released-drivers.ts';
import type { Assignment, ReleasedSales } from './released-sales.ts';
import type { ReleasedScores } from './released-scores.ts';
import type { ReleasedShares } from './released-shares.ts';
import type { ReleasedTurnover } from './released-turnover.ts';

/** Different people that any number needs behind it. */
export const K = 5;

/** Which months are looked at: all of the last year, or its halves, the earlier beside the later. */
export type Period = 'window' | 'halves';

export interface PeriodFacts {
  readonly from: string;
  readonly to: string;
  /** The period shown beside it. */
  readonly before: { readonly from: string; readonly to: string } | null;
}

export interface ReleasedReport {
  readonly source: ReportSource;
  readonly period?: PeriodFacts;
  readonly topics?: ReleasedShares | null;
  readonly expectations?: ReleasedShares | null;
  readonly scores?: readonly ReleasedScores[];
  /** Null = too few people for a model. */
  readonly drivers?: ReleasedDrivers | null;
  readonly areas?: ReleasedAreas | null;
  readonly sales?: ReleasedSales | null;
  readonly turnover?: ReleasedTurnover | null;
}

export type ReportSource =
  | { readonly kind: 'example' }
  | { readonly kind: 'files'; readonly names: readonly string[] }
  | { readonly kind: 'organisation' };

export interface AnalysisOptions {
  readonly period: Period;
  readonly assignment: Assignment;
  /** First month with the product, in months since year 0; null = not said. */
  readonly start: number | null;
  readonly addRepeats: boolean;
}

/** What the analysis says while it works. */
export type AnalysisEvent =
  | {
      readonly kind: 'reading';
      readonly name: string;
      readonly share: number;
      readonly lines: number;
    }
  | {
      readonly kind: 'problems';
      readonly name: string;
      readonly problems: FileProblems;
      readonly usable: number;
    }
  | { readonly kind: 'part'; readonly part: Partial<ReleasedReport> }
  | { readonly kind: 'sampling'; readonly share: number }
  | { readonly kind: 'done' };
