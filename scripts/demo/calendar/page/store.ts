/** The events that this page knows, and which calendars are shown. */

import type { DemoEvent } from '../event.ts';
import { chipIdOf } from '../event-token.ts';
import { lastDate, startDate } from './event-format.ts';
import { setup } from './setup.ts';

let events: readonly DemoEvent[] = setup.events;
const hidden = new Set<string>();
const listeners = new Set<() => void>();

export function onEventsChanged(listener: () => void): void {
  listeners.add(listener);
}

function changed(): void {
  for (const listener of listeners) listener();
}

export function replaceEvents(next: readonly DemoEvent[]): void {
  events = next;
  changed();
}

/** Events of the calendars that are shown, which touch any date from `first` to `last`. */
export function eventsBetween(first: string, last: string): DemoEvent[] {
  const touches = (event: DemoEvent) => startDate(event) <= last && lastDate(event) >= first;
  return visible(touches);
}

/** All events of the calendars that are shown, in the order of their starts; longer ones first. */
export function visibleEvents(): DemoEvent[] {
  return visible(() => true);
}

function visible(isWanted: (event: DemoEvent) => boolean): DemoEvent[] {
  return events
    .filter((event) => !hidden.has(event.calendar) && isWanted(event))
    .toSorted((a, b) => a.start.localeCompare(b.start) || b.end.localeCompare(a.end));
}

export function eventByToken(token: string): DemoEvent | undefined {
  return events.find((event) => chipIdOf(event) === token);
}

/** Addresses of all calendars, the viewer's own first. */
export function calendars(): string[] {
  return [...new Set([setup.viewer, ...events.map((event) => event.calendar)])];
}

export function isHidden(calendar: string): boolean {
  return hidden.has(calendar);
}

export function toggleCalendar(calendar: string): void {
  if (!hidden.delete(calendar)) hidden.add(calendar);
  changed();
}

export function addEvent(event: DemoEvent): void {
  replaceEvents([...events, event]);
}

export function removeEvent(event: DemoEvent): void {
  replaceEvents(events.filter((other) => other !== event));
}

export function replaceEvent(event: DemoEvent, next: DemoEvent): void {
  replaceEvents(events.map((other) => (other === event ? next : other)));
}
