/** Rows as tests need them: whole and valid, with what matters to the test said by the test. */
import type { CalendarEvent } from '#lib/domain/calendar-event.ts';
import { type MeetingRow, seenAgain } from '#lib/domain/meeting.ts';

export function calendarEvent(change: Partial<CalendarEvent> = {}): CalendarEvent {
  return {
    eventId: 'weekly_20261102T010000Z',
    lineageId: 'weekly',
    calendar: 'hana@example.com',
    title: '1on1',
    onDate: '2026-11-02',
    startLocal: '2026-11-02T10:00',
    endLocal: '2026-11-02T10:30',
    allDay: false,
    ...change,
  };
}

export function meetingRow(change: Partial<MeetingRow> = {}): MeetingRow {
  return { ...seenAgain(null, calendarEvent(), null), ...change };
}
