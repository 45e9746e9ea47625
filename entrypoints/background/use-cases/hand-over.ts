import { NOTHING_HANDED_OVER } from '#lib/domain/handover.ts';
import type { MessageRequest, Outcome } from '#lib/messaging/protocol.ts';
import type { Desk } from '../desk.ts';
import { handoverOffers } from '../handover.ts';
import { addressed } from './addressed.ts';
import { keepEntry } from './keep-entry.ts';

/** The member ticks one thing for this supporter to see, or takes the tick away: then it is empty. */
export async function handOver(
  desk: Desk,
  { id, shown, ...about }: MessageRequest<'handover.tick'>,
): Promise<Outcome> {
  const found = await addressed(desk, about);
  if ('ok' in found) return found;
  const { local, device, addressee, role } = found;
  if (role !== 'member') return { ok: false, code: 'failed' };
  const offers = await handoverOffers(local, device, addressee);
  const offer = offers.find((one) => one.id === id);
  if (shown && !offer) return { ok: false, code: 'failed' };
  const change = shown && offer ? offer.says : NOTHING_HANDED_OVER;
  return keepEntry(desk, found, { kind: 'handover', id, meeting: null, change });
}
