/** What somebody wants of a run of sync, and what several want together. */

export interface SyncWish {
  /** Does not wait for rows whose time has not come: the network is back. */
  readonly retryNow: boolean;
  /** Nor for what was refused: somebody pressed the button, or signed in. */
  readonly retryParked: boolean;
  /**
   * While both people look a bell tells what there is to read, so a run only sends, or only reads,
   * or does both; null = also all that a company is asked for from time to time.
   */
  readonly only: 'send' | 'read' | 'both' | null;
}

/** One run that does all that both want; null = nobody has wanted anything yet. */
export function joined(
  before: SyncWish | null,
  { retryNow = false, retryParked = false, only = null }: Partial<SyncWish>,
): SyncWish {
  return {
    retryNow: retryNow || retryParked || (before?.retryNow ?? false),
    retryParked: retryParked || (before?.retryParked ?? false),
    only: before ? together(before.only, only) : only,
  };
}

function together(one: SyncWish['only'], other: SyncWish['only']): SyncWish['only'] {
  if (one === null || other === null) return null;
  return one === other ? one : 'both';
}
