import type { stuckMessages } from '#lib/messaging/protocol/stuck.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import type { HandlersOf } from '#lib/messaging/receive.ts';
import { instantOf } from '#lib/platform/clock.ts';
import type { Desk } from '../desk.ts';
import type { Exchange } from '../exchange.ts';
import { copyStuck } from '../use-cases/copy-stuck.ts';

interface Effects {
  readonly shown: (work: Promise<Outcome | void>) => Promise<Outcome | void>;
  readonly exchange: Exchange;
}

export function stuckHandlers(
  desk: Desk,
  { shown, exchange }: Effects,
): HandlersOf<typeof stuckMessages> {
  const stuck = async () => desk.local(await desk.device.read()).stuck;
  return {
    'stuck.retry': async (id) => {
      // Within one turn with the exchange, which moves the place that was read up to.
      const changes = await desk.alone(async () => (await stuck()).readAgain(id));
      return changes ? exchange({ retryParked: true }) : { ok: false, code: 'still-unreadable' };
    },
    'stuck.putAway': async (id) =>
      shown((await stuck()).putAway(id, instantOf(desk.clock)).then(() => ({ ok: true }))),
    'stuck.copy': async ({ id, language }) => copyStuck(await stuck(), id, language),
  };
}
