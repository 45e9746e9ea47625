import { icebreakCards } from '#lib/content/icebreak.ts';
import { drawCard } from '#lib/domain/icebreak.ts';
import { drawnIn } from '#lib/domain/joint-meeting.ts';
import type { MessageRequest, Outcome } from '#lib/messaging/protocol.ts';
import { instantOf } from '#lib/platform/clock.ts';
import type { Desk } from '../desk.ts';
import { addressed } from './addressed.ts';

/** Puts a card on the table of both: one that they have not had, or one of their own words. */
export async function drawIcebreak(
  desk: Desk,
  { mood, closeness, own, ...about }: MessageRequest<'icebreak.draw'>,
): Promise<Outcome> {
  const found = await addressed(desk, about);
  if ('ok' in found) return found;
  const { policy } = await desk.settings.read();
  if (policy.featuresOff?.includes('icebreak')) return { ok: false, code: 'setting-managed' };
  const { local, addressee, meeting, companion } = found;
  if (!companion) return { ok: false, code: 'unknown-person' };
  const before = (await local.entries.with('meeting', companion))
    .flatMap(({ content }) => drawnIn(content))
    .sort((one, other) => (one.at < other.at ? -1 : 1))
    .map(({ id }) => id);
  const cards = icebreakCards[mood][closeness].map(({ id }) => id);
  const id = own ? desk.newId() : drawCard(cards, before, desk.random());
  if (id === null) return { ok: false, code: 'failed' };
  const at = instantOf(desk.clock);
  const outcome = await local.entries.save({
    kind: 'meeting',
    meeting,
    addressee,
    change: { drawn: { [id]: { at, text: own } } },
    at,
    key: desk.newId(),
  });
  return outcome === 'too-large' ? { ok: false, code: outcome } : { ok: true };
}
