import { chipId } from '#lib/host/chip-sighting.ts';
import { keyOf } from '#lib/host/event-key.ts';
import type { PageState } from '#lib/messaging/page-state.ts';
import { isLikely } from './glance.ts';

export interface LookedAt {
  /** The event's id. */
  readonly key: string;
  /** All that stands on it, and what is read aloud instead. */
  readonly text: string | null;
  readonly label: string | null;
  /** True iff some text on it has one of the keywords: worth being read by the background. */
  readonly likely: boolean;
}

/** More chips than five views have. */
const MOST = 2000;

/**
 * Looks at chips, at each once for as long as it says the same: Calendar draws them again and again.
 * The returned function answers null for a chip whose id can't be read.
 */
export function createChipMemory() {
  const memory = new Map<string | null, LookedAt>();
  let keywords = '';
  /** @param isSame true where the chip itself has not changed, only what is known of its event */
  return (chip: Element, state: PageState, isSame: boolean): LookedAt | null => {
    // The state comes as a copy each time, mostly with the keywords that it had.
    if (isSame && keywords !== String(state.keywords)) {
      keywords = String(state.keywords);
      memory.clear();
    }
    const raw = chipId(chip);
    const name = raw.id ?? raw.log;
    const known = memory.get(name);
    if (isSame && known) return known;
    const text = chip.textContent;
    const label = chip.getAttribute('aria-label');
    if (known?.text === text && known.label === label) return known;
    const key = keyOf(raw);
    if (key === null) return null;
    if (memory.size > MOST) memory.clear();
    const looked = { key, text, label, likely: isLikely(state, [label, text].join(' ')) };
    memory.set(name, looked);
    return looked;
  };
}
