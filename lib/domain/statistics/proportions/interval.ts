/** An interval [lower, upper] for a share or a difference of shares. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}
