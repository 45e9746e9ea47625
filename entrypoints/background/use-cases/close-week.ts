import { mondayOf } from '#lib/domain/week.ts';
import { dayOf } from '#lib/platform/clock.ts';
import type { Desk } from '../desk.ts';

/** The line about the week does not come back this week, or ever. */
export async function closeWeek(desk: Desk, until: 'week' | 'always'): Promise<void> {
  const { memory } = desk.local(await desk.device.read());
  const weekClosed = until === 'always' ? until : mondayOf(dayOf(desk.clock));
  await memory.remember({ weekClosed });
}
