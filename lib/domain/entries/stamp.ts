/**
 * When a field was written, as a hybrid logical clock (Kulkarni et al., 2014): `ms.counter.edit`,
 * which sorts as it stands. `ms` = 13 digits since 1970 UTC, `counter` = 4 digits that go on where
 * the device's clock stands still or runs behind what it has seen, `edit` tells two devices apart.
 */
import * as z from 'zod';

export const stampSchema = z.lazy(() => z.string().regex(/^\d{13}\.\d{4}\.[A-Za-z0-9-]{1,40}$/));
export type Stamp = z.infer<typeof stampSchema>;

const MOST_COUNTED = 9999;

/**
 * A stamp later than all that were seen, whatever the device's clock says (`now` in ms). So an edit
 * that follows another wins over it, also from a device whose clock is a year behind.
 */
export function stampAfter(seen: readonly Stamp[], now: number, edit: string): Stamp {
  const latest = seen.reduce<Stamp | null>((one, other) => laterOf(one, other), null);
  const [ms = 0, counter = 0] = latest?.split('.', 2).map(Number) ?? [];
  if (!latest || now > ms) return stamp(now, 0, edit);
  return counter < MOST_COUNTED ? stamp(ms, counter + 1, edit) : stamp(ms + 1, 0, edit);
}

/** The later of two, of which one may be missing. */
export function laterOf(one: Stamp | null, other: Stamp | null): Stamp | null {
  if (one === null || other === null) return one ?? other;
  return one > other ? one : other;
}

function stamp(ms: number, counter: number, edit: string): Stamp {
  const instant = String(Math.max(0, Math.trunc(ms))).padStart(13, '0');
  return `${instant}.${String(counter).padStart(4, '0')}.${edit}`;
}
