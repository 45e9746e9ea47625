import { NO_ASIDE } from '#lib/domain/aside.ts';
import type { Device } from '#lib/domain/device.ts';
import { mineFor, theirsFrom } from '#lib/domain/entries/kept-entry.ts';
import { isPrepared } from '#lib/domain/preparation.ts';
import type { RemindedMeeting } from '#lib/domain/reminder.ts';
import { dayOf } from '#lib/platform/clock.ts';
import type { Desk } from '../desk.ts';
import { lookAtAll } from '../look-at.ts';

/** Reminders reach over a weekend and its holidays; feedback is asked for until a day after. */
const DAYS_BACK = 2;
const DAYS_AHEAD = 5;
const MOST_MEETINGS = 500;

/** The 1on1s of these days, and what decides whether this person is to be reminded of them. */
export async function remindedMeetings(desk: Desk, device: Device): Promise<RemindedMeeting[]> {
  const { meetings, entries, feedback } = desk.local(device);
  const [first, last] = [dayOf(desk.clock, -DAYS_BACK), dayOf(desk.clock, DAYS_AHEAD)];
  const near = await meetings.between(first, last, MOST_MEETINGS);
  const reminded: RemindedMeeting[] = [];
  for (const known of await lookAtAll(desk, device, near)) {
    const { meetingId, startLocal, endLocal, allDay } = known.meeting;
    if (known.oneOnOne !== 'yes' || startLocal === null || allDay) continue;
    const mine = mineFor(await entries.of('preparation', meetingId), known.addressee);
    const asides = await entries.of('aside', meetingId);
    const called = [mineFor(asides, known.addressee), theirsFrom(asides, known.companion)];
    reminded.push({
      meetingId,
      startLocal,
      endLocal,
      role: known.role,
      prepared: mine !== null && isPrepared(mine.content),
      skipped: called.some((aside) => (aside?.content ?? NO_ASIDE).skipped),
      feedback: known.companion !== null && (await feedback.get(meetingId)) === null,
    });
  }
  return reminded;
}

/** How many 1on1s of today are still to come, for this person to prepare, and not prepared. */
export function unpreparedToday(meetings: readonly RemindedMeeting[], now: string): number {
  return meetings.filter(
    ({ startLocal, role, prepared, skipped }) =>
      startLocal.startsWith(now.slice(0, 10)) &&
      startLocal > now &&
      role !== 'supporter' &&
      !prepared &&
      !skipped,
  ).length;
}
