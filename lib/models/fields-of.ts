import { computed, type ReadonlySignal } from '@preact/signals';
import { goesOnAt, type WrittenAt } from '#lib/domain/written-for.ts';

/**
 * A name for the fields on the screen: another one as soon as what stands half written in them can't
 * be meant for whom is shown now. It stays when somebody who was not known turns out to be this person.
 */
export function fieldsOf(meeting: ReadonlySignal<WrittenAt | null>): ReadonlySignal<number> {
  let last = meeting.peek();
  let name = 0;
  return computed(() => {
    const now = meeting.value;
    if (!now || !last || !goesOnAt(last, now)) name += 1;
    last = now;
    return name;
  });
}
