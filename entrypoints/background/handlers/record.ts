import { ownSettings } from '#lib/domain/record/own-settings.ts';
import { recordOf } from '#lib/domain/record/record.ts';
import type { recordMessages } from '#lib/messaging/protocol/record.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import type { HandlersOf } from '#lib/messaging/receive.ts';
import { instantOf } from '#lib/platform/clock.ts';
import type { Desk } from '../desk.ts';
import type { Exchange } from '../exchange.ts';
import { bringBack } from '../use-cases/bring-back.ts';
import { deleteRecord } from '../use-cases/delete-record.ts';

type Shown = (work: Promise<Outcome>) => Promise<Outcome>;

/** @param shownAndSent shows what is new and sends it */
export function recordHandlers(
  desk: Desk,
  {
    exchange,
    shown,
    shownAndSent,
  }: Readonly<Record<'shown' | 'shownAndSent', Shown>> & {
    readonly exchange: Exchange;
  },
): HandlersOf<typeof recordMessages> {
  return {
    'record.read': async () => {
      const device = await desk.device.read();
      const local = desk.local(device);
      const author = device.account?.email ?? (await local.memory.read()).me;
      const record = await recordOf(local, {
        writtenAt: instantOf(desk.clock),
        author: author?.toLowerCase() ?? null,
        settings: ownSettings(await desk.settings.read()),
      });
      return { ok: true, text: JSON.stringify(record, null, 2) };
    },
    'copy.read': async (id) => {
      const text = await desk.storage.copy(id);
      return text === null ? { ok: false, code: 'copy-gone' } : { ok: true, text };
    },
    'copy.forget': (id) => shown(forgetCopy(desk, id)),
    'record.delete': (request) => deleteRecord(desk, request, exchange),
    'record.bring': (request) =>
      request.dry ? bringBack(desk, request) : shownAndSent(bringBack(desk, request)),
  };
}

async function forgetCopy(desk: Desk, id: string): Promise<Outcome> {
  return (await desk.storage.forgetAside(id)) ? { ok: true } : { ok: false, code: 'copy-stays' };
}
