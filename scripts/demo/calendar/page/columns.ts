/** Where timed events stand beside each other in a day's column. */
import type { DemoEvent } from '../event.ts';
import { minutesOf } from './clock-format.ts';
import { startDate } from './event-format.ts';

export const HOUR = 48;
/** Shorter events are drawn as if they took half an hour: a setting that people leave on. */
const SHORTEST = 30;

export interface Placed {
  readonly event: DemoEvent;
  readonly from: number;
  readonly to: number;
  readonly column: number;
  /** Columns of the group of events that overlap. */
  columns: number;
}

/** Places one date's timed events (sorted by start); a column is free again after its last end. */
export function placeInColumns(events: readonly DemoEvent[], date: string): Placed[] {
  const placed: Placed[] = [];
  let group: Placed[] = [];
  let groupEnd = -1;
  for (const event of events) {
    const { from, to } = spanOn(event, date);
    if (from >= groupEnd) group = [];
    const taken = group.filter((other) => other.to > from).map((other) => other.column);
    let column = 0;
    while (taken.includes(column)) column += 1;
    const item = { event, from, to, column, columns: 1 };
    group.push(item);
    placed.push(item);
    groupEnd = group.length === 1 ? to : Math.max(groupEnd, to);
    const columns = Math.max(...group.map((other) => other.column)) + 1;
    for (const other of group) other.columns = columns;
  }
  return placed;
}

/** Minutes of a date that an event takes on the page. */
function spanOn(event: DemoEvent, date: string): { from: number; to: number } {
  const from = startDate(event) < date ? 0 : minutesOf(event.start);
  const to = event.end.slice(0, 10) > date ? 1440 : minutesOf(event.end);
  return { from, to: Math.max(to, from + SHORTEST) };
}

/** As the captures of 2026: overlapping chips reach 1.7 columns wide, the last just its own. */
export function boxOf({ from, to, column, columns }: Placed): {
  left: number;
  width: number;
  top: number;
  height: number;
} {
  const left = (100 * column) / columns;
  const width = Math.min((columns === 1 ? 100 : 170) / columns, 100 - left);
  return {
    left,
    width,
    top: Math.round((from * HOUR) / 60) - 1,
    height: Math.round(((to - from) * HOUR) / 60) - 2,
  };
}
