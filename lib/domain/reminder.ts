/**
 * When this device says that a 1on1 is near: at most once for each meeting, and never what it is
 * about. Worked out anew each time from what is remembered of the meetings, so a reminder moves with
 * its event, and lives through restarts and journeys to other time zones.
 */

const MINUTE_MS = 60_000;

export type ReminderKind = 'prepare' | 'soon' | 'feedback';

export interface RemindedMeeting {
  readonly meetingId: string;
  readonly startLocal: string;
  readonly endLocal: string | null;
  readonly role: 'member' | 'supporter' | null;
  /** This person has prepared it. */
  readonly prepared: boolean;
  /** It was called off. */
  readonly skipped: boolean;
  /** Feedback is asked for, and not given yet. */
  readonly feedback: boolean;
}

export interface ReminderWishes {
  readonly on: boolean;
  /** For a member: the evening before at `HH:MM`, or so many hours before. */
  readonly member: { readonly evening: string } | { readonly hours: number };
  readonly supporterMinutes: number;
  readonly feedback: boolean;
  readonly weekends: boolean;
  /** `HH:MM` to `HH:MM`, over midnight too; null = none. */
  readonly quiet: { readonly from: string; readonly until: string } | null;
}

export interface Reminder {
  readonly meetingId: string;
  readonly kind: ReminderKind;
  /** Milliseconds since 1970 UTC. */
  readonly at: number;
  /** From then on it would be of no use. */
  readonly until: number;
}

/** The device's own zone, both ways. */
export interface LocalTime {
  readonly instantOf: (local: string) => number;
  /** `YYYY-MM-DDTHH:MM` on this device. */
  readonly localOf: (instant: number) => string;
}

/** All reminders that are still of use at `now`, soonest first; `said` = meetings already spoken of. */
export function remindersFor(
  meetings: readonly RemindedMeeting[],
  wishes: ReminderWishes,
  said: ReadonlySet<string>,
  now: number,
  time: LocalTime,
): Reminder[] {
  if (!wishes.on) return [];
  return meetings
    .filter(({ meetingId, skipped }) => !said.has(meetingId) && !skipped)
    .flatMap((meeting) => reminderFor(meeting, wishes, time) ?? [])
    .filter(({ until }) => until > now)
    .sort((one, other) => one.at - other.at);
}

function reminderFor(
  meeting: RemindedMeeting,
  wishes: ReminderWishes,
  time: LocalTime,
): Reminder | null {
  const { meetingId, prepared, role } = meeting;
  const start = time.instantOf(meeting.startLocal);
  const end = meeting.endLocal === null ? start + 30 * MINUTE_MS : time.instantOf(meeting.endLocal);
  if (role === 'supporter') {
    const at = start - wishes.supporterMinutes * MINUTE_MS;
    return loud({ meetingId, kind: 'soon', at, until: start }, wishes, time);
  }
  if (!prepared) {
    const at = prepareAt(meeting.startLocal, start, wishes, time);
    return loud({ meetingId, kind: 'prepare', at, until: start }, wishes, time);
  }
  if (!wishes.feedback || !meeting.feedback) return null;
  const until = end + 24 * 60 * MINUTE_MS;
  return loud({ meetingId, kind: 'feedback', at: end, until }, wishes, time);
}

function prepareAt(
  startLocal: string,
  start: number,
  { member, weekends }: ReminderWishes,
  time: LocalTime,
): number {
  if ('hours' in member) return start - member.hours * 60 * MINUTE_MS;
  const day = dayBefore(startLocal.slice(0, 10));
  // The evening before a Monday is a Friday's, for who wants quiet weekends.
  return time.instantOf(`${weekends ? day : workdayUntil(day)}T${member.evening}`);
}

/** Moved out of quiet hours and weekends, or null when it would then come too late. */
function loud(reminder: Reminder, wishes: ReminderWishes, time: LocalTime): Reminder | null {
  const { quiet } = wishes;
  const local = time.localOf(reminder.at);
  if (!wishes.weekends && isWeekend(local.slice(0, 10))) return null;
  if (!quiet || !isWithin(local.slice(11), quiet)) return reminder;
  const today = `${local.slice(0, 10)}T${quiet.until}`;
  const at = time.instantOf(
    today > local ? today : `${dayAfter(local.slice(0, 10))}T${quiet.until}`,
  );
  const moved = { ...reminder, at };
  if (!wishes.weekends && isWeekend(time.localOf(at).slice(0, 10))) return null;
  return at < reminder.until ? moved : null;
}

/** True iff that time of day, `HH:MM`, lies in the hours; `until` itself does not. */
export function isWithin(clock: string, { from, until }: { from: string; until: string }): boolean {
  return from <= until ? clock >= from && clock < until : clock >= from || clock < until;
}

function isWeekend(day: string): boolean {
  const weekday = new Date(`${day}T00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6;
}

/** That day, or the Friday before it. */
function workdayUntil(day: string): string {
  return isWeekend(day) ? workdayUntil(dayBefore(day)) : day;
}

function dayBefore(day: string): string {
  return shifted(day, -1);
}

function dayAfter(day: string): string {
  return shifted(day, 1);
}

function shifted(day: string, by: number): string {
  return new Date(Date.parse(`${day}T00:00Z`) + by * 86_400_000).toISOString().slice(0, 10);
}
