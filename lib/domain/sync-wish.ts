/** What somebody wants of a run of sync, and what several want together. */

export interface SyncWish {
  /** Does not wait for rows whose time has not come: the network is back. */
  readonly retryNow: boolean;
  /** Nor for what was refused: somebody pressed the button, or signed in. */
  readonly retryParked: boolean;
  /** Only sends, or only reads: while both people look, a bell tells what there is to read. */
  readonly only: 'send' | 'read' | null;
}

/** One run that does all that both want; null = nobody has wanted anything yet. */
export function joined(
  before: SyncWish | null,
  { retryNow = false, retryParked = false, only = null }: Partial<SyncWish>,
): SyncWish {
  return {
    retryNow: retryNow || retryParked || (before?.retryNow ?? false),
    retryParked: retryParked || (before?.retryParked ?? false),
    only: before && before.only !== only ? null : only,
  };
}
