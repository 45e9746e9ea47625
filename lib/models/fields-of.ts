import { computed, type ReadonlySignal } from '@preact/signals';
import { mayBeKeptFor } from '#lib/domain/written-for.ts';
import type { MeetingView } from '#lib/messaging/views.ts';

/**
 * A name for the fields on the screen: another one as soon as what stands half written in them can't
 * be meant for whom is shown now. It stays when somebody who was not known turns out to be this person.
 */
export function fieldsOf(
  meeting: ReadonlySignal<Pick<MeetingView, 'meetingId' | 'for'> | null>,
): ReadonlySignal<number> {
  let last = meeting.peek();
  let name = 0;
  return computed(() => {
    const now = meeting.value;
    const same =
      now !== null && now.meetingId === last?.meetingId && mayBeKeptFor(last.for, now.for);
    if (!same) name += 1;
    last = now;
    return name;
  });
}
