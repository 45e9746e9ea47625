import { afterEach, beforeEach, expect, it } from 'vitest';
import { calendarEvent } from '#support/rows.ts';
import { openTwoDesks } from '#support/two-desks.ts';
import { savePreparation } from '../../entrypoints/background/use-cases/save-preparation.ts';
import { seeDays } from '../../entrypoints/background/use-cases/see-days.ts';
import { remindedMeetings } from '../../entrypoints/background/views/reminded-meetings.ts';

let desks: Awaited<ReturnType<typeof openTwoDesks>>;
beforeEach(async () => {
  desks = await openTwoDesks();
});
afterEach(() => desks.close());

const event = calendarEvent();
const chip = (eventId: string, calendar = event.calendar) => ({
  id: btoa(`${eventId} ${calendar}`).replace(/=+$/, ''),
  log: null,
});
/** 2 November 2026, and the day after, as Calendar numbers them. */
const DAYS = ['29026', '29027'];

it('A 1on1 that its day is seen without is not reminded of, keeps its words, and may come back', async () => {
  const { desk, open, shown } = desks.hana;
  const about = await open(event);
  await savePreparation(desk, { ...about, change: { note: 'the new role' } });
  const reminded = async () => {
    const found = await remindedMeetings(desk, await desk.device.read());
    return found.map(({ meetingId }) => meetingId);
  };
  expect(await reminded()).toEqual([event.eventId]);

  // A day of which nothing is drawn, and one that is not that day, say nothing.
  await seeDays(desk, { days: DAYS, chips: [chip('lunch', 'other@example.com')] });
  await seeDays(desk, { days: DAYS.slice(1), chips: [chip('lunch')] });
  expect(await reminded()).toEqual([event.eventId]);

  await seeDays(desk, { days: DAYS, chips: [chip('lunch')] });
  expect(await reminded()).toEqual([]);
  expect((await shown()).mine.note).toBe('the new role');

  await seeDays(desk, { days: DAYS, chips: [chip('lunch'), chip(event.eventId)] });
  expect(await reminded()).toEqual([event.eventId]);
});
