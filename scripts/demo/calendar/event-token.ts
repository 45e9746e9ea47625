/** How Calendar writes an event's identity into its page: base64 of `<eventId> <calendar>`. */
import type { DemoEvent } from './event.ts';

const SUFFIXES: readonly [domain: string, short: string][] = [
  ['@gmail.com', '@m'],
  ['@group.calendar.google.com', '@g'],
  ['@group.v.calendar.google.com', '@v'],
  ['@import.calendar.google.com', '@i'],
  ['@holiday.calendar.google.com', '@h'],
];

/** Unpadded base64 of UTF-8; company domains are written out, the known ones shortened. */
export function eventToken(eventId: string, calendar: string): string {
  const known = SUFFIXES.find(([domain]) => calendar.endsWith(domain));
  const short = known ? calendar.slice(0, -known[0].length) + known[1] : calendar;
  const bytes = new TextEncoder().encode(`${eventId} ${short}`);
  return btoa(String.fromCharCode(...bytes)).replace(/=+$/, '');
}

/** What stands in `data-eventid` for an event, a task or a time block. */
export function chipIdOf(event: DemoEvent): string {
  if (event.rawChipId !== undefined) return event.rawChipId;
  if (event.kind === 'task') return event.id.startsWith('tasks_') ? event.id : `tasks_${event.id}`;
  const token = eventToken(event.id, event.calendar);
  return event.kind === 'timeblock' ? `ttb_${token}` : token;
}
