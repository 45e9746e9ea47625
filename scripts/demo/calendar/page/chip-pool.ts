/** Chip nodes are used again for other events; what strangers wrote on them stays on them. */
import { h } from './element.ts';
import { setup } from './setup.ts';

export type ChipKind = 'timed' | 'stacked' | 'schedule';

const live = new Map<HTMLElement, ChipKind>();
const free: Record<ChipKind, HTMLElement[]> = { timed: [], stacked: [], schedule: [] };

/** A chip without children: one from a view that is gone, or a new one. */
export function takeChip(kind: ChipKind): HTMLElement {
  const chip = free[kind].shift() ?? h('div');
  chip.replaceChildren();
  live.set(chip, kind);
  return chip;
}

/** Lets go of the chips in a view that is about to leave. */
export function releaseChips(view: Element): void {
  for (const [chip, kind] of live) {
    if (!view.contains(chip)) continue;
    live.delete(chip);
    if (setup.hostile.recycledChips) free[kind].push(chip);
  }
}
