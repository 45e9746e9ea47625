import { databaseOf } from '#lib/domain/device.ts';
import type { Receipt } from '#lib/domain/record/receipt.ts';
import type { MessageRequest, Outcome } from '#lib/messaging/protocol.ts';
import { instantOf } from '#lib/platform/clock.ts';
import { NO_HINTS_KEPT } from '#lib/platform/hint-memory.ts';
import type { Desk } from '../desk.ts';
import type { Exchange } from '../exchange.ts';

/** Deletes here at once, in the team as soon as it answers, and says what became of it. */
export async function deleteRecord(
  desk: Desk,
  { email, shared }: MessageRequest<'record.delete'>,
  exchange: Exchange,
): Promise<Outcome> {
  const at = instantOf(desk.clock);
  const done = await desk.alone(async () => {
    const device = await desk.device.read();
    const { record } = desk.local(device);
    if (email === null) await desk.hints.write(databaseOf(device), NO_HINTS_KEPT);
    const erased = await record.erase({ email, shared, at, newKey: () => desk.newId() });
    // Of a mistyped address there is nothing, and the copies of everybody else's stay.
    return erased.known ? { erased, copiesLeft: await desk.storage.forgetCopies() } : null;
  });
  if (!done) return { ok: false, code: 'nobody-here' };
  const { erased, copiesLeft } = done;
  await exchange({ retryNow: true });
  const rows = await desk.local(await desk.device.read()).entries.waiting();
  const waiting = rows.filter(({ key }) => erased.emptied.includes(key)).length;
  const { here, left } = erased;
  const emptied = erased.emptied.length - waiting;
  const receipt: Receipt = { at, email, here, emptied, waiting, left, copiesLeft };
  return { ok: true, text: JSON.stringify(receipt) };
}
