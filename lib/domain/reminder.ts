/**
 * When this device says that a 1on1 is near: at most once for each meeting, and never what it is
 * about. Worked out anew each time from what is remembered of the meetings, so a reminder moves with
 * its event, and lives through restarts and journeys to other time zones.
 */
import type { Role } from './team.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
/** How long it is of use to be asked how a meeting was. */
const FEEDBACK_MS = 24 * HOUR_MS;

export type ReminderKind = 'prepare' | 'soon' | 'feedback';

export interface RemindedMeeting {
  readonly meetingId: string;
  readonly startLocal: string;
  readonly endLocal: string | null;
  readonly role: Role | null;
  /** This person has prepared it. */
  readonly prepared: boolean;
  /** It was called off. */
  readonly skipped: boolean;
  /** Feedback is not given yet. */
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
  readonly startLocal: string;
  readonly kind: ReminderKind;
  /** Milliseconds since 1970 UTC; `now` for one that is due. */
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

/** Meetings already spoken of: the instant at which to speak again, or null for never. */
export type Spoken = Readonly<Record<string, number | null>>;

/** All reminders that are still of use at `now`, soonest first. */
export function remindersFor(
  meetings: readonly RemindedMeeting[],
  wishes: ReminderWishes,
  spoken: Spoken,
  now: number,
  time: LocalTime,
): Reminder[] {
  if (!wishes.on) return [];
  return meetings
    .flatMap((meeting) => {
      const again = spoken[meeting.meetingId];
      const reminder =
        again === null || meeting.skipped ? null : reminderFor(meeting, wishes, time);
      if (!reminder) return [];
      const at = loudFrom(Math.max(again ?? reminder.at, now), wishes, time);
      return at < reminder.until ? { ...reminder, at } : [];
    })
    .sort((one, other) => one.at - other.at);
}

/** When to speak again, once somebody said "later": in an hour, or with half of the time left. */
export function laterThan(now: number, until: number): number {
  return now + Math.min(HOUR_MS, Math.max(0, until - now) / 2);
}

function reminderFor(
  meeting: RemindedMeeting,
  wishes: ReminderWishes,
  time: LocalTime,
): Reminder | null {
  const { meetingId, startLocal, endLocal, prepared, role } = meeting;
  const start = time.instantOf(startLocal);
  const about = { meetingId, startLocal };
  if (role === 'supporter') {
    const at = start - wishes.supporterMinutes * MINUTE_MS;
    return { ...about, kind: 'soon', at, until: start };
  }
  if (!prepared) {
    const at = prepareAt(startLocal, start, wishes, time);
    return { ...about, kind: 'prepare', at, until: start };
  }
  if (!wishes.feedback || !meeting.feedback) return null;
  const end = endLocal === null ? start + HOUR_MS / 2 : time.instantOf(endLocal);
  return { ...about, kind: 'feedback', at: end, until: end + FEEDBACK_MS };
}

function prepareAt(
  startLocal: string,
  start: number,
  { member, weekends }: ReminderWishes,
  time: LocalTime,
): number {
  if ('hours' in member) return start - member.hours * HOUR_MS;
  const day = shifted(startLocal.slice(0, 10), -1);
  // The evening before a Monday is a Friday's, for who wants quiet weekends.
  return time.instantOf(`${weekends ? day : workdayUntil(day)}T${member.evening}`);
}

/** The first instant from then on that is neither in quiet hours nor on a weekend that is left alone. */
function loudFrom(instant: number, wishes: ReminderWishes, time: LocalTime): number {
  const local = time.localOf(instant);
  const [day, clock] = [local.slice(0, 10), local.slice(11)];
  if (!wishes.weekends && isWeekend(day)) {
    return loudFrom(time.instantOf(`${shifted(day, 1)}T00:00`), wishes, time);
  }
  const { quiet } = wishes;
  if (!quiet || !isWithin(clock, quiet)) return instant;
  const over = clock < quiet.until ? day : shifted(day, 1);
  return loudFrom(time.instantOf(`${over}T${quiet.until}`), wishes, time);
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
  return isWeekend(day) ? workdayUntil(shifted(day, -1)) : day;
}

function shifted(day: string, by: number): string {
  return new Date(Date.parse(`${day}T00:00Z`) + by * 86_400_000).toISOString().slice(0, 10);
}
