/** One short text of ours, in both languages. */
export interface Wording {
  /** Stable: what was drawn, tried or found helpful is remembered by it. */
  readonly id: string;
  readonly en: string;
  readonly ja: string;
}
