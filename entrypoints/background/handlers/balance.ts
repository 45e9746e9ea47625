import type { balanceMessages } from '#lib/messaging/protocol/balance.ts';
import type { HandlersOf } from '#lib/messaging/receive.ts';
import { whenQuiet } from '#lib/platform/when-quiet.ts';
import type { Desk } from '../desk.ts';
import { GUESS_HOLD_MS } from '../use-cases/exchange-guesses.ts';
import { guessBalance } from '../use-cases/guess-balance.ts';

/** A guess is sent once it has rested; should the worker be stopped before, with the next exchange. */
export function balanceHandlers(
  desk: Desk,
  shown: <T>(work: Promise<T>) => Promise<T>,
  exchange: () => void,
): HandlersOf<typeof balanceMessages> {
  const sendLater = whenQuiet(exchange, GUESS_HOLD_MS);
  return {
    'balance.guess': async (request) => {
      const outcome = await shown(guessBalance(desk, request));
      sendLater();
      return outcome;
    },
  };
}
