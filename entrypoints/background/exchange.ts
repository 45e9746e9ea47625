import { storageTroubleOf } from '#lib/domain/storage-trouble.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import { coalesced } from '#lib/platform/coalesced.ts';
import { report } from '#lib/platform/report.ts';
import type { Desk } from './desk.ts';
import { exchangeWithTeam } from './use-cases/exchange-with-team.ts';

/** A worker with nothing to do lives this long; what is due later waits for the alarm. */
const SOON_MS = 25_000;

export interface ExchangeOptions {
  /** Does not wait for what failed and is not due yet: somebody asked, or the network is back. */
  readonly retryNow?: boolean;
  /** Nor for what was refused: somebody signed in, or pressed the button. */
  readonly retryParked?: boolean;
}
export type Exchange = (options?: ExchangeOptions) => Promise<Outcome>;

const NO_HURRY = { retryNow: false, retryParked: false };

/** Exchanges with the team one run at a time, tries again soon when it may, and tells the screens. */
export function createExchange(desk: Desk, changed: () => void): Exchange {
  let hurry: Required<ExchangeOptions> = NO_HURRY;
  let last: Outcome = { ok: true };
  let retry: ReturnType<typeof setTimeout> | undefined;
  const run = coalesced(async () => {
    clearTimeout(retry);
    const how = hurry;
    hurry = NO_HURRY;
    try {
      const { outcome, nextTryAt } = await exchangeWithTeam(desk, how);
      last = outcome;
      const wait = nextTryAt === null ? Infinity : Date.parse(nextTryAt) - desk.clock.now();
      if (wait < SOON_MS) retry = setTimeout(() => void run(), Math.max(wait, 0));
    } catch (error) {
      report('exchange', error);
      last = { ok: false, code: storageTroubleOf(error) ?? 'failed' };
    }
    changed();
  });
  return async ({ retryNow = false, retryParked = false } = {}) => {
    hurry = {
      retryNow: hurry.retryNow || retryNow || retryParked,
      retryParked: hurry.retryParked || retryParked,
    };
    await run();
    return last;
  };
}
