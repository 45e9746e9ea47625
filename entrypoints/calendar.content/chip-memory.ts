import { matchesKeyword } from '#lib/domain/recognition.ts';
import type { Sighting } from '#lib/domain/sighting.ts';
import { dayKeyOf, sightChip } from '#lib/host/chip-sighting.ts';
import { chipEventId } from '#lib/host/chips.ts';

export interface LookedAt {
  readonly seen: Sighting;
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
  return (chip: Element, keywords: readonly string[]): LookedAt | null => {
    const key = JSON.stringify([chipEventId(chip), dayKeyOf(chip), chip.textContent]);
    let looked = memory.get(key);
    if (looked === undefined) {
      if (memory.size === MOST) memory.clear();
      looked = lookAt(chip, keywords);
      memory.set(key, looked);
    }
    return looked;
  };
}

function lookAt(chip: Element, keywords: readonly string[]): LookedAt | null {
  const seen = sightChip(chip);
  if (!seen?.chip) return null;
  const { spoken, visible, joined } = seen.chip;
  const texts = [...spoken, ...visible, ...joined].join('\n');
  return { seen, likely: matchesKeyword(texts, keywords) };
}
