import { sightChip } from '#lib/host/chip-sighting.ts';
import { send } from '#lib/messaging/send.ts';
import type { LookedAt } from './chip-memory.ts';
import type { Scope } from './feature.ts';
import { createIdleTask } from './idle-task.ts';

/** The most that the background takes at once. */
const MOST_CHIPS = 500;

/**
 * Tells the background what stands on the chips that the returned function is given, when there is time
 * for it, and again only when that has changed.
 */
export function createChipReport(signal: AbortSignal, guard: Scope['guard']) {
  /** What is in view and not yet told. */
  const noted = new Map<Element, LookedAt>();
  /** What was told last. */
  let told = new WeakSet<LookedAt>();

  const tell = async () => {
    const batch = [...noted].slice(0, MOST_CHIPS);
    noted.clear();
    for (const [, looked] of batch) told.add(looked);
    const sightings = batch.flatMap(([chip]) => (chip.isConnected ? sightChip(chip) : []));
    if (sightings.length === 0) return;
    // Nobody was there to hear it: it is news again.
    if (!(await send('calendar.seen', sightings)).ok) told = new WeakSet();
  };
  const tellSoon = createIdleTask(
    guard(() => void tell()),
    signal,
  );
  return (chip: Element, looked: LookedAt) => {
    if (told.has(looked)) return;
    noted.set(chip, looked);
    tellSoon();
  };
}
