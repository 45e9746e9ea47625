/** Events that flows open: 1on1s of Mika with Ken, and what is none. */
import type { DemoEvent } from '#scripts/demo/calendar/event.ts';

export const mika = { email: 'mika@example.test', name: 'Mika' };
export const ken = { email: 'ken@example.test', name: 'Ken', organizer: true };

/** An event of the week of `TODAY`; one hour from 10:00 on Tuesday unless told. */
export function eventOf(event: Partial<DemoEvent> & { id: string; title: string }): DemoEvent {
  return {
    calendar: mika.email,
    start: '2026-11-24T10:00',
    end: '2026-11-24T11:00',
    guests: [mika, ken],
    ...event,
  };
}

/** A day of that week, by its number from Sunday, and hours. */
export function at(day: number, from: number, to: number): Pick<DemoEvent, 'start' | 'end'> {
  const time = (hour: number) =>
    `2026-11-${22 + day}T${String(Math.floor(hour)).padStart(2, '0')}:${hour % 1 ? '30' : '00'}`;
  return { start: time(from), end: time(to) };
}
