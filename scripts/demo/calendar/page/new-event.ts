import type { DemoEvent } from '../event.ts';
import { setup } from './setup.ts';

/** An event of half an hour in the viewer's calendar, with an id of its own. */
export function newEvent(start: string, title: string): DemoEvent {
  const end = new Date(Date.parse(`${start}Z`) + 30 * 60_000).toISOString().slice(0, 16);
  const id = crypto.randomUUID().replaceAll('-', '').slice(0, 26);
  return { id, calendar: setup.viewer, title, start, end, guests: [] };
}
