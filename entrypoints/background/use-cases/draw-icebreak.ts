import { icebreakCards } from '#lib/content/icebreak.ts';
import { ofKind } from '#lib/domain/entries/kinds.ts';
import { drawCard } from '#lib/domain/icebreak.ts';
import { drawnIn } from '#lib/domain/joint-meeting.ts';
import type { MessageRequest, Outcome } from '#lib/messaging/protocol.ts';
import { instantOf } from '#lib/platform/clock.ts';
import type { Desk } from '../desk.ts';
import { addressed } from './addressed.ts';
import { keepEntry } from './keep-entry.ts';

/** Puts a card on the table of both: one that they have not had, or one of their own words. */
export async function drawIcebreak(
  desk: Desk,
  { mood, closeness, own, ...about }: MessageRequest<'icebreak.draw'>,
): Promise<Outcome> {
  const found = await addressed(desk, about);
  if ('ok' in found) return found;
  const { policy } = await desk.settings.read();
  if (policy.featuresOff?.includes('icebreak')) return { ok: false, code: 'setting-managed' };
  const { local, meeting, companion } = found;
  if (!companion) return { ok: false, code: 'unknown-person' };
  const before = ofKind(await local.entries.with(companion), 'meeting')
    .flatMap(({ content }) => drawnIn(content))
    .sort((one, other) => (one.at < other.at ? -1 : 1))
    .map(({ id }) => id);
  const cards = icebreakCards[mood][closeness].map(({ id }) => id);
  const id = own ? desk.newId() : drawCard(cards, before, desk.random());
  if (id === null) return { ok: false, code: 'failed' };
  const change = { drawn: { [id]: { at: instantOf(desk.clock), text: own } } };
  return keepEntry(desk, found, { kind: 'meeting', meeting, change });
}
