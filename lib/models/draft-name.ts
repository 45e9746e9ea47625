import { computed, type ReadonlySignal } from '@preact/signals';
import { mayBeKeptFor } from '#lib/domain/written-for.ts';
import type { MeetingView } from '#lib/messaging/views.ts';

type Target = Pick<MeetingView, 'meetingId' | 'for'>;

/**
 * A name for what is written at the meeting on the screen for the person there, null without a meeting:
 * the same whenever both are shown again. When somebody who was not known turns out to be this person,
 * it goes over to them, and to nobody else.
 */
export function draftNameOf(meeting: ReadonlySignal<Target | null>): ReadonlySignal<string | null> {
  const names = new Map<string, string>();
  let last: Target | null = null;
  let count = 0;
  return computed(() => {
    const now = meeting.value;
    if (!now) return null;
    const key = keyOf(now);
    if (!names.has(key)) {
      const before = last && mayBecome(last, now) ? keyOf(last) : '';
      count += 1;
      names.set(key, names.get(before) ?? String(count));
      names.delete(before);
    }
    last = now;
    return names.get(key) ?? null;
  });
}

function keyOf({ meetingId, for: { database, thread } }: Target): string {
  return JSON.stringify([meetingId, database, thread]);
}

function mayBecome(was: Target, now: Target): boolean {
  return was.meetingId === now.meetingId && mayBeKeptFor(was.for, now.for);
}
