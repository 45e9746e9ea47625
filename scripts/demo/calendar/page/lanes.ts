/** Where chips stand above each other in a row of days. */
import type { DemoEvent } from '../event.ts';
import { daysBetween } from './dates.ts';
import { isBanner, lastDate, startDate } from './event-format.ts';

export interface Laid {
  readonly event: DemoEvent;
  /** Index of the first day in the row, and how many days it covers there. */
  readonly day: number;
  readonly days: number;
  readonly lane: number;
}

/** Lays events into lanes: banners first, so that those over several days go straight through. */
export function layInLanes(events: readonly DemoEvent[], first: string, count: number): Laid[] {
  const order = events.toSorted((a, b) => Number(isBanner(b)) - Number(isBanner(a)));
  const taken: boolean[][] = Array.from({ length: count }, () => []);
  const laid: Laid[] = [];
  for (const event of order) {
    const banner = isBanner(event);
    const start = daysBetween(first, startDate(event));
    // A timed event over midnight stands on its first day only.
    const end = banner ? daysBetween(first, lastDate(event)) : start;
    const day = Math.max(0, start);
    const days = Math.min(count - 1, end) - day + 1;
    if (days < 1) continue;
    const row = taken.slice(day, day + days);
    let lane = 0;
    while (row.some((lanes) => lanes[lane])) lane += 1;
    for (const lanes of row) lanes[lane] = true;
    laid.push({ event, day, days, lane });
  }
  return laid;
}
