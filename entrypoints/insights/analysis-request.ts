/** What the page asks of its worker; the answers are `AnalysisEvent`s. */
import type { AnalysisOptions } from '#lib/domain/insights/released-report.ts';

export type AnalysisRequest =
  | { readonly kind: 'example'; readonly options: AnalysisOptions }
  | { readonly kind: 'files'; readonly files: readonly File[]; readonly options: AnalysisOptions }
  /** The answer to problems: go on with the lines that were understood. */
  | { readonly kind: 'use-the-rest' };
