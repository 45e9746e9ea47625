import { icebreakCards } from '#lib/content/icebreak.ts';
import { ofKind } from '#lib/domain/entries/kinds.ts';
import { type CardWish, drawCard } from '#lib/domain/icebreak.ts';
import { drawnIn } from '#lib/domain/joint-meeting.ts';
import type { MessageRequest, Outcome } from '#lib/messaging/protocol.ts';
import { instantOf } from '#lib/platform/clock.ts';
import type { Desk } from '../desk.ts';
import { addressed } from './addressed.ts';
import { keepEntry } from './keep-entry.ts';

/** Puts a card on the table of both: one that they have not had, or the words as they stand. */
export async function drawIcebreak(
  desk: Desk,
  { wish, ...about }: MessageRequest<'icebreak.draw'>,
): Promise<Outcome> {
  const found = await addressed(desk, about);
  if ('ok' in found) return found;
  const { policy, settings } = await desk.settings.read();
  if (policy.featuresOff?.includes('icebreak')) return { ok: false, code: 'setting-managed' };
  const { local, meeting, companion } = found;
  if (!companion) return { ok: false, code: 'unknown-person' };
  const before = ofKind(await local.entries.with(companion), 'meeting')
    .flatMap(({ content }) => drawnIn(content))
    .sort((one, other) => (one.at < other.at ? -1 : 1))
    // A card of their own is known by its words, whoever of the two wrote them and wherever.
    .map(({ id, text }) => text ?? id);
  const card = cardFor(wish, settings.cards, (cards) => drawCard(cards, before, desk.random()));
  if (card === null) return { ok: false, code: 'failed' };
  const [id, text] = wish.from === 'ours' ? [card, null] : [desk.newId(), card];
  const change = { drawn: { [id]: { at: instantOf(desk.clock), text } } };
  return keepEntry(desk, found, { kind: 'meeting', meeting, change });
}

/** @param draw of these cards */
function cardFor(
  wish: CardWish,
  own: readonly string[],
  draw: (cards: readonly string[]) => string | null,
): string | null {
  if (wish.from === 'words') return wish.words;
  if (wish.from === 'mine') return draw(own);
  return draw(icebreakCards[wish.mood][wish.closeness].map(({ id }) => id));
}
