import { describe, expect, it } from 'vitest';
import type { CalendarEvent } from './calendar-event.ts';
import { meetingRowSchema, seenAgain } from './meeting.ts';

const event: CalendarEvent = {
  eventId: 'weekly_20261102T010000Z',
  lineageId: 'weekly',
  calendar: 'hana@example.com',
  title: '1on1',
  onDate: '2026-11-02',
  startLocal: '2026-11-02T10:00',
  endLocal: '2026-11-02T10:30',
  allDay: false,
};
const guests = [
  { email: 'Hana@example.com', organizer: true },
  { email: 'yamada@example.com', organizer: false },
];
const UNREAD = { title: null, onDate: null, startLocal: null, endLocal: null };

describe('A meeting that is seen again', () => {
  const before = seenAgain(null, event, guests);

  it('keeps what cannot be read this time', () => {
    expect(seenAgain(before, { ...event, ...UNREAD }, null)).toEqual(before);
  });

  it('is moved as a whole', () => {
    const moved = {
      ...event,
      onDate: '2026-11-03',
      startLocal: '2026-11-03T15:00',
      endLocal: null,
    };
    expect(seenAgain(before, moved, null)).toMatchObject({
      onDate: '2026-11-03',
      startLocal: '2026-11-03T15:00',
      endLocal: null,
    });
  });

  it('keeps its end when only the start can be read, and that has not changed', () => {
    const seen = { ...event, endLocal: null };
    expect(seenAgain(before, seen, null).endLocal).toBe('2026-11-02T10:30');
  });

  it('loses its hours when it becomes a whole day', () => {
    const wholeDay = { ...event, startLocal: null, endLocal: null, allDay: true };
    expect(seenAgain(before, wholeDay, null)).toMatchObject({ startLocal: null, allDay: true });
  });

  it('takes new guests, also when nobody is left', () => {
    expect(seenAgain(before, event, []).guests).toEqual([]);
  });

  it('keeps of three hundred guests no more than shows that it is not a pair', () => {
    const many = Array.from({ length: 300 }, (_, index) => ({
      email: `guest${index}@example.com`,
      organizer: false,
    }));
    const row = seenAgain(null, event, many);
    expect(row.guests).toHaveLength(3);
    expect(meetingRowSchema.parse(row)).toEqual(row);
  });

  it('has the day of its start when the grid does not say the day', () => {
    expect(seenAgain(null, { ...event, onDate: null }, null).onDate).toBe('2026-11-02');
  });
});
