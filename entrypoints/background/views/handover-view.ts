import type { Device } from '#lib/domain/device.ts';
import type { Entry } from '#lib/domain/entries/kept-entry.ts';
import type { ContentOf } from '#lib/domain/entries/kinds.ts';
import type { PairView } from '#lib/messaging/views/pair.ts';
import type { Desk } from '../desk.ts';
import { handoverOffers } from '../handover.ts';
import type { Known } from '../look-at.ts';

/** Most things that are offered for ticking: years of 1on1s are a record, not a handover. */
const OFFERED = 100;

/** What the member may tick for this supporter, and what they ticked; for the supporter, that. */
export async function handoverView(
  desk: Desk,
  device: Device,
  { addressee, role }: Known,
  rows: readonly Entry<ContentOf<'handover'>>[],
): Promise<PairView['handover']> {
  const received = rows.flatMap(({ author, name, content }) =>
    author === 'them' && content.what !== null ? [{ id: name, ...content }] : [],
  );
  if (role !== 'member') return { offers: [], received };
  const shown = new Set(
    rows.flatMap(({ author, name, content }) =>
      author === 'me' && content.what !== null ? name : [],
    ),
  );
  const offers = await handoverOffers(desk.local(device), device, addressee, OFFERED);
  return {
    offers: offers.map(({ id, says }) => ({ ...says, id, shown: shown.has(`handover.${id}`) })),
    received,
  };
}
