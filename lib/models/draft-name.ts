import { computed, type ReadonlySignal } from '@preact/signals';
import { goesOnAt, type WrittenAt } from '#lib/domain/written-for.ts';

/**
 * A name for what is written at the meeting on the screen for the person there, null without a meeting:
 * the same whenever both are shown again. When somebody who was not known turns out to be this person,
 * it goes over to them, and to nobody else.
 */
export function draftNameOf(
  meeting: ReadonlySignal<WrittenAt | null>,
): ReadonlySignal<string | null> {
  const names = new Map<string, string>();
  let last: WrittenAt | null = null;
  let count = 0;
  return computed(() => {
    const now = meeting.value;
    if (!now) return null;
    const key = keyOf(now);
    if (!names.has(key)) {
      const before = last && goesOnAt(last, now) ? keyOf(last) : '';
      count += 1;
      names.set(key, names.get(before) ?? String(count));
      names.delete(before);
    }
    last = now;
    return names.get(key) ?? null;
  });
}

function keyOf({ meetingId, for: { database, thread } }: WrittenAt): string {
  return JSON.stringify([meetingId, database, thread]);
}
