import { recordOf } from '#lib/domain/record/record.ts';
import type { recordMessages } from '#lib/messaging/protocol/record.ts';
import type { HandlersOf } from '#lib/messaging/receive.ts';
import { instantOf } from '#lib/platform/clock.ts';
import type { Desk } from '../desk.ts';

export function recordHandlers(desk: Desk): HandlersOf<typeof recordMessages> {
  return {
    'record.read': async () => {
      const local = desk.local(await desk.device.read());
      const record = await recordOf(local, instantOf(desk.clock));
      return { ok: true, text: JSON.stringify(record, null, 2) };
    },
  };
}
