import type { SourceId } from './sources.ts';

/** What a supporter could do, and why it helps; together at most 280 characters a language. */
export interface BuiltInHint {
  /** Stable: `topic-response-number`. "Tried" and "helped" are counted under it. */
  readonly id: string;
  readonly en: readonly [hint: string, why: string];
  readonly ja: readonly [hint: string, why: string];
  /** The method or the field of research that it comes from, where there is one. */
  readonly source?: SourceId;
}
