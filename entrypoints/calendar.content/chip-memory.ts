import { chipId } from '#lib/host/chip-sighting.ts';
import { keyOf } from '#lib/host/event-key.ts';
import type { PageState } from '#lib/messaging/page-state.ts';
import { isLikely } from './glance.ts';

export interface LookedAt {
  /** The event's id. */
  readonly key: string;
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
  const memory = new Map<string, LookedAt | null>();
  let keywords: readonly string[];
  return (chip: Element, state: PageState): LookedAt | null => {
    if (keywords !== state.keywords || memory.size > MOST) memory.clear();
    keywords = state.keywords;
    const raw = chipId(chip);
    const text = `${chip.getAttribute('aria-label') ?? ''} ${chip.textContent}`;
    const name = `${raw.id ?? raw.log} ${text}`;
    let looked = memory.get(name);
    if (looked === undefined) {
      const key = keyOf(raw);
      looked = key === null ? null : { key, likely: isLikely(state, text) };
      memory.set(name, looked);
    }
    return looked;
  };
}
