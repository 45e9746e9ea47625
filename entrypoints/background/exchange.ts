import { storageTroubleOf } from '#lib/domain/storage-trouble.ts';
import { joined, type SyncWish } from '#lib/domain/sync-wish.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import { coalesced } from '#lib/platform/coalesced.ts';
import { report } from '#lib/platform/report.ts';
import type { Desk } from './desk.ts';
import { exchangeWithTeam } from './use-cases/exchange-with-team.ts';

/** A worker with nothing to do lives this long; for what is due later an alarm wakes the next one. */
const SOON_MS = 25_000;

export type Exchange = (wish?: Partial<SyncWish>) => Promise<Outcome>;

interface ExchangeEffects {
  /** Shows every screen what is new. */
  readonly changed: () => void;
  /** The same after a run of strokes: words at once, everything else a moment later. */
  readonly exchanged: () => void;
  readonly wakeAt: (at: number) => void;
}

/**
 * Exchanges with the team one run at a time, and tells the screens. What failed is tried again when
 * its time comes; `wakeAt` has the worker woken then, at an instant in milliseconds.
 */
export function createExchange(
  desk: Desk,
  { changed, exchanged, wakeAt }: ExchangeEffects,
): Exchange {
  let wish: SyncWish | null = null;
  let last: Outcome = { ok: true };
  let retry: ReturnType<typeof setTimeout> | undefined;
  const run = coalesced(async () => {
    clearTimeout(retry);
    const how: Partial<SyncWish> = wish ?? {};
    wish = null;
    try {
      const { outcome, nextTryAt } = await exchangeWithTeam(desk, how);
      last = outcome;
      const at = nextTryAt === null ? null : Date.parse(nextTryAt);
      const wait = (at ?? 0) - desk.clock.now();
      if (at !== null && wait > SOON_MS) wakeAt(at);
      else if (at !== null) retry = setTimeout(() => void run(), Math.max(wait, 0));
    } catch (error) {
      report('exchange', error);
      last = { ok: false, code: storageTroubleOf(error) ?? 'failed' };
    }
    if (how.only && last.ok) exchanged();
    else changed();
  });
  return async (more = {}) => {
    wish = joined(wish, more);
    await run();
    return last;
  };
}
