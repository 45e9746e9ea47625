import { chipId } from '#lib/host/chip-sighting.ts';
import { keyOf } from '#lib/host/event-key.ts';
import type { PageState } from '#lib/messaging/page-state.ts';
import { isLikely } from './glance.ts';

export interface LookedAt {
  /** The event's id. */
  readonly key: string;
  /** All that stands on it. */
  readonly text: string;
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
  let last: PageState;
  return (chip: Element, state: PageState): LookedAt | null => {
    // The state comes as a copy each time, mostly with the keywords that it had.
    if (state !== last && String(state.keywords) !== String(last?.keywords)) memory.clear();
    last = state;
    const raw = chipId(chip);
    const name = raw.id ?? raw.log;
    const text = `${chip.getAttribute('aria-label') ?? ''} ${chip.textContent}`;
    const known = memory.get(name);
    if (known?.text === text) return known;
    const key = keyOf(raw);
    if (key === null) return null;
    if (memory.size > MOST) memory.clear();
    const looked = { key, text, likely: isLikely(state, text) };
    memory.set(name, looked);
    return looked;
  };
}
