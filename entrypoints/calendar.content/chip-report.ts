import type { Sighting } from '#lib/domain/sighting.ts';
import { send } from '#lib/messaging/send.ts';
import type { Scope } from './feature.ts';
import { createIdleTask } from './idle-task.ts';

/** The most that the background takes at once. */
const MOST_CHIPS = 500;

/** Tells the background what stands on chips, again only when that has changed. */
export function createChipReport(signal: AbortSignal, guard: Scope['guard']) {
  /** What is in view. */
  const noted = new Map<Element, Sighting>();
  /** What was told last, by event and calendar. */
  const told = new Map<string, Sighting>();

  const tell = () => {
    const news = new Map<string, Sighting>();
    for (const [chip, seen] of noted) {
      const key = `${seen.eventId} ${seen.calendar}`;
      if (!chip.isConnected) noted.delete(chip);
      // Of an event that goes on for days, the first chip speaks.
      else if (!news.has(key)) news.set(key, seen);
    }
    const batch = [...news].filter(([key, seen]) => told.get(key) !== seen).slice(0, MOST_CHIPS);
    if (batch.length === 0) return;
    for (const [key, seen] of batch) told.set(key, seen);
    void deliver(batch);
  };
  const deliver = async (batch: readonly (readonly [string, Sighting])[]) => {
    const { ok } = await send(
      'calendar.seen',
      batch.map(([, seen]) => seen),
    );
    // Nobody was there to hear it: it is news again.
    if (!ok) for (const [key] of batch) told.delete(key);
  };
  return {
    /** Null = nothing that could be a 1on1 stands on that chip now. */
    note(chip: Element, seen: Sighting | null) {
      if (seen) noted.set(chip, seen);
      else noted.delete(chip);
    },
    tell: createIdleTask(guard(tell), signal),
  };
}
